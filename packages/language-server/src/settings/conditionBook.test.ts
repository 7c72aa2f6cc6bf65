import assert from "node:assert/strict";
import { clientOf } from "../client.js";
import type { Conditions } from "../drafts/openDocument.js";
import { Log } from "../log.js";
import type { FileAccess } from "../runtime.js";
import { ConditionBook } from "./conditionBook.js";
import { type EditorSettings, readEditorSettings } from "./editorSettings.js";
import { FolderReader } from "./folderFiles.js";

const uri = "file:///a/one.mla.yaml";

/** A book with one folder configuration, and what it logs. */
function bookWith(settingsOf: (uri: string) => Promise<EditorSettings>, config = "") {
  const files: FileAccess = {
    read: () => Promise.resolve(config),
    exists: () => Promise.resolve(true),
    list: (folder) =>
      Promise.resolve(folder === "file:///a/.rogatory" && config ? ["file:///a/.rogatory/config.yaml"] : []),
  };
  const logged: string[] = [];
  const log = new Log({ error: (line) => logged.push(line), warn: (line) => logged.push(line) });
  const client = clientOf({ processId: null, rootUri: null, capabilities: {}, locale: "fr" });
  const reader = new FolderReader(files, "en", () => undefined);
  return { book: new ConditionBook(client, settingsOf, reader, log, 30), logged };
}

describe("how drafts are looked at", () => {
  it("is what the user set, over what the folder says, over what the program does by itself", async () => {
    const { book } = bookWith(
      () =>
        Promise.resolve(
          readEditorSettings({ rules: { "no-nexus": "info" }, maxFindings: 7, inlayHints: { ages: false } }),
        ),
      "gate: transmit\nlanguage: es\nrules: { no-nexus: error, no-period: off }\n",
    );
    const { settings, language } = await book.at(uri);
    assert.deepEqual(settings.rules, { "no-nexus": "info", "no-period": "off" });
    assert.equal(settings.gate, "transmit");
    assert.equal(settings.maxFindings, 7);
    assert.deepEqual([settings.inlayHints.ages, settings.inlayHints.names, settings.codeLens], [false, true, true]);
    assert.equal(language, "es");
    assert.equal(settings.today, undefined);
  });

  it("is known at once after the first time, the same for all drafts of a folder, until it is to be forgotten", async () => {
    const { book } = bookWith(() => Promise.resolve(readEditorSettings({})));
    const first = await book.at(uri);
    assert.equal(book.at("file:///a/two.mla.yaml") as Conditions, first);
    assert.notEqual(await book.at("file:///a/b/two.mla.yaml"), first);
    book.forget();
    assert.notEqual(await book.at(uri), first);
    assert.equal(first.language, "fr");
  });

  it("is found again where something changed while it was being found", async () => {
    let answer: (settings: EditorSettings) => void = () => undefined;
    let gate = "draft";
    const { book } = bookWith(() =>
      gate === "draft"
        ? new Promise((resolve) => {
            answer = resolve;
          })
        : Promise.resolve(readEditorSettings({ gate })),
    );
    const asked = book.at(uri);
    gate = "transmit";
    book.forget();
    answer(readEditorSettings({ gate: "draft" }));
    assert.equal((await asked).settings.gate, "transmit");
  });

  it("does without an editor that does not answer, and says so", async () => {
    const { book, logged } = bookWith(() => new Promise(() => undefined), "gate: transmit\n");
    assert.equal((await book.at(uri)).settings.gate, "transmit");
    assert.deepEqual(logged, [
      "The editor did not say its settings in time. The folder's own and the usual ones are used.",
    ]);
  });

  it("names a rule of the settings that there is not, with the one that was meant", async () => {
    const { book, logged } = bookWith(() =>
      Promise.resolve(
        readEditorSettings({ rules: { "no-perod": "off", "colour-of-the-seal": "off", "no-nexus": "off" } }),
      ),
    );
    await book.at(uri);
    assert.deepEqual(logged, [
      'The setting rogatory.rules names "no-perod", but there is no such rule. Did you mean "no-period"?',
      'The setting rogatory.rules names "colour-of-the-seal", but there is no such rule. Correct it or remove it.',
    ]);
  });
});
