import type { BindingInstrumentId, MeasureType, RequestKind } from "@rogatory/core";
import * as vscode from "vscode";
import { draftEnding, freeName, isDraftName } from "../common/draftName.js";
import type { BasisChoice, Choice, Choices } from "../letters/choices.js";
import { activeDocument, baseName, isDraft } from "./drafts.js";
import { filesIn } from "./files.js";
import type { LetterWorkers } from "./letterWorkers.js";
import { t } from "./sentence.js";
import { type PickOptions, pick, runSteps, type StepEnd } from "./steps.js";
import { userLanguage } from "./userLanguage.js";

interface Wishes {
  kind: RequestKind;
  from: string | undefined;
  to: string | undefined;
  legalBases: readonly BindingInstrumentId[];
  measures: readonly MeasureType[];
}

interface Item<Id extends string> extends vscode.QuickPickItem {
  readonly id: Id | undefined;
}

/** Asks for kind, States, instruments and measures, and begins a draft with them. Nothing is written to the disk before it is saved. */
export async function newRequest(letters: LetterWorkers, given: unknown): Promise<void> {
  const language = userLanguage();
  const choices = await letters.ask("choicesIn", { language });
  const date = new Date().toLocaleDateString("sv-SE");
  const wishes = await askFor(letters, choices, language, date);
  if (!wishes) return;
  const { kind, from, to, legalBases, measures } = wishes;
  const snippet = await letters.ask("newDraft", {
    kind,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    legalBases,
    measures,
    date,
    language,
  });
  await openNew(snippet, kind, given instanceof vscode.Uri ? given : undefined);
}

async function askFor(
  letters: LetterWorkers,
  choices: Choices,
  language: string,
  date: string,
): Promise<Wishes | undefined> {
  const wishes: Wishes = { kind: "mla", from: undefined, to: undefined, legalBases: [], measures: [] };
  const totalSteps = (): number => (wishes.kind === "mla" ? 5 : 4);
  const ask = async <Id extends string>(
    index: number,
    options: Omit<PickOptions<Item<Id>>, "step" | "totalSteps">,
    take: (picked: readonly Id[]) => void,
  ): Promise<StepEnd> => {
    const answer = await pick({ step: index + 1, totalSteps: totalSteps(), ...options });
    if (answer.end === "next") take(answer.picked.flatMap(({ id }) => id ?? []));
    return answer.end;
  };

  const states = choices.states.map(itemOf);
  const askForState = (index: number, title: string, side: "from" | "to"): Promise<StepEnd> => {
    const open: Item<string> = { label: t("Not known yet"), id: undefined, alwaysShow: true };
    return ask(
      index,
      {
        title,
        placeholder: t("Search by name or code"),
        items: [...states, open],
        picked: states.filter(({ id }) => id === wishes[side]),
        find: async (words) => {
          const codes = await letters.ask("findStates", { words, language });
          const byCode = new Map(states.map((item) => [item.id, item]));
          // Whoever types a code means that State, not one whose name begins alike; the list sorts by names.
          const exact = codes.find((code) => code === words.trim().toUpperCase());
          const found = (exact === undefined ? codes : [exact]).flatMap((code): Item<string>[] => {
            const item = byCode.get(code);
            return item ? [{ ...item, alwaysShow: true }] : [];
          });
          // Nothing found is no answer: Enter must not take it for "not known".
          return found.length === 0 ? [] : [...found, open];
        },
      },
      ([code]) => {
        wishes[side] = code;
      },
    );
  };

  const finished = await runSteps([
    (index) => {
      const items = choices.kinds.map(itemOf);
      const picked = items.filter(({ id }) => id === wishes.kind);
      return ask(index, { title: t("What kind of request is it?"), items, picked }, ([kind]) => {
        if (kind !== undefined) wishes.kind = kind;
      });
    },
    (index) => askForState(index, t("Which State requests?"), "from"),
    (index) => askForState(index, t("Which State is requested?"), "to"),
    async (index) => {
      const { kind, from, to } = wishes;
      const bases = await letters.ask("basesFor", { kind, from, to, date });
      const items = bases.map(basisItem);
      return ask(
        index,
        {
          title: t("On which instruments does the request rest?"),
          placeholder: t("Choose as many as apply, or none yet"),
          items: grouped(items),
          many: true,
          picked: items.filter(({ id }) => id !== undefined && wishes.legalBases.includes(id)),
        },
        (ids) => {
          wishes.legalBases = ids;
        },
      );
    },
    (index) => {
      if (wishes.kind !== "mla") {
        wishes.measures = [];
        return Promise.resolve("next");
      }
      const items = choices.measures.map(itemOf);
      return ask(
        index,
        {
          title: t("What assistance is requested?"),
          placeholder: t("Choose as many as apply, or none yet"),
          items,
          many: true,
          picked: items.filter(({ id }) => id !== undefined && wishes.measures.includes(id)),
        },
        (types) => {
          wishes.measures = types;
        },
      );
    },
  ]);
  return finished ? wishes : undefined;
}

