import type { Path } from "../../../draft/pointer.js";
import { toPointer } from "../../../draft/pointer.js";
import { nouns } from "../../../generated/fields.js";
import { instrumentById } from "../../../instruments/index.js";
import type { Offence } from "../../../model/types.js";
import type { Block, Inline } from "../../types.js";
import type { LetterContext } from "../context.js";
import { fieldProse, fieldRows, partBlock, particulars, type Row } from "../describe.js";
import { fieldTitle } from "../fields.js";
import { lines, strong, words } from "../inlines.js";
import { readConvention, shortInLetter } from "../instruments.js";
import { proseInlines, proseParts, textInlines } from "../markdown.js";
import { anchors, offenceLabel } from "../references.js";
import { fieldInlines, isSaid } from "../values.js";
import { scope } from "./scope.js";
import { elementName, factsThatShow } from "./shown.js";

/** Each offence with its law and penalty, and why the conduct is an offence in both States; `told` are fields that stand elsewhere. */
export function offences(context: LetterContext, told: readonly string[] = []): Block[] {
  const all = context.request.offences ?? [];
  return [
    ...all.flatMap((offence, index) => offenceBlocks(context, offence, index, told)),
    ...scope(context),
    ...context.gapParagraphs(["offences"]),
  ];
}

/** Fields that have a place of their own below; all others are rows. */
const ownPlace = ["id", "title", "lawText", "elements", "dualCriminality", "convention", "ordinaryNature"];

function offenceBlocks(context: LetterContext, offence: Offence, index: number, told: readonly string[]): Block[] {
  const at: Path = ["offences", index];
  const keys = Object.keys(nouns.offence?.fields ?? {}).filter((key) => ![...ownPlace, ...told].includes(key));
  // The only offence needs no heading of its own.
  const alone = context.request.offences?.length === 1;
  const rows = [
    ...(alone ? fieldRows(context, "offence", offence, at, { only: ["title"] }) : []),
    ...fieldRows(context, "offence", offence, at, { only: keys }),
    ...conventionRow(context, offence, at),
  ];
  const heading = () => context.subheading(words(offenceLabel(context, offence, index)), at, anchors.offence(index));
  return [
    ...(alone ? [] : [heading()]),
    ...particulars(rows, at, alone ? { anchor: anchors.offence(index) } : {}),
    ...lawText(context, offence, at),
    ...fieldProse(context, "offence", "dualCriminality", offence.dualCriminality, [...at, "dualCriminality"]),
    ...elementTable(context, offence, at),
    ...fieldProse(context, "offence", "ordinaryNature", offence.ordinaryNature, [...at, "ordinaryNature"]),
    ...context.gapParagraphs(at),
  ];
}

/** `som-protocol art. 6(1)(a)` with the instrument's own name. */
function conventionRow(context: LetterContext, offence: Offence, at: Path): Row[] {
  const written = offence.convention?.trim() ?? "";
  if (written === "") return [];
  const { id, article } = readConvention(written);
  const instrument = shortInLetter(context.request, id) ?? instrumentById(id)?.title;
  const value =
    instrument === undefined
      ? written
      : article === ""
        ? instrument
        : context.text("basis.convention", { instrument, article });
  return [
    {
      label: fieldTitle(context.catalogue, "offence", "convention") ?? "",
      value: textInlines(context, value),
      path: toPointer([...at, "convention"]),
    },
  ];
}

/** The wording of the law as a quotation under a paragraph that announces it. */
function lawText(context: LetterContext, offence: Offence, at: Path): Block[] {
  const path = [...at, "lawText"];
  if (!isSaid(offence.lawText)) return [];
  const quoted = proseParts(context, offence.lawText ?? "").map((part) =>
    partBlock(part.type === "paragraph" ? { ...part, type: "quote" } : part, path),
  );
  return [
    context.numbered(
      context.phrase("offences.lawText", {
        known: isSaid(offence.provision) ? "yes" : "no",
        provision: textInlines(context, offence.provision ?? ""),
      }),
      path,
    ),
    ...quoted,
  ];
}

/** Dual criminality by conduct: each element, what shows it, where the law at home has it, and what it is in the requested State. */
function elementTable(context: LetterContext, offence: Offence, at: Path): Block[] {
  const elements = (offence.elements ?? []).filter(isSaid);
  if (elements.length === 0) return [];
  const shown = elements.map(({ shownBy }) => factsThatShow(context, shownBy));
  const home = elements.map((element) => atHome(context, element));
  const conduct = elements.map((element) =>
    isSaid(element.correspondingConduct) ? proseInlines(context, element.correspondingConduct ?? "") : [],
  );
  const homeApart = fillsColumn(home);
  const conductApart = fillsColumn(conduct);
  const columns = [
    {
      key: "element",
      cells: elements.map((element): Inline[] => [strong(elementName(context, element.element ?? ""))]),
      width: 2,
    },
    {
      key: "shownBy",
      cells: shown.map((facts, index) =>
        lines([
          facts,
          ...(homeApart ? [] : [withLabel(context, "provision", home[index] ?? [])]),
          ...(conductApart ? [] : [withLabel(context, "correspondingConduct", conduct[index] ?? [])]),
        ]),
      ),
      width: homeApart || conductApart ? 3 : 6,
    },
    { key: "provision", cells: homeApart ? home : [], width: 2 },
    { key: "correspondingConduct", cells: conductApart ? conduct : [], width: homeApart ? 2 : 3 },
  ].filter(({ key, cells }) => key === "element" || cells.some((cell) => cell.length > 0));
  return [
    {
      type: "table",
      caption: words(context.text("offences.elements")),
      header: columns.map(({ key }) => words(fieldTitle(context.catalogue, "offenceElement", key) ?? key)),
      rows: elements.map((_, index) => columns.map(({ cells }) => cells[index] ?? [])),
      widths: columns.map(({ width }) => width),
      path: toPointer([...at, "elements"]),
    },
  ];
}

/** Where few elements have it, it stands with the facts: a column for it would be white. */
const fillsColumn = (cells: readonly (readonly Inline[])[]): boolean =>
  cells.filter((inlines) => inlines.length > 0).length * 2 > cells.length;

type OffenceElement = NonNullable<Offence["elements"]>[number];

/** The provision at home, what the law there makes of the element, and the exception that does not apply. */
function atHome(context: LetterContext, { provision, homeLaw, exception }: OffenceElement): Inline[] {
  return lines([
    fieldInlines(context, "offenceElement", "provision", provision),
    fieldInlines(context, "offenceElement", "homeLaw", homeLaw),
    isSaid(exception) ? proseInlines(context, exception ?? "") : [],
  ]);
}

function withLabel(context: LetterContext, key: string, value: readonly Inline[]): Inline[] {
  return value.length === 0
    ? []
    : context.phrase("format.pair", { label: fieldTitle(context.catalogue, "offenceElement", key) ?? key, value });
}
