import { toPointer } from "../../../draft/pointer.js";
import { plainText } from "../../render/conventions.js";
import type { Block, Inline } from "../../types.js";
import type { LetterContext } from "../context.js";
import { type FieldChoice, particulars, type Row } from "../describe.js";
import { fieldTitle } from "../fields.js";
import { lines, words } from "../inlines.js";
import { textInlines } from "../markdown.js";
import { type FieldPair, pairsOf } from "../values.js";

/** Who asks, who conducts the case, through whom the request travels, and whom to call. */
export function authorities(context: LetterContext): Block[] {
  const { requesting = {}, requested } = context.request;
  const row = (key: string, value: readonly Inline[]): Row[] => {
    const at = ["requesting", key];
    const inlines = lines([value, context.gaps.labelled(at)]);
    return inlines.length === 0
      ? []
      : [{ label: fieldTitle(context.catalogue, "requesting", key) ?? key, value: inlines, path: toPointer(at) }];
  };
  const conducting = requesting.conductingAuthority;
  // Name and address of the addressee stand at the top of the letter; what else is known of it stands here.
  const addressee = office(context, requested?.authority, { omit: ["name", "address", "email", "phone"] });
  const rows = [
    ...row("authority", office(context, requesting.authority, { omit: ["address", "email", "phone"] })),
    ...row(
      "conductingAuthority",
      conducting === "requestingAuthority" ? context.phrase("authorities.same") : office(context, conducting),
    ),
    ...row("transmittedBy", office(context, requesting.transmittedBy)),
    ...row("contact", contact(context)),
    ...(addressee.length === 0
      ? []
      : [
          {
            label: fieldTitle(context.catalogue, "requested", "authority") ?? "",
            value: lines([textInlines(context, requested?.authority?.name ?? ""), addressee]),
            path: toPointer(["requested", "authority"]),
          },
        ]),
  ];
  return [
    ...particulars(rows, ["requesting"]),
    ...context.gapParagraphs(["requesting"]),
    ...context.gapParagraphs(["requested"]),
  ];
}

/** Name first, then function, kind, address, and how to reach the office. */
function office(context: LetterContext, value: object | undefined, { omit = [] }: FieldChoice = {}): Inline[] {
  if (value === undefined) return [];
  const pairs = pairsOf(context, "authority", value).filter(({ key }) => !omit.includes(key));
  const wordsOf = (wanted: string): string =>
    plainText(pairs.find(({ key }) => key === wanted)?.inlines ?? []).toLowerCase();
  // "prosecution service in charge of the investigation" need not be followed by "prosecution service".
  const isTold = wordsOf("role") !== "" && wordsOf("function").includes(wordsOf("role"));
  const shown = pairs.filter(({ key }) => !(key === "role" && isTold));
  return inLines(context, shown, [["name"], ["function"], ["role"], ["address"], ["phone", "email"]]);
}

function contact(context: LetterContext): Inline[] {
  const pairs = pairsOf(context, "contact", context.request.requesting?.contact ?? {});
  return inLines(context, pairs, [
    ["name"],
    ["function"],
    ["phone", "email"],
    ["timeZone", "officeHours"],
    ["languages"],
  ]);
}

/** What is understood without its label. */
const unlabelled: ReadonlySet<string> = new Set(["name", "function", "role", "address"]);

/** Fields in lines, those of one group beside each other; a field that no group names has a line of its own. */
function inLines(
  context: LetterContext,
  pairs: readonly FieldPair[],
  groups: readonly (readonly string[])[],
): Inline[] {
  const grouped = new Set(groups.flat());
  const others = pairs.filter(({ key }) => !grouped.has(key)).map(({ key }) => [key]);
  return lines(
    [...groups, ...others].map((group) =>
      group
        .flatMap((key) => pairs.filter((pair) => pair.key === key))
        .flatMap(({ key, label, inlines }, index) => [
          ...(index === 0 ? [] : words(context.text("format.separator"))),
          ...(unlabelled.has(key) ? inlines : context.phrase("format.pair", { label, value: inlines })),
        ]),
    ),
  );
}
