// Installs Debian's Chromium when it is missing, and says so.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const candidates = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

if (candidates.some((path) => existsSync(path))) process.exit(0);

console.log("Chromium is missing: installing Debian's package chromium.");
const run = (...args) =>
  spawnSync("apt-get", args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
    .status === 0;
if (!(run("update") && run("install", "-y", "--no-install-recommends", "chromium"))) {
  console.error(
    "It could not be installed (this needs Debian's apt-get and the right to use it). Install Chromium yourself, then run this again.",
  );
  process.exit(1);
}
