import * as z from "zod";
import { choice, field, keyField, noun } from "./field.js";
import { PackLetterhead, StateProfile } from "./profile.js";
import { asOf, confidence, source } from "./sourced.js";
import { CalendarDate, Duration, LanguageTag, StateCode, Text } from "./values.js";

/**
 * Packs: what is known of the world, dated and sourced, in one format for the data of this project and for a user's own. A pack says
 * who takes part in which instrument, what States have declared and what they want of requests; each key of the top level is one kind
 * of knowledge, so that further kinds can be added beside them.
 */

/** Id of an instrument, known to this version or not: a pack may speak of a treaty that nothing else here knows. */
const InstrumentKey = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

const day = (title: string, help: string) =>
  field(CalendarDate, { title, help, example: "2004-01-28", sensitivity: "public" });

export const EntryIntoForce = noun(
  "entryIntoForce",
  {
    title: "Entry into force",
    help: "The instrument's own rule, from which the day is worked out for each party.",
    sensitivity: "public",
  },
  {
    provision: field(Text, {
      title: "Provision",
      help: "Article that has the rule.",
      example: "art. 38",
      sensitivity: "public",
    }),
    mark: field(z.enum(["V", "S", "K", "I"]), {
      title: "Mark",
      help: "V: read in the text. S: said by an official page. K: known, not yet read. I: an inference.",
      example: "V",
      sensitivity: "public",
    }),
    first: day(
      "First day",
      "Day on which the instrument itself entered into force. Left out: not known to be in force.",
    ),
    wait: field(Duration, {
      title: "Wait",
      help: "Time from the deposit of an instrument to the entry into force for that State.",
      example: "P30D",
      sensitivity: "public",
    }),
    firstOfMonth: field(z.boolean(), {
      title: "On the first of the month",
      help: "True where it enters into force on the first day of the month that follows the wait.",
      example: true,
      sensitivity: "public",
    }),
  },
);

export const Party = noun(
  "party",
  {
    title: "Party",
    help: "What a State has done about the instrument: its signature, the one act by which it is bound, and what ended it.",
    sensitivity: "public",
  },
  {
    signed: day("Signed", "Day of signature. A signature alone binds nobody."),
    ratification: day("Ratification", "Day on which it was deposited."),
    acceptance: day("Acceptance", "Day on which it was deposited."),
    approval: day("Approval", "Day on which it was deposited."),
    accession: day("Accession", "Day on which it was deposited."),
    succession: day("Succession", "Day on which it was notified; the treaty may have applied before."),
    formalConfirmation: day("Formal confirmation", "Day on which an organisation deposited it."),
    deposit: day("Deposit", "Day of deposit of an instrument whose kind the source does not tell."),
    extension: day("Extension", "Day on which the responsible State extended the instrument to this territory."),
    territoryOf: field(StateCode, {
      title: "Territory of",
      help: "Code of the State that is responsible for the territory.",
      example: "NL",
      sensitivity: "public",
    }),
    inForce: day("In force since", "Needed where the instrument's own rule does not give the day."),
    left: day("No longer bound since", "First day on which a denunciation or a withdrawal has effect."),
    notParty: field(z.literal(true), {
      title: "Not a party",
      help: "Only where a source says so: to be missing from a list proves nothing.",
      example: true,
      sensitivity: "public",
    }),
    asOf: asOf(),
    source: source(),
    confidence: confidence(),
    note: field(Text, {
      title: "Note",
      help: "A reservation, a doubt, where lists differ.",
      example: "The depositary's date is used.",
      sensitivity: "public",
    }),
  },
);

