import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Who may import whom: arrows point one way, and nothing imports "up". */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  docx: ["@rogatory/core"],
  pictures: ["@rogatory/core"],
  "language-service": ["@rogatory/core"],
  "language-server": ["@rogatory/core", "@rogatory/language-service"],
  cli: ["@rogatory/core", "@rogatory/docx", "@rogatory/language-server", "@rogatory/pictures"],
  tools: ["@rogatory/core", "@rogatory/docx"],
};

/** Everything else runs in a browser tab. */
function mayUseNode(name: string, path: string): boolean {
  return name === "cli" || name === "tools" || (name === "language-server" && /[\\/]node[\\/.]/.test(path));
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.(ts|js)$/.test(name) && !name.endsWith(".test.ts") ? [path] : [];
  });
}

const importsOf = (text: string): string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

describe("the structure of the repository", () => {
  for (const [name, friends] of Object.entries(allowed)) {
    it(`packages/${name} imports nothing but ${friends.join(", ") || "libraries"}`, () => {
      const folder = join(root, "packages", name, "src");
      const { dependencies = {}, devDependencies = {} } = JSON.parse(
        readFileSync(join(root, "packages", name, "package.json"), "utf8"),
      ) as Record<string, Record<string, string>>;
      const declared = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
      for (const path of sources(folder)) {
        for (const specifier of importsOf(readFileSync(path, "utf8"))) {
          const where = `${relative(root, path)} imports ${specifier}`;
          if (specifier.startsWith(".")) {
            assert.ok(join(path, "..", specifier).startsWith(folder), `${where}: out of its package`);
            continue;
          }
          const base = specifier
            .split("/")
            .slice(0, specifier.startsWith("@") ? 2 : 1)
            .join("/");
          if (base.startsWith("@rogatory/")) assert.ok(friends.includes(base), where);
          else if (base.startsWith("node:")) assert.ok(mayUseNode(name, path), where);
          else assert.ok(declared.has(base) || name === "tools", `${where}, which its package.json does not name`);
        }
      }
    });
  }

  it("imports zod as a namespace, since the other way brings all its languages", () => {
    for (const path of sources(join(root, "packages"))) {
      if (path.includes("dist") || path.includes("node_modules")) continue;
      assert.doesNotMatch(readFileSync(path, "utf8"), /import\s*\{\s*z\b[^}]*\}\s*from\s*["']zod["']/, path);
    }
  });

  it("loads zod only in the model, never in what runs in an editor or a page", () => {
    const core = join(root, "packages/core/src");
    for (const path of sources(core)) {
      const place = relative(core, path).replaceAll("\\", "/");
      if (place.startsWith("testing/")) continue;
      if (
        /^model\/|^kinds\/[^/]+\/model\.ts$|^measures\/([^/]+\/model|model|common|hearing|electronic)\.ts$/.test(place)
      )
        continue;
      const runtime = readFileSync(path, "utf8").replaceAll(/(import|export) type [^;]+;/g, "");
      assert.ok(!importsOf(runtime).includes("zod"), place);
      assert.ok(
        !importsOf(runtime).some((specifier) => /model\/(index|request|person|offence|values)\.js$/.test(specifier)),
        `${place} loads the zod model`,
      );
    }
  });

  it("has a lock file that installs on every platform and names no registry", () => {
    const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
      packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>;
    };
    for (const [name, { resolved, optionalDependencies = {} }] of Object.entries(lock.packages)) {
      assert.ok(
        resolved === undefined || /^(packages\/|extension$)/.test(resolved),
        `${name} is resolved to ${resolved}`,
      );
      for (const platform of Object.keys(optionalDependencies))
        assert.ok(
          lock.packages[`node_modules/${platform}`] ?? lock.packages[`${name}/node_modules/${platform}`],
          `${platform} is missing: \`npm ci\` would refuse the lock file`,
        );
    }
  });

  it("pins every dependency to one version", () => {
    for (const folder of ["", ...Object.keys(allowed).map((name) => `packages/${name}`)]) {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(
        readFileSync(join(root, folder, "package.json"), "utf8"),
      ) as Record<string, Record<string, string>>;
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
        assert.match(version, /^\d+\.\d+\.\d+$/, `${folder || "root"}: ${name}`);
    }
  });
});
