import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../../extension/packaging/packageExtension.js";
import { packaged } from "./driver/packages.js";
import { evidence, root, sessionFor } from "./driver/session.js";
import { until, untilEqual } from "./driver/waiting.js";
import { expectedProblems, inOrder } from "./expectedProblems.js";

const draft = join(root, "examples", "broken", "no-nexus.mla.yaml");

/** The stand-in, packaged. */
function neighbour(): string {
  const out = join(evidence, "neighbour.vsix");
  packageFolder(join(root, "test", "vscode", "neighbour"), out);
  return out;
}

const read = {
  severity: "error",
  message: "The neighbour reads this file.",
  line: 1,
  column: 1,
  source: "yaml-neighbour",
  code: "read",
};

/** The YAML extension of Red Hat cannot be had without a network: a stand-in with its selectors takes its place. */
describe("beside an extension that serves every YAML file", () => {
  const session = sessionFor(() => ({
    name: "yaml-neighbour",
    vsix: [packaged(), neighbour()],
    fill: (folder) => {
      copyFileSync(draft, join(folder, "no-nexus.mla.yaml"));
      writeFileSync(join(folder, "other.yaml"), "a: 1\n");
      // A folder whose people chose to see drafts as plain YAML.
      mkdirSync(join(folder, ".vscode"));
      copyFileSync(draft, join(folder, "associated.mla.yml"));
      const settings = { "files.associations": { "associated.mla.yml": "yaml" } };
      writeFileSync(join(folder, ".vscode", "settings.json"), JSON.stringify(settings));
    },
  }));
  const problemsOf = async (file: string) => inOrder(await session().workbench.problems.of(file));

  before(async () => {
    const { workbench } = session();
    await workbench.openFile("other.yaml");
    await workbench.problems.show();
    await untilEqual("the neighbour is up", () => problemsOf("other.yaml"), [read] as never);
  });

  it("a draft is ours alone: each problem once, none of the neighbour's", async () => {
    const { workbench } = session();
    await workbench.openFile("no-nexus.mla.yaml");
    await workbench.extensionStatus();
    await untilEqual("our problems", () => problemsOf("no-nexus.mla.yaml"), expectedProblems(draft));
    await workbench.editor.goTo(1, 1);
    assert.ok((await workbench.statusBar()).some((item) => item.includes("Rogatory Request")));
    await session().picture("draft");
  });

  it("another YAML file is the neighbour's alone", async () => {
    const { workbench } = session();
    await workbench.openFile("other.yaml");
    await workbench.editor.goTo(2, 1);
    assert.deepEqual(await workbench.editor.complete(), ["neighbours-word"]);
    await workbench.editor.press("Escape");
    assert.deepEqual(await problemsOf("other.yaml"), [read]);
  });

  it("a draft that the user's settings call YAML is served by both, and each says a thing once", async () => {
    const { workbench } = session();
    await workbench.openFile("associated.mla.yml");
    const both = await until(
      "both speak",
      () => problemsOf("associated.mla.yml"),
      (all) => all.some(({ source }) => source === "rogatory") && all.some(({ source }) => source !== "rogatory"),
    );
    assert.equal(both.filter(({ source }) => source === "yaml-neighbour").length, 1);
    const ours = both.filter(({ source }) => source === "rogatory");
    assert.deepEqual(ours, expectedProblems(session().file("associated.mla.yml")));
  });

  it("changes nothing of what is said of YAML", () => {
    const manifest = readFileSync(join(root, "extension", "package.json"), "utf8");
    assert.doesNotMatch(manifest, /"(yaml\.[\w.]+|\[yaml\]|yamlValidation)"/u);
    const { languages } = (
      JSON.parse(manifest) as { contributes: { languages: { id: string; extensions?: string[] }[] } }
    ).contributes;
    assert.deepEqual(
      languages.flatMap(({ id, extensions = [] }) => (id === "rogatory" ? [] : extensions)),
      [],
    );
  });
});
