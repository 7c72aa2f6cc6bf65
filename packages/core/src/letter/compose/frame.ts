import { toPointer } from "../../draft/pointer.js";
import { kindNouns } from "../../generated/fields.js";
import { urgencyLevelOf } from "../../kinds/urgency.js";
import { measuresOf } from "../../model/naming.js";
import type { Block, Inline, Letter } from "../types.js";
import type { LetterContext } from "./context.js";
import { fieldRows } from "./describe.js";
import { chosen, valueTitle } from "./fields.js";
import { words } from "./inlines.js";
import { textInlines } from "./markdown.js";
import { fieldInlines } from "./values.js";

type Line = readonly Inline[];

const linesOf = (...all: readonly (readonly Inline[])[]): Line[] => all.filter((line) => line.length > 0);

/** The State in capitals, the office, and how to reach it; or the lines that a pack has for the office. */
export function letterhead(context: LetterContext): Line[] {
  const { letterhead: own } = context.additions;
  if (own) return linesOf(...own.map((line) => words(line.trim())));
  const { state, authority } = context.request.requesting ?? {};
  const name = state
    ? words(context.format.capitals(context.format.state(state)))
    : context.gaps.at(["requesting", "state"]);
  return linesOf(
    name,
    textInlines(context, authority?.name ?? ""),
    textInlines(context, authority?.address ?? ""),
    reach(context, authority),
  );
}

/** Telephone and e-mail on one line. */
function reach(
  context: LetterContext,
  office: { readonly phone?: string | undefined; readonly email?: string | undefined } | undefined,
): Inline[] {
  const phone = office?.phone?.trim() ?? "";
  const email = office?.email?.trim() ?? "";
  const given = phone !== "" && email !== "" ? "both" : phone !== "" ? "phone" : email !== "" ? "email" : "none";
  return context.phrase("frame.reach", {
    given,
    phone: textInlines(context, phone),
    email: textInlines(context, email),
  });
}

export function addressee(context: LetterContext): Line[] {
  const { state, territory, authority } = context.request.requested ?? {};
  const channel =
    context.request.requested?.throughDiplomaticChannel === true
      ? words(context.text("frame.throughDiplomaticChannel"))
      : [];
  return linesOf(
    textInlines(context, authority?.name ?? ""),
    context.gaps.at(["requested", "authority"]),
    textInlines(context, authority?.address ?? ""),
    reach(context, authority),
    textInlines(context, territory ?? ""),
    state ? words(context.format.state(state)) : context.gaps.at(["requested", "state"]),
    channel,
  );
}

/** Reference, date and the marks of urgency and confidentiality. */
export function particularsOf(context: LetterContext): Letter["particulars"] {
  const { request } = context;
  const top = (keys: readonly string[]) =>
    fieldRows(context, kindNouns[request.kind ?? "mla"], request, [], { only: keys });
  const mark = (part: "urgency" | "confidentiality", level: string | undefined): Letter["particulars"] =>
    level === undefined || level === "none"
      ? []
      : [
          {
            label: context.text(`frame.${part}`),
            value: words(valueTitle(context.catalogue, part, "level", level)),
            path: toPointer([part, "level"]),
          },
        ];
  return [
    ...top(["reference", "date"]),
    ...mark("urgency", urgencyLevelOf(request)),
    ...answerBy(context),
    ...mark("confidentiality", request.confidentiality?.level),
  ];
}

/** By when an answer is needed: the first hour of those at which one about a vessel is, or else the day of the whole request. */
function answerBy(context: LetterContext): Letter["particulars"] {
  const label = context.text("frame.answerBy");
  const [first] = measuresOf(context.request, "boarding")
    .flatMap(({ measure, index }) => (measure.answerBy?.trim() ? [{ moment: measure.answerBy, index }] : []))
    .toSorted((a, b) => Date.parse(a.moment) - Date.parse(b.moment));
  if (first) {
    const value = fieldInlines(context, "boarding", "answerBy", first.moment);
    return [{ label, value, path: toPointer(["measures", first.index, "answerBy"]) }];
  }
  const deadline = context.request.urgency?.deadline?.trim();
  if (!deadline) return [];
  return [{ label, value: words(context.format.date(deadline)), path: toPointer(["urgency", "deadline"]) }];
}

/** The mark in the running header; absent where nothing is confidential. */
export function confidentialityMark(context: LetterContext): string | undefined {
  const level = context.request.confidentiality?.level;
  return level === undefined || level === "none"
    ? undefined
    : context.format.capitals(valueTitle(context.catalogue, "confidentiality", "level", level));
}

/** Courtesy, and where the authority signs. */
export function closing(context: LetterContext): Block[] {
  const { requesting, requested } = context.request;
  const diplomatic = requested?.throughDiplomaticChannel === true;
  const courtesy = context.phrase(diplomatic ? "closing.diplomatic" : "closing.plain", {
    authority: authorityAtStart(context),
    kind: context.request.kind ?? "mla",
    named: requesting?.authority?.name?.trim() ? "yes" : "no",
    requesting: context.requesting,
    requested: context.requested,
  });
  return [{ type: "paragraph", children: courtesy }, ...signatureBlocks(context)];
}

/** Where the authority signs. */
export function signatureBlocks(context: LetterContext): Block[] {
  const { signature, date, requesting } = context.request;
  const day = signature?.date?.trim() || date?.trim() || "";
  const place = textInlines(context, signature?.place?.trim() ?? "");
  const known = place.length > 0 && day !== "" ? "both" : place.length > 0 ? "place" : day !== "" ? "date" : "none";
  const seal = signature?.seal;
  const spaces = [
    context.text("closing.signature"),
    ...(seal === "none" ? [] : [context.text("closing.seal", { seal: chosen("signature", "seal", seal) })]),
  ];
  return [
    ...(seal === "none"
      ? [
          {
            type: "paragraph",
            role: "note",
            children: words(context.text("closing.noSeal")),
            path: toPointer(["signature", "seal"]),
          } as const,
        ]
      : []),
    {
      type: "signature",
      path: toPointer(["signature"]),
      placeAndDate: context.phrase("closing.placeAndDate", {
        known,
        place,
        date: day === "" ? "" : context.format.date(day),
      }),
      lines: linesOf(
        textInlines(context, signature?.name ?? ""),
        textInlines(context, signature?.function ?? ""),
        textInlines(context, requesting?.authority?.name ?? ""),
        context.gaps.within(["signature"]),
      ),
      spaces,
    },
  ];
}

/** The office that asks as it stands at the beginning of a sentence, with its article; nothing where it is not named. */
export function authorityAtStart(context: LetterContext): Inline[] {
  return withArticle(context, "format.authorityAtStart", context.request.requesting?.authority?.name);
}

/** An office's name with its article, in the phrase that says whether it begins a sentence. */
export function withArticle(
  context: LetterContext,
  phrase: "format.authority" | "format.authorityAtStart",
  office: string | undefined,
): Inline[] {
  const name = office?.trim() ?? "";
  if (name === "") return [];
  const [first = ""] = name.toLowerCase().split(/\s/);
  const article = context.text("format.withoutArticle").split(" ").includes(first) ? "no" : "yes";
  return context.phrase(phrase, { article, name: textInlines(context, name) });
}
