import assert from "node:assert/strict";
import type { FileAccess } from "../runtime.js";
import { type FileProblem, FolderReader } from "./folderFiles.js";

/** Files kept in memory, and how often a folder was listed. */
function reading(files: Record<string, string>) {
  const listed: string[] = [];
  const told: [string, readonly FileProblem[]][] = [];
  const access: FileAccess = {
    read: (uri) => Promise.resolve(files[uri]),
    exists: (uri) => Promise.resolve(uri in files),
    list(uri) {
      listed.push(uri);
      const inside = Object.keys(files).filter((file) => file.startsWith(`${uri}/`));
      return Promise.resolve(inside.filter((file) => !file.slice(uri.length + 1).includes("/")));
    },
  };
  return { files, listed, told, reader: new FolderReader(access, "en", (uri, problems) => told.push([uri, problems])) };
}

const pack = (title: string) => `rogatoryPack: 1\ntitle: ${title}\n`;

describe("the .rogatory folders above a draft", () => {
  it("give configuration and packs each from the nearest one that has it", async () => {
    const { reader } = reading({
      "file:///a/.rogatory/config.yaml": "gate: transmit\nrules: { no-period: off }\n",
      "file:///a/b/.rogatory/packs/2.yaml": pack("Second"),
      "file:///a/b/.rogatory/packs/1.json": '{ "rogatoryPack": 1, "title": "First" }',
      "file:///a/b/.rogatory/packs/notes.txt": "not a pack",
      "file:///.rogatory/config.yaml": "gate: draft\n",
      "file:///.rogatory/packs/root.yaml": pack("Root"),
    });
    const { configuration, packs } = await reader.at("file:///a/b/c/d/one.mla.yaml");
    assert.deepEqual(configuration, { rules: { "no-period": "off" }, gate: "transmit" });
    assert.deepEqual(
      packs?.map(({ title }) => title),
      ["First", "Second"],
    );
    const above = await reader.at("file:///a/one.mla.yaml");
    assert.equal(above.configuration, configuration);
    assert.deepEqual(
      above.packs?.map(({ title }) => title),
      ["Root"],
    );
  });

  it("take config.yaml before config.yml before config.json", async () => {
    const files = {
      "file:///a/.rogatory/config.json": '{ "gate": "draft" }',
      "file:///a/.rogatory/config.yml": "gate: transmit\n",
    };
    assert.equal((await reading(files).reader.at("file:///a/x.mla.yaml")).configuration?.gate, "transmit");
  });

  it("are each read once, until they are to be forgotten", async () => {
    const { files, listed, reader } = reading({ "file:///a/.rogatory/config.yaml": "gate: draft\n" });
    await Promise.all([reader.at("file:///a/b/one.mla.yaml"), reader.at("file:///a/b/two.mla.yaml")]);
    const count = listed.length;
    assert.equal(new Set(listed).size, count);
    await reader.at("file:///a/three.mla.yaml");
    assert.equal(listed.length, count);
    files["file:///a/.rogatory/config.yaml"] = "gate: transmit\n";
    reader.forget();
    assert.equal((await reader.at("file:///a/b/one.mla.yaml")).configuration?.gate, "transmit");
  });

  it("tell what is to be mended in each of their files", async () => {
    const { told, reader } = reading({
      "file:///a/.rogatory/config.yaml": "gate: never\n",
      "file:///a/.rogatory/packs/good.yaml": pack("Good"),
    });
    await reader.at("file:///a/one.mla.yaml");
    assert.deepEqual(told.map(([uri, problems]) => [uri, problems.length]).toSorted(), [
      ["file:///a/.rogatory/config.yaml", 1],
      ["file:///a/.rogatory/packs/good.yaml", 0],
    ]);
  });

  it("are none for a draft that was never saved", async () => {
    const { listed, reader } = reading({});
    assert.deepEqual(await reader.at("untitled:Untitled-1"), { configuration: undefined, packs: undefined });
    assert.deepEqual(listed, []);
  });
});
