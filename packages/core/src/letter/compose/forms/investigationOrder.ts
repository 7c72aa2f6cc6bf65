import type { Measure } from "../../../model/types.js";
import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { fieldProse, fieldRows, particulars, proseBlocks, type Row } from "../describe.js";
import { signatureBlocks } from "../frame.js";
import { words } from "../inlines.js";
import { answers } from "../sections/answers.js";
import { assets } from "../sections/assets.js";
import { authorityRows } from "../sections/authorities.js";
import { execution } from "../sections/execution.js";
import { facts } from "../sections/facts.js";
import { confidentiality, urgency } from "../sections/handling.js";
import { measureAsked, measureParticulars, summary } from "../sections/measures.js";
import { offences } from "../sections/offences.js";
import { related } from "../sections/papers.js";
import { persons } from "../sections/persons.js";
import { undertakings } from "../sections/undertakings.js";
import type { PrescribedForm } from "./form.js";

/** Types of assistance for which section H has a part of its own, by its sign there. */
const ownParts: Readonly<Record<string, string>> = {
  transferOfDetainedPerson: "H1",
  videoHearing: "H2",
  telephoneHearing: "H2",
  freezing: "H3",
  bankRecords: "H4",
  realTimeTrafficData: "H5",
  controlledDelivery: "H5",
  covertInvestigation: "H6",
  interception: "H7",
};

const partOf = (measure: Measure): string | undefined =>
  measure.type !== undefined && Object.hasOwn(ownParts, measure.type) ? ownParts[measure.type] : undefined;

/** Section A: from which State to which. */
function states(context: LetterContext): Block[] {
  const { requesting, requested } = context.request;
  const named = (sign: "issuingState" | "executingState", rows: readonly Row[]): Row[] =>
    rows.map((row, index) => (index === 0 ? { ...row, label: context.text(`forms.investigationOrder.${sign}`) } : row));
  return [
    ...particulars(
      [
        ...named("issuingState", fieldRows(context, "requesting", requesting, ["requesting"], { only: ["state"] })),
        ...named(
          "executingState",
          fieldRows(context, "requested", requested, ["requested"], { only: ["state", "territory"] }),
        ),
      ],
      ["requesting"],
    ),
    ...context.gapParagraphs(["requested"]),
  ];
}

/** Section C: what is asked for; the particulars stand here where section H has no part for them. */
function measuresAsked(context: LetterContext): Block[] {
  const all = context.request.measures ?? [];
  return [
    ...summary(context),
    ...all.flatMap((measure, index) => [
      ...measureAsked(context, measure, index),
      ...(partOf(measure) === undefined ? measureParticulars(context, measure, index) : []),
    ]),
    ...assets(context),
    ...context.gapParagraphs(["measures"]),
  ];
}

/** Section H: what certain measures ask in addition. */
function additional(context: LetterContext): Block[] {
  return (context.request.measures ?? []).flatMap((measure, index): Block[] => {
    const sign = partOf(measure);
    if (sign === undefined) return [];
    const heading: Block = {
      type: "heading",
      level: 2,
      number: sign,
      children: words(context.text(`forms.investigationOrder.parts.${sign}`)),
    };
    return [heading, ...measureParticulars(context, measure, index)];
  });
}

/** Section F: what kind of proceedings it is issued for. */
function proceedings(context: LetterContext): Block[] {
  const value = context.request.proceedings;
  const at = ["proceedings"];
  return [
    ...particulars(
      fieldRows(context, "proceedings", value, at, { only: ["type", "reference", "openedOn", "chargedOn", "court"] }),
      at,
    ),
    ...context.gapParagraphs([...at, "type"]),
  ];
}

/** Section G: the grounds: the case, the stage, the facts, the purpose, the law. */
function grounds(context: LetterContext): Block[] {
  const value = context.request.proceedings;
  const at = ["proceedings"];
  return [
    ...(value?.subject === undefined ? [] : proseBlocks(context, value.subject, [...at, "subject"])),
    ...particulars(fieldRows(context, "proceedings", value, at, { only: ["stage", "nextDate", "loss"] }), at),
    ...facts(context),
    ...proseBlocks(context, context.request.purpose, ["purpose"], context.text("sections.purpose")),
    ...context.gapParagraphs(["purpose"]),
    ...fieldProse(context, "proceedings", "seriousness", value?.seriousness, [...at, "seriousness"]),
    ...offences(context),
    ...context.gapParagraphs(at),
  ];
}

/** Section K: who issues it, with the signature. */
function issuing(context: LetterContext): Block[] {
  return [
    ...particulars(authorityRows(context, { without: ["validatedBy"], whole: true }), ["requesting"]),
    ...signatureBlocks(context),
    ...context.gapParagraphs(["requesting"]),
  ];
}

/** Section L: who validates it, where its issuer is no judicial authority. */
function validating(context: LetterContext): Block[] {
  return particulars(
    fieldRows(context, "requesting", context.request.requesting, ["requesting"], { only: ["validatedBy"] }),
    ["requesting", "validatedBy"],
  );
}

/** Section J: remedies that were sought against the order. */
function remedies(context: LetterContext): Block[] {
  const at = ["proceedings", "remedies"];
  return fieldProse(context, "proceedings", "remedies", context.request.proceedings?.remedies, at);
}

/**
 * European Investigation Order, Annex A of Directive 2014/41/EU, sections A to L. The order and the content of the sections are known,
 * not read in the text (mark K); the headings are our own words.
 */
export const investigationOrder: PrescribedForm = {
  id: "investigationOrder",
  kind: "mla",
  instruments: ["eio"],
  boxes: [
    { sign: "A", id: "states", compose: states },
    { sign: "B", id: "urgency", compose: urgency },
    { sign: "C", id: "measures", compose: measuresAsked },
    { sign: "D", id: "related", compose: related },
    { sign: "E", id: "persons", compose: (context) => persons(context) },
    { sign: "F", id: "proceedings", compose: proceedings },
    { sign: "G", id: "grounds", compose: grounds },
    { sign: "H", id: "additional", compose: additional },
    {
      sign: "I",
      id: "formalities",
      compose: (context) => [
        ...execution(context),
        ...confidentiality(context),
        ...undertakings(context),
        ...answers(context),
      ],
    },
    { sign: "J", id: "remedies", compose: remedies },
    { sign: "K", id: "issuing", compose: issuing },
    { sign: "L", id: "validating", compose: validating },
  ],
};
