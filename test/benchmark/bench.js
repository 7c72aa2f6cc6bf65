// Measures Rogatory's language service beside yaml-language-server: `node test/benchmark/bench.js`. Installs what it needs,
// bundles the service as the extension does, and runs both in the Node that yaml-language-server asks for.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { install } from "./install.js";

const folder = fileURLToPath(new URL(".", import.meta.url));
const node = install();
const outfile = `${folder}node_modules/.bench/bench.mjs`;
await build({
  entryPoints: [`${folder}main.ts`],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node22",
  conditions: ["@rogatory/source"],
  mainFields: ["module", "main"],
  external: ["yaml-language-server", "vscode-languageserver-textdocument"],
  // Packages in the CommonJS form ask for Node's modules this way.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  logLevel: "warning",
});
const { status } = spawnSync(node, ["--expose-gc", outfile, ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(status ?? 1);
