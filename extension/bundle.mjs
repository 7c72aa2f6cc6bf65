// Bundles the extension into dist/, or into the folder named: what activates in VS Code is small, all else is loaded when needed.
import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { noticesOf } from "../packages/tools/bundling/notices.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = resolve(process.argv[2] ?? here("./dist"));

/** `import script from "rogatory:preview-script"` is the script `src/webview/preview.ts`, bundled, as text. */
const pageScripts = {
  name: "page-scripts",
  setup(plugins) {
    plugins.onResolve({ filter: /^rogatory:\w+-script$/ }, ({ path }) => ({ path, namespace: "page-script" }));
    plugins.onLoad({ filter: /.*/, namespace: "page-script" }, async ({ path }) => {
      const source = here(`./src/webview/${path.replace(/^rogatory:|-script$/g, "")}.ts`);
      const { outputFiles } = await build({
        entryPoints: [source],
        bundle: true,
        write: false,
        format: "iife",
        target: "es2022",
        minify: true,
        logLevel: "warning",
      });
      return { contents: outputFiles[0].text, loader: "text", watchFiles: [source] };
    });
  },
};

/** VS Code on Node loads the features from a file of their own. */
const featuresApart = {
  name: "features-apart",
  setup(plugins) {
    plugins.onResolve({ filter: /\/features\.js$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./features.js", external: true } : undefined,
    );
  },
};

const common = {
  bundle: true,
  metafile: true,
  absWorkingDir: here("../"),
  conditions: ["@rogatory/source"],
  // jsonc-parser's `main` is UMD, which cannot be bundled; its `module` can.
  mainFields: ["module", "main"],
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  plugins: [pageScripts],
};
// All that runs in a browser runs in workers there: no document, and libraries that have a form without one are asked for it.
const browser = {
  ...common,
  platform: "browser",
  target: "es2022",
  conditions: [...common.conditions, "worker"],
  mainFields: ["browser", "module", "main"],
};

for (const old of ["node", "browser", "form", "worker.js", "word.js"])
  rmSync(join(out, old), { recursive: true, force: true });

const results = await Promise.all([
  // What VS Code on Node loads is CommonJS.
  build({
    ...common,
    platform: "node",
    target: "node20.9",
    entryPoints: ["extension", "features", "thread"].map((name) => here(`./src/node/${name}.ts`)),
    outdir: join(out, "node"),
    format: "cjs",
    external: ["vscode"],
    supported: { "dynamic-import": false },
    plugins: [...common.plugins, featuresApart],
  }),
  // In a browser VS Code loads one file.
  build({
    ...browser,
    entryPoints: [here("./src/browser/extension.ts")],
    outdir: join(out, "browser"),
    format: "cjs",
    external: ["vscode"],
  }),
  // The page of the form, for both.
  build({
    ...common,
    platform: "browser",
    target: "es2022",
    entryPoints: [
      { in: here("./src/webview/form/main.tsx"), out: "form" },
      { in: here("./src/webview/form/form.css"), out: "form" },
    ],
    outdir: join(out, "form"),
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
  }),
  // Workers are the same for both, and one file each.
  build({
    ...browser,
    entryPoints: ["worker", "word"].map((name) => here(`./src/worker/${name}.ts`)),
    outdir: out,
    format: "iife",
  }),
]);
writeFileSync(
  join(out, "NOTICES.txt"),
  noticesOf(
    results.map(({ metafile }) => metafile),
    here("../"),
  ),
);
