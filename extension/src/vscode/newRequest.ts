import * as vscode from "vscode";
import { draftEnding, stemOf } from "../common/draftName.js";
import { askForRequest } from "./askForRequest.js";
import { beginDraft } from "./beginDraft.js";
import { targetOf } from "./emptyDraft.js";
import type { LetterWorkers } from "./letterWorkers.js";
import { t } from "./sentence.js";
import { untitled } from "./untitledDraft.js";
import { userLanguage } from "./userLanguage.js";

/**
 * Asks what the request is to be, and begins a draft with it: in the empty draft that is given or open, else in a new one in the folder
 * that is given. Nothing is written to the disk before it is saved.
 */
export async function newRequest(letters: LetterWorkers, given: unknown): Promise<void> {
  const language = userLanguage();
  const date = new Date().toLocaleDateString("sv-SE");
  const { empty, folder } = await targetOf(given);
  const answer = await askForRequest(letters, { language, date, empty });
  if (!answer) return;
  if (answer.as === "new") {
    const { kind, from, to, offences, legalBases, measures } = answer.wishes;
    const snippet = await letters.ask("newDraft", {
      kind,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      legalBases,
      offences,
      measures,
      date,
      language,
    });
    await beginDraft(empty ?? (await untitled("request", draftEnding(kind), folder)), {
      snippet,
      text: await letters.ask("withoutStops", snippet),
    });
    return;
  }
  const { name, text, uri } = answer.earlier;
  const begun = await letters.ask("beginFrom", { name, text, as: answer.as });
  if (begun === null) {
    void vscode.window.showWarningMessage(t("{0} cannot be read well enough to begin from it: mend it first.", name));
    return;
  }
  const stem = stemOf(name);
  const beside = given === undefined ? vscode.Uri.joinPath(uri, "..") : folder;
  await beginDraft(empty ?? (await untitled(stem, name.slice(stem.length), beside)), { text: begun });
}
