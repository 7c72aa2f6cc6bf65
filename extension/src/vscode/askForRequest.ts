import type { BindingInstrumentId, MeasureType, RequestKind } from "@rogatory/core";
import * as vscode from "vscode";
import type { BasisChoice, BasisChoices, Choice, Choices } from "../letters/choices.js";
import type { Beginning } from "../letters/earlier.js";
import { type EarlierDraft, earlierDrafts } from "./earlierDrafts.js";
import { mayHold } from "./emptyDraft.js";
import type { LetterWorkers } from "./letterWorkers.js";
import { t } from "./sentence.js";
import { type PickOptions, pick, runSteps, type Step, type StepPlace } from "./steps.js";

/** What a new request is to be. */
export interface Wishes {
  kind: RequestKind;
  from: string | undefined;
  to: string | undefined;
  offences: readonly string[];
  measures: readonly MeasureType[];
  legalBases: readonly BindingInstrumentId[];
}

/** A new request, or one that begins from an earlier draft. */
export type Answer =
  | { readonly as: "new"; readonly wishes: Wishes }
  | { readonly as: Beginning; readonly earlier: EarlierDraft };

interface Item<Id extends string> extends vscode.QuickPickItem {
  readonly id: Id | undefined;
}

type Begun = RequestKind | Beginning;

/**
 * Asks for kind, States, offences, measures and instruments, or for the earlier draft to begin from. `empty` is the document that is
 * to be filled: its name says which kinds it may hold. Undefined where the person went away.
 */
export async function askForRequest(
  letters: LetterWorkers,
  {
    language,
    date,
    empty,
  }: { readonly language: string; readonly date: string; readonly empty: vscode.TextDocument | undefined },
): Promise<Answer | undefined> {
  const choices = await letters.ask("choicesIn", { language });
  const kinds = choices.kinds.filter(({ id }) => mayHold(empty, id));
  const wishes: Wishes = {
    kind: kinds[0]?.id ?? "mla",
    from: undefined,
    to: undefined,
    offences: [],
    measures: [],
    legalBases: [],
  };
  const begun: { as: Begun; earlier: EarlierDraft | undefined } = { as: wishes.kind, earlier: undefined };
  const isNew = (): boolean => !isFromEarlier(begun.as);

  const finished = await runSteps([
    askForOne({
      title: t("What kind of request is it?"),
      items: () => beginnings(kinds),
      picked: () => begun.as,
      take: (id = begun.as) => {
        begun.as = id;
        if (!isFromEarlier(id)) wishes.kind = id;
      },
    }),
    {
      applies: () => !isNew(),
      ask: (place) =>
        pickEarlier(letters, { language, place, empty, as: begun.as as Beginning }, (draft) => {
          begun.earlier = draft;
        }),
    },
    ...[
      { side: "from", title: t("Which State requests?") } as const,
      { side: "to", title: t("Which State is requested?") } as const,
    ].map(({ side, title }) => ({
      ...askForState(letters, { choices, language, title, side, wishes }),
      applies: isNew,
    })),
    {
      ...askForMany({
        title: t("For which offences?"),
        items: () => choices.offences.map(itemOf),
        picked: () => wishes.offences,
        take: (ids) => {
          wishes.offences = ids;
        },
      }),
      applies: isNew,
    },
    {
      ...askForMany({
        title: t("What assistance is requested?"),
        items: () => {
          const types = measuresFor(choices, wishes.kind);
          return choices.measures.filter(({ id }) => types.includes(id)).map(itemOf);
        },
        picked: () => wishes.measures,
        take: (types) => {
          wishes.measures = types;
        },
      }),
      applies: () => isNew() && measuresFor(choices, wishes.kind).length > 0,
    },
    { ...askForBases(letters, { choices, language, date, wishes }), applies: isNew },
  ]);
  if (!finished) return undefined;
  const { as, earlier } = begun;
  if (isFromEarlier(as)) return earlier && { as, earlier };
  return { as: "new", wishes: { ...wishes, measures: measuresChosen(choices, wishes) } };
}

