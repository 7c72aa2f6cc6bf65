import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { readManifest } from "../../extension/packaging/packageExtension.js";
import { packaged } from "./driver/packages.js";

const LARGEST = 1.5 * 1024 * 1024;

/** The files of a .vsix, without the folder that holds the extension. */
function filesOf(vsix: string): Record<string, Uint8Array> {
  const files = unzipSync(readFileSync(vsix));
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, bytes]) =>
      name.startsWith("extension/") ? [[name.slice("extension/".length), bytes] as const] : [],
    ),
  );
}

describe("the packaged extension", () => {
  let files: Record<string, Uint8Array> = {};
  before(() => {
    files = filesOf(packaged());
  });

  it("is smaller than 1.5 MB", () => {
    const { size } = statSync(packaged());
    assert.ok(size < LARGEST, `${size} bytes`);
  });

  it("holds what runs, what is read, and nothing that builds", () => {
    const foreign = Object.keys(files).filter(
      (name) =>
        /(^|\/)node_modules\//u.test(name) ||
        /\.(ts|mts|map|vsix|tsbuildinfo)$/u.test(name) ||
        /^(src|packaging|test)\//u.test(name) ||
        /(^|\/)(tsconfig[^/]*|bundle\.mjs|package-lock\.json)$/u.test(name),
    );
    assert.deepEqual(foreign, []);
    // vsce gives these names.
    for (const wanted of ["readme.md", "changelog.md", "LICENSE.txt"])
      assert.ok(
        Object.keys(files).some((name) => name.toLowerCase() === wanted.toLowerCase()),
        `${wanted} among ${Object.keys(files).join(", ")}`,
      );
  });

  it("brings every file that its manifest names", () => {
    const manifest = JSON.parse(strFromU8(files["package.json"] ?? new Uint8Array())) as Record<string, unknown>;
    assert.equal(manifest["version"], readManifest().version);
    for (const absent of ["scripts", "dependencies", "devDependencies"]) assert.equal(manifest[absent], undefined);
    const named = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value === "string" && /^\.\/\S+\.\w+$/u.test(value)) named.add(value.slice(2));
      else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
    };
    collect(manifest);
    assert.ok(named.size > 3);
    assert.deepEqual(
      [...named].filter((name) => !(name in files) && !(`${name}.js` in files)),
      [],
    );
    assert.ok("package.nls.json" in files && "package.nls.fr.json" in files && "package.nls.es.json" in files);
  });

  it("names no program that could leave the machine", () => {
    // Node's modules for the network. vscode-jsonrpc names "net" for its sockets and pipes; the others are nobody's.
    const networking = /require\("(?:node:)?(https?|http2|dns|dgram|tls)"\)/u;
    const found = Object.entries(files).flatMap(([name, bytes]) => {
      const match = name.endsWith(".js") ? networking.exec(strFromU8(bytes)) : null;
      return match ? [`${name}: ${match[0]}`] : [];
    });
    assert.deepEqual(found, []);
  });
});
