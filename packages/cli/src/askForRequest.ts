import {
  type BindingInstrumentId,
  bindingInstrumentIds,
  instrumentById,
  isState,
  kindTitle,
  type Language,
  type MeasureType,
  measureTypesOf,
  offenceIds,
  type ProposedBases,
  type ProposedBasis,
  proposeBases,
  type RequestKind,
  requestKinds,
  stateName,
  type World,
} from "@rogatory/core";
import { isSaidByDraft } from "@rogatory/core/editor";
import { Failure } from "./failure.js";
import { wordsIn } from "./language.js";
import { offenceOf } from "./offences.js";
import { colours, harmless, wrap } from "./terminal.js";

/** What a new request is to be; empty or undefined where it is still open. */
export interface Wishes {
  readonly kind: RequestKind | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly offences: readonly string[];
  readonly measures: readonly MeasureType[];
  readonly legalBases: readonly BindingInstrumentId[];
}

/** The person at the terminal. */
export interface Person {
  /** Asks, and gives the answer as it was typed. */
  ask(question: string): Promise<string>;
  tell(text: string): void;
  /** How many columns a line may have. */
  readonly width: number;
}

/**
 * Asks for what was not given, in the order kind, States, offences, measures, instruments; these are proposed with what speaks for and
 * against each. An answer that cannot be used is asked again; a blank one leaves it open, or takes what stands in brackets.
 */
export async function askForRequest(
  given: Wishes,
  person: Person,
  { date, world, language }: { readonly date: string; readonly world: World; readonly language: Language },
): Promise<Wishes> {
  const say = (key: string, choices: readonly string[] = [], proposed = "") =>
    wordsIn(language).text(["new", key], { choices: choices.join(", "), proposed });
  const ask = async <T>(question: string, read: (answer: string) => T): Promise<T | undefined> => {
    for (;;) {
      const answer = (await person.ask(`${question} `)).trim();
      if (answer === "") return undefined;
      try {
        return read(answer);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        person.tell(error.message);
      }
    }
  };
  const askForState = (question: string): Promise<string | undefined> =>
    ask(question, (answer) => {
      const code = stateOf("The State", answer);
      if (code !== undefined) person.tell(`  ${stateName(code, language)}`);
      return code;
    });

  const kind =
    given.kind ??
    (await ask(
      say(
        "kind",
        requestKinds.map((k) => `${k}: ${kindTitle(k, language)}`),
      ),
      (a) => pick("The kind", a, requestKinds),
    )) ??
    "mla";
  const from = given.from ?? (await askForState(say("from")));
  const to = given.to ?? (await askForState(say("to")));
  const offences =
    given.offences.length > 0
      ? given.offences
      : ((await ask(say("offences", offenceIds), (a) => list(a).map((id) => offenceOf("The offence", id, language)))) ??
        []);
  const types = measureTypesOf(kind);
  const measures =
    given.measures.length > 0 || types.length < 2
      ? given.measures
      : ((await ask(say("measures", types), (a) => list(a).map((type) => pick("A measure", type, types)))) ?? []);
  const found = { kind, from, to, offences, measures };
  if (given.legalBases.length > 0) return { ...found, legalBases: given.legalBases };

  const proposal = proposeBases({ ...found, date, world, language });
  person.tell(inWords(proposal, { width: person.width, isOffenceOpen: offences.length === 0, language }));
  const proposed = proposal.bases.flatMap(({ instrument, proposed: isProposed }) => (isProposed ? [instrument] : []));
  const legalBases =
    (await ask(say("bases", bindingInstrumentIds, proposed.join(", ") || "none"), (a) =>
      a.toLowerCase() === "none" ? [] : list(a).map((id) => pick("A legal basis", id, bindingInstrumentIds)),
    )) ?? proposed;
  return { ...found, legalBases };
}

const list = (answer: string): string[] => answer.split(/[\s,]+/).filter((word) => word !== "");

/** One of a closed set of words, or a Failure that lists them. */
export function pick<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if (allowed.includes(value as T)) return value as T;
  throw new Failure(`${option} is "${value}", but it takes one of: ${allowed.join(", ")}.`);
}

/** Code of a State in capitals, or a Failure. */
export function stateOf(option: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const code = String(value).toUpperCase();
  if (!isState(code))
    throw new Failure(
      `${option} is "${String(value)}", which is not the ISO 3166 code of a State. Write two letters, for example TN for Tunisia.`,
    );
  return code;
}

interface Telling {
  readonly width: number;
  readonly isOffenceOpen: boolean;
  readonly language: Language;
}

/**
 * Each instrument that may serve with what speaks for it (+) and what is to be considered (!). Of those that are in force for other
 * offences, and of those of which the data shows nothing, the names are enough.
 */
function inWords({ bases, notWritten }: ProposedBases, telling: Telling): string {
  const { width, isOffenceOpen, language } = telling;
  const marked = (mark: string, sentences: readonly string[]): string[] =>
    sentences.flatMap((sentence) =>
      wrap(harmless(sentence), width - 6).map((line, index) => `    ${index === 0 ? mark : " "} ${line}`),
    );
  const named = (key: string, ids: readonly string[]): string[] =>
    ids.length === 0
      ? []
      : wrap(wordsIn(language).text(["new", key], { choices: ids.join(", ") }), width - 2).map(
          (line) => `  ${harmless(line)}`,
        );
  const isInFull = ({ instrument, covers, inForce }: ProposedBasis): boolean =>
    covers || (isOffenceOpen && inForce !== undefined) || isOfTheDraft(instrument);
  const inFull = bases.filter(isInFull);
  const others = bases.filter((basis) => !isInFull(basis));
  const ids = (some: readonly ProposedBasis[]): readonly string[] => some.map(({ instrument }) => instrument);
  return [
    "",
    ...inFull.flatMap(({ instrument, proposed, reasons, cautions }) => [
      `  ${colours.bold(instrument)}  ${instrumentById(instrument)?.short ?? ""}${proposed ? `  (${wordsIn(language).text(["new", "proposed"])})` : ""}`,
      ...marked("+", reasons),
      ...marked("!", cautions),
    ]),
    ...named("notWritten", notWritten),
    ...named("otherOffences", ids(others.filter(({ inForce }) => inForce !== undefined))),
    ...named("notShown", ids(others.filter(({ inForce }) => inForce === undefined))),
    "",
  ].join("\n");
}

/** A text that only the draft describes, or one that is of these two States alone. */
function isOfTheDraft(id: BindingInstrumentId): boolean {
  const instrument = instrumentById(id);
  return (
    instrument !== undefined &&
    (isSaidByDraft(instrument) || instrument.between !== undefined || instrument.lawOf !== undefined)
  );
}