/** Types of assistance to choose from in a request of the kind. */
const measuresFor = ({ kinds }: Choices, kind: RequestKind): readonly MeasureType[] =>
  kinds.find(({ id }) => id === kind)?.measures ?? [];

/** Without what was chosen for another kind before the person came back. */
function measuresChosen(choices: Choices, { kind, measures }: Wishes): readonly MeasureType[] {
  const types = measuresFor(choices, kind);
  return measures.filter((type) => types.includes(type));
}

const isFromEarlier = (begun: Begun): begun is Beginning => begun === "copy" || begun === "supplement";

function itemOf<Id extends string>({ id, title, detail }: Choice<Id>): Item<Id> {
  return { label: title, description: id, id, ...(detail === undefined ? {} : { detail }) };
}

const heading = (label: string): Item<never> => ({
  label,
  kind: vscode.QuickPickItemKind.Separator,
  id: undefined,
});

function beginnings(kinds: readonly Choice<RequestKind>[]): readonly Item<Begun>[] {
  return [
    ...kinds.map((kind): Item<Begun> => itemOf(kind)),
    heading(t("from an earlier request")),
    {
      id: "copy",
      label: t("Copy of an earlier request"),
      detail: t("All of it, without reference, dates of request and signature, and accepted findings."),
    },
    {
      id: "supplement",
      label: t("Supplement to an earlier request"),
      detail: t("Same authorities, bases, proceedings, persons and offences; it names the earlier one."),
    },
  ];
}

interface Question<Id extends string> {
  readonly title: string;
  readonly items: () => readonly Item<Id>[];
}

function askForOne<Id extends string>({
  title,
  items,
  picked,
  take,
}: Question<Id> & { readonly picked: () => Id; readonly take: (id: Id | undefined) => void }): Step {
  return {
    async ask(place) {
      const all = items();
      const answer = await pick({ title, place, items: all, picked: all.filter(({ id }) => id === picked()) });
      if (answer.end === "next") take(answer.picked[0]?.id);
      return answer.end;
    },
  };
}

/** Many may be picked, or none yet. */
function askForMany<Id extends string>({
  title,
  items,
  picked,
  take,
}: Question<Id> & { readonly picked: () => readonly Id[]; readonly take: (ids: readonly Id[]) => void }): Step {
  return {
    ask: async (place) => {
      const all = items();
      return pickMany(
        { title, place, items: all, picked: all.filter(({ id }) => id !== undefined && picked().includes(id)) },
        take,
      );
    },
  };
}

async function pickMany<Id extends string>(
  options: Omit<PickOptions<Item<Id>>, "many" | "placeholder">,
  take: (ids: readonly Id[]) => void,
) {
  const answer = await pick({ placeholder: t("Choose as many as apply, or none yet"), many: true, ...options });
  if (answer.end === "next") take(answer.picked.flatMap(({ id }) => id ?? []));
  return answer.end;
}

function askForState(
  letters: LetterWorkers,
  {
    choices,
    language,
    title,
    side,
    wishes,
  }: {
    readonly choices: Choices;
    readonly language: string;
    readonly title: string;
    readonly side: "from" | "to";
    readonly wishes: Wishes;
  },
): Step {
  const states = choices.states.map(itemOf);
  const open: Item<string> = { label: t("Not known yet"), id: undefined, alwaysShow: true };
  const find = async (words: string): Promise<readonly Item<string>[]> => {
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
  };
  return {
    async ask(place) {
      const answer = await pick<Item<string>>({
        title,
        place,
        placeholder: t("Search by name or code"),
        items: [...states, open],
        picked: states.filter(({ id }) => id === wishes[side]),
        find,
      });
      if (answer.end === "next") wishes[side] = answer.picked[0]?.id;
      return answer.end;
    },
  };
}