export const Participation = noun(
  "participation",
  { title: "Participation", help: "Who takes part in one instrument.", sensitivity: "public" },
  {
    title: field(Text, {
      title: "Title",
      help: "Title of an instrument that this version does not know.",
      example: "Treaty between ... and ...",
      sensitivity: "public",
    }),
    asOf: asOf(),
    source: source(),
    confidence: confidence(),
    entryIntoForce: field(EntryIntoForce, {
      title: "Entry into force",
      help: "The instrument's own rule.",
      sensitivity: "public",
    }),
    complete: field(z.literal(true), {
      title: "Complete",
      help: "True where the list is known to be complete: whoever is not in it does not take part.",
      example: true,
      sensitivity: "public",
    }),
    from: day("From", "For `members`: the list says nothing of earlier days."),
    members: field(z.array(StateCode), {
      title: "Members",
      help: "Codes of those who take part, where no act of each State is known.",
      example: ["IT", "FR"],
      sensitivity: "public",
    }),
    parties: field(z.record(StateCode, Party), {
      title: "Parties",
      help: "By ISO 3166 code of the State or territory.",
      sensitivity: "public",
    }),
  },
);

export const DeclarationKind = choice({
  languages: "languages in which it accepts requests",
  centralAuthority: "its central authority",
  extraditionBasis: "whether it takes the instrument as the treaty on which it extradites",
  dualCriminality: "what it asks of the offence in its own law",
});

export const PackDeclaration = noun(
  "declaration",
  { title: "Declaration", help: "What a State has declared on one point of an instrument.", sensitivity: "public" },
  {
    instrument: keyField(InstrumentKey, {
      title: "Instrument",
      help: "Its id.",
      example: "untoc",
      sensitivity: "public",
    }),
    state: keyField(StateCode, { title: "State", help: "ISO 3166 code.", example: "TN", sensitivity: "public" }),
    kind: keyField(DeclarationKind, {
      title: "Point",
      help: "What it is about.",
      example: "languages",
      sensitivity: "public",
    }),
    provision: field(Text, {
      title: "Provision",
      help: "Provision under which it is made.",
      example: "art. 18(14)",
      sensitivity: "public",
    }),
    languages: field(z.array(LanguageTag), {
      title: "Languages",
      help: "Codes of the languages that the State accepts.",
      example: ["fr", "ar"],
      sensitivity: "public",
    }),
    certifiedTranslation: field(z.boolean(), {
      title: "Certified translation",
      help: "True where a translation must be certified.",
      example: true,
      sensitivity: "public",
    }),
    takesAsBasis: field(z.boolean(), {
      title: "Takes it as basis",
      help: "Whether the State extradites on the instrument.",
      example: true,
      sensitivity: "public",
    }),
    says: field(Text, {
      title: "What it says",
      help: "In one whole sentence.",
      example: "The central authority is the Ministry of Justice in Tunis.",
      sensitivity: "public",
    }),
    asOf: asOf(),
    source: source(),
    confidence: confidence(),
  },
);

export const Pack = noun(
  "pack",
  {
    title: "Pack",
    help: "What you know of the world, with its source and date. It stands over what Rogatory knows by itself.",
    sensitivity: "public",
  },
  {
    rogatoryPack: keyField(z.literal(1), {
      title: "Format",
      help: "Version of the format: 1.",
      example: 1,
      sensitivity: "public",
    }),
    title: field(Text, {
      title: "Title",
      help: "What the pack is called where it is cited.",
      example: "Treaty desk of the Ministry of Justice",
      sensitivity: "public",
    }),
    asOf: asOf(),
    source: source(),
    confidence: confidence(),
    sources: field(z.record(z.string(), Text), {
      title: "Sources",
      help: "Short names for sources that are cited often.",
      example: { depositary: "United Nations Treaty Collection, status as printed on 1 October 2026" },
      sensitivity: "public",
    }),
    participation: field(z.record(InstrumentKey, Participation), {
      title: "Participation",
      help: "Who takes part, by id of the instrument.",
      sensitivity: "public",
    }),
    declarations: field(z.array(PackDeclaration), {
      title: "Declarations",
      help: "What States have declared.",
      sensitivity: "public",
    }),
    profiles: field(z.record(StateCode, StateProfile), {
      title: "Profiles",
      help: "What States want of the requests made to them, by ISO 3166 code of the requested State.",
      sensitivity: "public",
    }),
    letterhead: field(PackLetterhead, {
      title: "Letterhead",
      help: "The head of the letters of your own authority.",
      sensitivity: "public",
    }),
  },
);
