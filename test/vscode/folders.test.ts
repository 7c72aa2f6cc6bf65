import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packaged } from "./driver/packages.js";
import type { Problem } from "./driver/problems.js";
import { root, sessionFor } from "./driver/session.js";
import { until, untilEqual } from "./driver/waiting.js";
import { expectedProblems, inOrder } from "./expectedProblems.js";

const draft = join(root, "examples", "broken", "no-nexus.mla.yaml");

/** The draft's problems with another severity of one rule; none of it where that is off. */
function withRule(rule: string, severity: Problem["severity"] | "off"): Problem[] {
  const changed = expectedProblems(draft).flatMap((problem) => {
    if (problem.code !== rule) return [problem];
    return severity === "off" ? [] : [{ ...problem, severity }];
  });
  return inOrder(changed);
}

/** Three folders in one window, with the same draft and each with its own mind. */
describe("folders with settings of their own in one window", () => {
  const session = sessionFor(() => ({
    name: "folders",
    viewport: { width: 1280, height: 1300 },
    vsix: [packaged()],
    workspaceFile: "three.code-workspace",
    fill: (folder) => {
      for (const name of ["quiet", "mild", "plain"]) {
        mkdirSync(join(folder, name));
        copyFileSync(draft, join(folder, name, `${name}.mla.yaml`));
      }
      mkdirSync(join(folder, "quiet", ".vscode"));
      writeFileSync(
        join(folder, "quiet", ".vscode", "settings.json"),
        JSON.stringify({ "rogatory.rules": { "no-nexus": "off" } }),
      );
      mkdirSync(join(folder, "mild", ".rogatory"));
      writeFileSync(join(folder, "mild", ".rogatory", "config.yaml"), "rules:\n  no-nexus: warning\n");
      const folders = ["quiet", "mild", "plain"].map((path) => ({ path }));
      writeFileSync(join(folder, "three.code-workspace"), JSON.stringify({ folders }));
    },
  }));

  before(() => session().workbench.problems.show());

  for (const [name, severity, why] of [
    ["quiet", "off", "the editor's settings of the folder"],
    ["mild", "warning", "the folder's own configuration, which the command reads too"],
    ["plain", "error", "nothing: the rule as it is"],
  ] as const)
    it(`${name}: no-nexus is "${severity}" by ${why}`, async () => {
      const { workbench } = session();
      await workbench.openFile(`${name}.mla.yaml`);
      await workbench.extensionStatus();
      const shown = async (): Promise<Problem[]> => inOrder(await workbench.problems.of(`${name}.mla.yaml`));
      await untilEqual("the problems of this folder", shown, withRule("no-nexus", severity));
    });

  it("a changed setting counts at once, in its folder alone", async () => {
    const { workbench } = session();
    await workbench.openFile(".vscode/settings.json");
    const settings = session().file("quiet/.vscode/settings.json");
    await workbench.editor.goToText(settings, '"off"', { offset: 1 });
    await workbench.editor.press("Delete", "Delete", "Delete");
    await workbench.editor.type("info");
    assert.deepEqual(JSON.parse(await workbench.editor.save(settings)), { "rogatory.rules": { "no-nexus": "info" } });
    await workbench.openFile("quiet.mla.yaml");
    await until(
      "the new severity",
      () => workbench.problems.of("quiet.mla.yaml"),
      (all) => all.some(({ code, severity }) => code === "no-nexus" && severity === "info"),
    );
    const plain = await workbench.problems.of("plain.mla.yaml");
    assert.ok(plain.every(({ code, severity }) => code !== "no-nexus" || severity === "error"));
  });
});