async function pickEarlier(
  letters: LetterWorkers,
  {
    language,
    place,
    empty,
    as,
  }: {
    readonly language: string;
    readonly place: StepPlace;
    readonly empty: vscode.TextDocument | undefined;
    readonly as: Beginning;
  },
  take: (draft: EarlierDraft) => void,
) {
  const drafts = (await earlierDrafts(letters, language)).filter(({ request }) => mayHold(empty, request.kind));
  if (drafts.length === 0) {
    void vscode.window.showInformationMessage(
      t("There is no earlier request here to begin from: open the folder in which it is."),
    );
    return "back";
  }
  const items = drafts.map((draft) => ({ label: draft.name, description: draft.folder, detail: draft.summary, draft }));
  const answer = await pick({
    title: as === "copy" ? t("Of which request is it a copy?") : t("Which request does it supplement?"),
    placeholder: t("Search by name, reference, State or date"),
    place,
    items,
  });
  if (answer.end === "next" && answer.picked[0]) take(answer.picked[0].draft);
  return answer.end;
}

interface BasisItem extends Item<BindingInstrumentId> {
  readonly basis?: BasisChoice;
}

function askForBases(
  letters: LetterWorkers,
  {
    choices,
    language,
    date,
    wishes,
  }: { readonly choices: Choices; readonly language: string; readonly date: string; readonly wishes: Wishes },
): Step {
  /** The answers for which bases were proposed: what was picked for them is kept when the person comes back. */
  let asked = "";
  return {
    async ask(place) {
      const { kind, from, to, offences } = wishes;
      const measures = measuresChosen(choices, wishes);
      const question = { kind, from, to, offences, measures, date, language };
      const found = await letters.ask("basesFor", question);
      const isAnother = asked !== JSON.stringify(question);
      asked = JSON.stringify(question);
      const items = basisItems(found);
      const picked = items.filter(({ basis }) =>
        isAnother ? basis?.proposed : basis && wishes.legalBases.includes(basis.id),
      );
      return pickMany<BindingInstrumentId>(
        {
          title: t("On which instruments does the request rest?"),
          place,
          items,
          picked,
          explain: { button: t("Why?"), show: (item: BasisItem) => showReasons(item.basis) },
        },
        (ids) => {
          wishes.legalBases = ids;
        },
      );
    },
  };
}

/** Under headings that say what the data shows. Of the others nothing is said: silence is no proof. */
function basisItems({ bases, notWritten }: BasisChoices): readonly BasisItem[] {
  const under = (label: string, some: readonly BasisChoice[]): BasisItem[] =>
    some.length === 0 ? [] : [heading(label), ...some.map((basis) => basisItem(basis))];
  return [
    ...under(
      t("proposed: in force and fit by the data; verify with the depositary"),
      bases.filter(({ proposed }) => proposed),
    ),
    ...under(
      t("in force between the two States; verify with the depositary"),
      bases.filter(({ proposed, inForce }) => !proposed && inForce),
    ),
    ...under(
      t("others"),
      bases.filter(({ proposed, inForce }) => !proposed && !inForce),
    ),
    ...(notWritten.length === 0
      ? []
      : [heading(t("in force too, but no request can be written on it here: {0}", notWritten.join(", ")))]),
  ];
}

function basisItem(basis: BasisChoice): BasisItem {
  const { inForce } = basis;
  return { ...itemOf(basis), description: inForce ? sinceWhen(inForce) : "", basis };
}

function sinceWhen({ since, asOf, isSure }: NonNullable<BasisChoice["inForce"]>): string {
  if (since === undefined) return isSure ? "" : t("not certain");
  if (!isSure)
    return asOf === undefined
      ? t("since {0}, not certain", since)
      : t("since {0}, as of {1}, not certain", since, asOf);
  return asOf === undefined ? t("since {0}", since) : t("since {0}, as of {1}", since, asOf);
}

/** All that is known for and against, in a window that is read and closed. */
async function showReasons(basis: BasisChoice | undefined): Promise<void> {
  if (!basis) return;
  const listed = (sentences: readonly string[]): string => sentences.map((sentence) => `• ${sentence}`).join("\n");
  const { title, reasons, cautions } = basis;
  const parts = [
    ...(reasons.length > 0 ? [t("For it:"), listed(reasons)] : []),
    ...(cautions.length > 0 ? [t("To consider:"), listed(cautions)] : []),
  ];
  await vscode.window.showInformationMessage(title, { modal: true, detail: parts.join("\n") });
}
