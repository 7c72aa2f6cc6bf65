// Starts a VS Code with the packaged extension and a copy of the examples, and says where any browser finds it.
// Ctrl+C stops it and removes what it wrote.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CodeServer } from "./driver/codeServer.js";
import { packaged } from "./driver/packages.js";
import { root } from "./driver/session.js";

const scratch = mkdtempSync(join(tmpdir(), "rogatory-try-"));
const folder = join(scratch, "requests");
mkdirSync(folder);
cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
// Where a newcomer begins: empty, so that the first completion offers whole requests.
writeFileSync(join(folder, "my-request.mla.yaml"), "");
process.once("exit", () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));

try {
  const server = await CodeServer.start({
    scratch,
    vsix: [packaged()],
    settings: { "files.autoSave": "afterDelay" },
    guarded: false,
  });
  const stop = (): void => void server.stop().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  console.log("VS Code runs with Rogatory and a copy of the examples. Open this address in a browser on this machine:");
  console.log(`\n  ${server.address}/?${new URLSearchParams({ folder })}\n`);
  console.log('Open "my-request.mla.yaml" and press Ctrl+Space, or look at a draft in "examples/broken".');
  console.log("Ctrl+C stops it, and removes the copy with what you wrote there.");
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
