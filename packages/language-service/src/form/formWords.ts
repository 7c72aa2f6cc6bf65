import { type Finding, fromPointer, nounsIn, type Path } from "@rogatory/core";
import { type FieldEntry, givenIds, type NounEntry, nouns } from "@rogatory/core/editor";
import { modelAt } from "../cursor/model.js";
import type { OpenDraft } from "../openDraft.js";

/** Rules that speak of the text itself: what is written there is shown as it stands. */
const ofTheText: ReadonlySet<string> = new Set([
  "duplicate-id",
  "duplicate-key",
  "invalid-value",
  "misread-without-quotes",
  "suppression-unclear",
  "suppression-without-reason",
  "syntax-error",
  "unknown-key",
  "unknown-kind",
  "unknown-measure",
  "unknown-reference",
  "unknown-version",
  "unused-suppression",
]);

/** What stands between backticks: keys with dots between them, and the value that is to be given. */
const keysAndValue = /^(?<keys>[A-Za-z]\w*(?:\.[A-Za-z]\w*)*)(?:: ?(?<value>.+))?$/u;

/** The fields that keys lead through, from a noun down. */
type Chain = readonly [FieldEntry, ...FieldEntry[]];

/**
 * Says a sentence of a finding as a form says it. Rules name keys and values as they stand in the text (`period.from`, `kind: warrant`);
 * a person at a form knows the titles of the fields, and what their values mean. What is neither stays as it is.
 */
export function inFormWords(
  open: OpenDraft,
  root: string,
  { rule, path }: Pick<Finding, "rule" | "path">,
): (sentence: string) => string {
  if (ofTheText.has(rule)) return (sentence) => sentence;
  const { words, draft } = open;
  const around = nounsAround(open, root, fromPointer(path));
  const quoted = (title: string): string => words.text(["form", "field"], { title });
  return (sentence) => {
    const spans = [...sentence.matchAll(/`([^`]+)`/gu)].map(([, inside = ""]) => inside);
    const fields: FieldEntry[] = [];
    const found = new Map<string, string>();
    for (const span of spans) {
      const { keys, value } = keysAndValue.exec(span)?.groups ?? {};
      // A word that a part of the draft has for its id means that part.
      if (keys === undefined || givenIds(draft.value).some(({ id }) => id === span)) continue;
      const holders = [...around, ...fields.flatMap(({ noun }) => noun ?? []), ...nounsBelow(root)];
      const lead = (fits: (field: FieldEntry) => boolean): Chain | undefined => {
        for (const noun of holders) {
          const chain = chainFrom(open, noun, keys.split("."));
          if (chain && fits(chain[0])) return chain;
        }
        return undefined;
      };
      const chain =
        value === undefined
          ? lead(() => true)
          : (lead((field) => meaningOf(open, field, value) !== undefined) ?? lead(takesAnything));
      if (!chain) continue;
      const [last] = chain;
      fields.push(last);
      const field = quoted(
        chain
          .toReversed()
          .map(({ title }) => title)
          .join(" › "),
      );
      const means = value === undefined ? undefined : (meaningOf(open, last, value) ?? `\`${value}\``);
      found.set(span, means === undefined ? field : words.text(["form", "fieldAndValue"], { field, value: means }));
    }
    const valueAlone = (span: string): string | undefined =>
      fields.map((field) => meaningOf(open, field, span)).find((means) => means !== undefined);
    return sentence.replaceAll(/`([^`]+)`/gu, (written: string, span: string) => {
      const alone = found.has(span) ? undefined : valueAlone(span);
      return found.get(span) ?? (alone === undefined ? written : quoted(alone));
    });
  };
}

/** Where keys lead from a noun, the last field first; undefined where a key is not known. */
function chainFrom({ language }: OpenDraft, noun: string, keys: readonly string[]): Chain | undefined {
  const all = nounsIn(language);
  let chain: Chain | undefined;
  for (const key of keys) {
    const holder: string = chain ? (chain[0].noun ?? "") : noun;
    const known: Readonly<Record<string, FieldEntry>> = all[holder]?.fields ?? {};
    const isReason = key === "unknown" && chain?.[0].orUnknown === true;
    const field = isReason ? unknownField(all) : Object.hasOwn(known, key) ? known[key] : undefined;
    if (!field) return undefined;
    chain = chain ? [field, ...chain] : [field];
  }
  return chain;
}

/** The reason why something is not known, as a form offers to give it. */
function unknownField({ unknown }: Readonly<Record<string, NounEntry>>): FieldEntry | undefined {
  const reason = unknown?.fields["unknown"];
  return unknown && reason && { ...reason, title: unknown.title };
}

/** True of a field that is no choice of a few values. */
const takesAnything = ({ values, meanings, type }: FieldEntry): boolean => !values && !meanings && type !== "boolean";

/** What a value of a field means, in words; undefined where it has no words. */
function meaningOf({ words }: OpenDraft, field: FieldEntry, value: string): string | undefined {
  if (field.type === "boolean" && (value === "true" || value === "false"))
    return words.text(["form", "answers", value]);
  const known = field.values ?? field.meanings ?? {};
  return Object.hasOwn(known, value) ? known[value] : undefined;
}

/** The nouns of the parts around a place, the innermost first. */
function nounsAround({ draft }: OpenDraft, root: string, path: Path): readonly string[] {
  return Array.from(path, (_, depth) => modelAt(root, path.slice(0, path.length - depth), draft.value, () => undefined))
    .flatMap(({ noun }) => noun ?? [])
    .filter((noun) => noun !== "unknown");
}

const below = new Map<string, readonly string[]>();

/** The nouns that a request can hold, those near its top first; without the types of assistance, each of which is a matter of its own. */
function nounsBelow(root: string): readonly string[] {
  const known = below.get(root);
  if (known) return known;
  const found = new Set([root]);
  for (const noun of found)
    for (const { noun: held } of Object.values(nouns[noun]?.fields ?? {}))
      if (held !== undefined && held !== "measure" && held !== "unknown") found.add(held);
  const list = [...found];
  below.set(root, list);
  return list;
}
