import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

describe("npm run try", () => {
  it("starts a VS Code, says where it is, and leaves nothing behind", async () => {
    const script = fileURLToPath(new URL("./try.ts", import.meta.url));
    const child = spawn(process.execPath, ["--conditions=@rogatory/source", "--import", "tsx", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let said = "";
        child.stdout.on("data", (part: Buffer) => {
          said += part.toString();
          const found = /http:\/\/127\.0\.0\.1:\d+\/\?folder=\S+/.exec(said);
          if (found) resolve(found[0]);
        });
        child.once("exit", (status) => reject(new Error(`It ended with status ${status} and said: ${said}`)));
      });
      const folder = new URL(address).searchParams.get("folder") ?? "";
      assert.ok(existsSync(`${folder}/my-request.mla.yaml`), folder);
      const page = await fetch(address);
      assert.equal(page.status, 200);
      assert.match(await page.text(), /workbench/);
      child.kill("SIGINT");
      assert.equal(await new Promise((resolve) => child.once("exit", resolve)), 0);
      assert.ok(!existsSync(folder), "the copy of the examples is still there");
    } finally {
      child.kill("SIGKILL");
    }
  });
});
