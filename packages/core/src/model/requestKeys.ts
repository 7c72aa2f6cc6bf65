import * as z from "zod";
import { Assets } from "./asset.js";
import { Requested, Requesting } from "./authority.js";
import { Facts } from "./facts.js";
import { choice, type FieldMeta, field, keyField, noun } from "./field.js";
import { Confidentiality, Signature, Urgency } from "./handling.js";
import { ContentStandards, LegalBases } from "./legalBasis.js";
import { Offence } from "./offence.js";
import { Annex, RelatedRequest, Suppression, Translation } from "./paper.js";
import { Person } from "./person.js";
import { Procedure } from "./procedure.js";
import { Proceedings } from "./proceedings.js";
import { Undertakings } from "./undertakings.js";
import { CalendarDate, Prose, Text } from "./values.js";

const rogatory = keyField(z.literal(1), {
  title: "Format version",
  help: "Always 1.",
  example: 1,
  sensitivity: "internal",
});

/** Top-level keys that every kind of request has, in the order in which they are written. */
const common = {
  reference: field(Text, {
    title: "Reference",
    help: "Your reference number: the answer will bear it.",
    example: "DDA 4417/2024-R3",
    sources: ["T-CY template box 2"],
  }),
  date: field(CalendarDate, {
    title: "Date",
    help: "Date of the request. Findings that compare dates count from it.",
    example: "2025-03-14",
  }),
  status: field(choice({ draft: "draft", final: "final, ready for signature" }), {
    title: "Status",
    help: "While it is a draft, gaps are reported as things to do; once final, as errors.",
    example: "draft",
    sensitivity: "internal",
  }),
  requesting: field(Requesting, {
    title: "Requesting State",
    help: "Who asks.",
    sources: ["UNTOC art. 18(15)(a)-(b)"],
    sensitivity: "public",
  }),
  requested: field(Requested, {
    title: "Requested State",
    help: "Whom the request goes to.",
    sources: ["UNTOC art. 18(13)"],
    sensitivity: "public",
  }),
  legalBases: field(LegalBases, {
    title: "Legal bases",
    help: "The treaties, laws or assurances on which the request rests. What the request must contain is the strictest union of what they ask.",
    example: ["untoc", "som-protocol"],
    sources: ["UNTOC art. 18(7)"],
    sensitivity: "public",
  }),
  contentStandards: field(ContentStandards, {
    title: "Content standards",
    help: "Model treaties and schemes to check against. They advise and never make an error.",
    example: ["un-model-mla"],
    sensitivity: "internal",
  }),
  urgency: field(Urgency, { title: "Urgency and deadline", help: "By when, and why.", sources: ["UNTOC art. 18(24)"] }),
  confidentiality: field(Confidentiality, {
    title: "Confidentiality",
    help: "Whether, how far and why.",
    sources: ["UNTOC art. 18(20)"],
  }),
  proceedings: field(Proceedings, {
    title: "Proceedings",
    help: "Subject, nature and stage of the case.",
    sources: ["UNTOC art. 18(15)(b)"],
  }),
  persons: field(z.array(Person), {
    title: "Persons",
    help: "Everyone the request speaks of, once each; refer to them by id.",
    sources: ["UNTOC art. 18(15)(e)"],
    sensitivity: "personal",
  }),
  offences: field(z.array(Offence), {
    title: "Offences",
    help: "The offences under the law of the requesting State.",
    sources: ["CoE 1959 art. 14(2)", "CoE 1957 art. 12(2)(b)"],
  }),
  facts: field(Facts, {
    title: "Facts",
    help: "A summary of the relevant facts.",
    sources: ["UNTOC art. 18(15)(c)", "CoE 1959 art. 14(2)"],
  }),
  purpose: field(Prose, {
    title: "Purpose",
    help: "For what the evidence, information or action is needed: what it is to prove, and against whom.",
    example:
      "To prove that {person:organiser} received the price of the crossings and so the element of financial benefit.",
    sources: ["UNTOC art. 18(15)(f)"],
  }),
};

export const assets = field(Assets, {
  title: "Assets",
  help: "Property to be found, frozen or confiscated.",
  sources: ["UNTOC art. 13(3)"],
  sensitivity: "personal",
});

/** Top-level keys that follow the kind's own ones. */
const end = {
  procedure: field(Procedure, {
    title: "Execution",
    help: "Particular procedures, presence of officials, costs.",
    sources: ["UNTOC art. 18(17)"],
  }),
  undertakings: field(Undertakings, {
    title: "Undertakings",
    help: "What the requesting State promises.",
    sources: ["UNTOC art. 18(19)"],
    sensitivity: "public",
  }),
  related: field(z.array(RelatedRequest), {
    title: "Related requests",
    help: "Earlier or parallel requests and contacts.",
  }),
  annexes: field(z.array(Annex), { title: "Annexes", help: "Papers that go with the request." }),
  translations: field(z.array(Translation), {
    title: "Translations",
    help: "Translations that go with the request.",
    sources: ["UNTOC art. 18(14)"],
  }),
  signature: field(Signature, { title: "Signature", help: "Who signs.", sensitivity: "public" }),
  internal: field(z.record(z.string(), z.unknown()), {
    title: "Internal notes",
    help: "Anything for your own office. Never printed, never sent.",
    example: { note: "call Tunis before sending" },
    sensitivity: "internal",
  }),
  suppressions: field(z.array(Suppression), {
    title: "Accepted findings",
    help: "Findings that you accept, with the reason.",
    sensitivity: "internal",
  }),
};

/**
 * A kind of request: the keys that all kinds have, and between them those of its own. A key of its own that all have too takes its
 * place, with words that fit the kind. `id` names its JSON Schema definition, `kindHelp` says in a sentence what the kind is.
 */
export function requestOfKind<K extends string, S extends z.ZodRawShape>(
  kind: K,
  id: string,
  { kindHelp, ...meta }: FieldMeta & { readonly kindHelp: string },
  own: S,
) {
  const kindKey = keyField(z.literal(kind), { title: "Kind", help: kindHelp, example: kind, sensitivity: "public" });
  return noun(id, meta, { rogatory, kind: kindKey, ...common, ...own, ...end });
}
