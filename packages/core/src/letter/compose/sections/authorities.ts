import { toPointer } from "../../../draft/pointer.js";
import { plainText } from "../../render/conventions.js";
import type { Inline } from "../../types.js";
import type { LetterContext } from "../context.js";
import type { Row } from "../describe.js";
import { fieldTitle } from "../fields.js";
import { lines, words } from "../inlines.js";
import { type FieldPair, pairsOf, semicolons } from "../values.js";

/** Which of the offices are told, and how much of them. */
export interface AuthorityChoice {
  /** Offices of the requesting State that stand elsewhere. */
  readonly without?: readonly string[];
  /** True where name and address of the two offices are told too: there they stand at the head of nothing. */
  readonly whole?: boolean;
}

/** Who asks, who conducts the case, who validated the order, through whom the request travels, and whom to call. */
export function authorityRows(context: LetterContext, { without = [], whole = false }: AuthorityChoice = {}): Row[] {
  const { requesting = {}, requested } = context.request;
  const row = (key: string, value: readonly Inline[]): Row[] => {
    if (without.includes(key)) return [];
    const at = ["requesting", key];
    const inlines = lines([value, context.gaps.labelled(at)]);
    return inlines.length === 0
      ? []
      : [{ label: titleOf(context, "requesting", key), value: inlines, path: toPointer(at) }];
  };
  // Name and address of the two offices stand at the head of the letter; what else is known of them stands here.
  const told = whole ? [] : AT_THE_HEAD;
  const own = office(context, requesting.authority, told);
  const addressee = office(context, requested?.authority, told);
  const conducting = requesting.conductingAuthority;
  const offices =
    conducting === "requestingAuthority"
      ? row(
          "authority",
          context.phrase("authorities.alsoConducts", { known: own.length > 0 ? "yes" : "no", what: own }),
        )
      : [...row("authority", own), ...row("conductingAuthority", office(context, conducting))];
  return [
    ...offices,
    ...row("validatedBy", office(context, requesting.validatedBy)),
    ...row("transmittedBy", office(context, requesting.transmittedBy)),
    ...row("contact", contact(context)),
    ...(addressee.length === 0
      ? []
      : [
          {
            label: titleOf(context, "requested", "authority"),
            value: addressee,
            path: toPointer(["requested", "authority"]),
          },
        ]),
  ];
}

const AT_THE_HEAD = ["name", "address", "email", "phone"];

const titleOf = (context: LetterContext, noun: string, key: string): string =>
  fieldTitle(context.catalogue, noun, key) ?? key;

/** Name, function and kind on a line; address and how to reach the office on the next. */
function office(context: LetterContext, value: object | undefined, omit: readonly string[] = []): Inline[] {
  if (value === undefined) return [];
  const pairs = pairsOf(context, "authority", value).filter(({ key }) => !omit.includes(key));
  const wordsOf = (wanted: string): string =>
    plainText(pairs.find(({ key }) => key === wanted)?.inlines ?? []).toLowerCase();
  // "prosecution service in charge of the investigation" need not be followed by "prosecution service".
  const isTold = wordsOf("role") !== "" && wordsOf("function").includes(wordsOf("role"));
  const shown = pairs.filter(({ key }) => !(key === "role" && isTold));
  return twoLines(context, shown, ["name", "function", "role"]);
}

/** Who it is on a line; how, when and in which languages to reach the person on the next. */
function contact(context: LetterContext): Inline[] {
  return twoLines(context, pairsOf(context, "contact", context.request.requesting?.contact ?? {}), [
    "name",
    "function",
  ]);
}

/** The fields that say who it is, in a line; all others in the next, with their labels but for the address. */
function twoLines(context: LetterContext, pairs: readonly FieldPair[], who: readonly string[]): Inline[] {
  const others = pairs.filter(({ key }) => !who.includes(key));
  return lines([
    semicolons(
      context,
      pairs.filter(({ key }) => who.includes(key)).map(({ inlines }) => inlines),
    ),
    others.flatMap(({ key, label, inlines }, index) => [
      ...(index === 0 ? [] : words(context.text("format.separator"))),
      ...(key === "address" ? inlines : context.phrase("format.pair", { label, value: inlines })),
    ]),
  ]);
}
