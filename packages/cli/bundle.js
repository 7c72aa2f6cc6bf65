// Bundles the command into dist/: one file to start with, and the Word renderer loaded only when it is needed.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { noticesOf } from "../tools/bundling/notices.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here("./package.json"), "utf8"));

rmSync(here("./dist/chunks"), { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { rogatory: here("./src/main.ts") },
  outdir: here("./dist"),
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  metafile: true,
  absWorkingDir: here("../../"),
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  conditions: ["@rogatory/source"],
  // jsonc-parser's `main` is UMD, which cannot be bundled; its `module` can.
  mainFields: ["module", "main"],
  define: { ROGATORY_VERSION: JSON.stringify(version) },
  // Some dependencies are CommonJS and ask for `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  minify: true,
  legalComments: "none",
  logLevel: "warning",
});
writeFileSync(here("./dist/NOTICES.txt"), noticesOf([metafile], here("../../")));
