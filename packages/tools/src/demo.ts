/**
 * `npm run demo`: checks every worked case as for transmission, prints each as a Word document, shows a deficient draft with
 * its findings, and says where everything is. Fails where a case is not clean.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const bin = join(root, "packages/cli/bin/rogatory.js");
const out = join(root, "out");
const shown = "examples/broken/fishing-bank-request.mla.yaml";

function rogatory(...args: string[]): number {
  console.log(`\n$ npx rogatory ${args.join(" ")}`);
  return spawnSync(process.execPath, [bin, ...args], { cwd: root, stdio: "inherit" }).status ?? 2;
}

rmSync(out, { recursive: true, force: true });

console.log("1. Every worked case, checked as for transmission:");
const checked = rogatory("check", "examples/cases", "--gate", "transmit");

console.log("\n2. Each case as a letter in Word:");
const rendered = rogatory("render", "examples/cases", "-o", "out/");

console.log("\n3. A draft that would come back from the requested State, and what it lacks:");
const broken = rogatory("check", shown, "--gate", "transmit");

const letters = existsSync(out) ? readdirSync(out).filter((name) => name.endsWith(".docx")) : [];
const good = checked === 0 && rendered === 0 && broken === 1 && letters.length > 0;
console.log(
  good
    ? `
Done.
  Letters:         ${letters.length} Word documents in out/
  Worked cases:    examples/cases/   (one folder a case, each with a README)
  Deficient ones:  examples/broken/  (each with its findings beside it)
  Your own:        npx rogatory new -o my-request.mla.yaml
                   npx rogatory check my-request.mla.yaml
                   npx rogatory render my-request.mla.yaml`
    : "\nThe demo did not run as it should: see above.",
);
process.exitCode = good ? 0 : 1;
