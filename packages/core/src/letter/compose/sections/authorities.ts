import { toPointer } from "../../../draft/pointer.js";
import { plainText } from "../../render/conventions.js";
import type { Block, Inline } from "../../types.js";
import type { LetterContext } from "../context.js";
import { type FieldChoice, particulars, type Row } from "../describe.js";
import { fieldTitle } from "../fields.js";
import { lines } from "../inlines.js";
import { textInlines } from "../markdown.js";
import { fieldInlines, isSaid, pairsOf } from "../values.js";

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

/** Name first; function and kind as they are, the rest with its label. */
function office(context: LetterContext, value: object | undefined, { omit = [] }: FieldChoice = {}): Inline[] {
  if (value === undefined) return [];
  const plain = ["name", "function", "role", "address"];
  const pairs = pairsOf(context, "authority", value);
  const wordsOf = (wanted: string): string =>
    plainText(pairs.find(({ key }) => key === wanted)?.inlines ?? []).toLowerCase();
  // "prosecution service in charge of the investigation" need not be followed by "prosecution service".
  const isTold = wordsOf("role") !== "" && wordsOf("function").includes(wordsOf("role"));
  return lines(
    pairs
      .filter(({ key }) => !omit.includes(key) && !(key === "role" && isTold))
      .map(({ key, label, inlines }) =>
        plain.includes(key) ? inlines : context.phrase("format.pair", { label, value: inlines }),
      ),
  );
}

function contact(context: LetterContext): Inline[] {
  const value = context.request.requesting?.contact;
  if (value === undefined || !isSaid(value)) return [];
  const named = lines([
    isSaid(value.name) ? fieldInlines(context, "contact", "name", value.name) : [],
    isSaid(value.function) ? fieldInlines(context, "contact", "function", value.function) : [],
  ]);
  const rest = pairsOf(context, "contact", value).filter(({ key }) => key !== "name" && key !== "function");
  return lines([named, ...rest.map(({ label, inlines }) => context.phrase("format.pair", { label, value: inlines }))]);
}