function itemOf<Id extends string>({ id, title, detail }: Choice<Id>): Item<Id> {
  return { label: title, description: id, id, ...(detail === undefined ? {} : { detail }) };
}

interface BasisItem extends Item<BindingInstrumentId> {
  readonly isInForce: boolean;
}

function basisItem(basis: BasisChoice): BasisItem {
  const { inForce } = basis;
  return { ...itemOf(basis), description: inForce ? sinceWhen(inForce) : "", isInForce: inForce !== undefined };
}

function sinceWhen({ since, asOf, isSure }: NonNullable<BasisChoice["inForce"]>): string {
  if (since === undefined) return isSure ? "" : t("not certain");
  if (!isSure)
    return asOf === undefined
      ? t("since {0}, not certain", since)
      : t("since {0}, as of {1}, not certain", since, asOf);
  return asOf === undefined ? t("since {0}", since) : t("since {0}, as of {1}", since, asOf);
}

/** What the data shows in force comes under a heading that says so. Of the others nothing is said: silence is no proof. */
function grouped(items: readonly BasisItem[]): Item<BindingInstrumentId>[] {
  const heading = (label: string): Item<BindingInstrumentId> => ({
    label,
    kind: vscode.QuickPickItemKind.Separator,
    id: undefined,
  });
  const known = items.filter(({ isInForce }) => isInForce);
  if (known.length === 0) return [...items];
  return [
    heading(t("in force between the two States; verify with the depositary")),
    ...known,
    heading(t("others")),
    ...items.filter(({ isInForce }) => !isInForce),
  ];
}

/** Writes the draft into a new document as its templates are written, so that Tab leads from one blank to the next. */
async function openNew(snippet: string, kind: RequestKind, folder: vscode.Uri | undefined): Promise<void> {
  const document =
    (await emptyDraftInFront(kind)) ??
    (await emptyDocument(kind, folder ?? vscode.workspace.workspaceFolders?.[0]?.uri));
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0));
}

/** The draft in front of the user where nothing is written in it yet and its name is of the kind: it is the one to be filled. */
async function emptyDraftInFront(kind: RequestKind): Promise<vscode.TextDocument | undefined> {
  const document = await activeDocument();
  if (!document || !isDraft(document) || document.getText().trim() !== "") return undefined;
  const name = baseName(document.uri);
  return isDraftName(name) && !name.toLowerCase().endsWith(draftEnding(kind)) ? undefined : document;
}

async function emptyDocument(kind: RequestKind, folder: vscode.Uri | undefined): Promise<vscode.TextDocument> {
  // Only where the folder is the editor's own kind of place can an unsaved file have a name in it.
  if (!folder || !["file", "vscode-remote"].includes(folder.scheme))
    return vscode.workspace.openTextDocument({ language: "rogatory" });
  const open = vscode.workspace.textDocuments.map(({ uri }) => baseName(uri));
  const taken = [...(await filesIn(folder)).map(baseName), ...open];
  const name = freeName("request", draftEnding(kind), taken);
  return vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name).with({ scheme: "untitled" }));
}
