import * as z from "zod";
import { choice, field, keyField, noun } from "./field.js";
import { Id, LanguageTag, orUnknown, PartialDate, Place, Prose, StateCode, Text } from "./values.js";

export const PersonRole = choice({
  suspect: "suspect",
  accused: "accused",
  convicted: "convicted person",
  personSought: "person sought",
  witness: "witness",
  victim: "victim",
  smuggledMigrant: "smuggled migrant",
  expert: "expert",
  addressee: "addressee of documents",
  accountHolder: "holder of an account",
  owner: "owner of property",
  other: "other person concerned",
});

export const Name = noun(
  "name",
  {
    title: "Name",
    help: "As in the identity document, in Latin letters; other spellings under aliases.",
    sensitivity: "personal",
  },
  {
    family: field(Text, {
      title: "Family name",
      help: "As in the passport.",
      example: "Trabelsi",
      sensitivity: "personal",
    }),
    given: field(Text, { title: "Given names", help: "All of them.", example: "Karim Salah", sensitivity: "personal" }),
    legal: field(Text, {
      title: "Name of the legal person",
      help: "For a company or other body.",
      example: "Meridiana Viaggi S.r.l.",
      sensitivity: "personal",
    }),
    original: field(Text, {
      title: "In the original script",
      help: "The name as written in its own script.",
      example: "كريم صالح الطرابلسي",
      sensitivity: "personal",
    }),
    aliases: field(z.array(Text), {
      title: "Aliases and other spellings",
      help: "Every other name or spelling used in the case.",
      example: ["Karim the Captain", "K. Trabelssi"],
      sensitivity: "personal",
    }),
  },
);

export const Birth = noun(
  "birth",
  { title: "Birth", help: "Date and place of birth, as precise as known.", sensitivity: "personal" },
  {
    date: field(PartialDate, {
      title: "Date",
      help: "Day, month or year.",
      example: "1984-02-17",
      sensitivity: "personal",
    }),
    place: field(Text, { title: "Place", help: "Town and region.", example: "Zarzis", sensitivity: "personal" }),
    state: field(StateCode, {
      title: "State",
      help: "State of birth; in the text, its ISO 3166 code.",
      example: "TN",
      sensitivity: "personal",
    }),
  },
);

export const IdentityDocument = noun(
  "identityDocument",
  {
    title: "Identity or travel document",
    help: "A passport, identity card, residence permit or the like.",
    sensitivity: "personal",
  },
  {
    type: field(
      choice({
        passport: "passport",
        identityCard: "identity card",
        residencePermit: "residence permit",
        visa: "visa",
        drivingLicence: "driving licence",
        seamansBook: "seaman's book",
        laissezPasser: "laissez-passer",
        other: "other document",
      }),
      {
        title: "Kind of document",
        help: "Which document it is.",
        example: "passport",
        sensitivity: "personal",
      },
    ),
    number: field(Text, {
      title: "Number",
      help: "As printed on the document.",
      example: "T482913",
      sensitivity: "personal",
    }),
    state: field(StateCode, {
      title: "Issued by",
      help: "State named as issuer on the document.",
      example: "TN",
      sensitivity: "personal",
    }),
    issuedOn: field(PartialDate, {
      title: "Issued on",
      help: "Date of issue.",
      example: "2021-05-04",
      sensitivity: "personal",
    }),
    expiresOn: field(PartialDate, {
      title: "Valid until",
      help: "Date of expiry.",
      example: "2026-05-03",
      sensitivity: "personal",
    }),
  },
);

export const Protection = noun(
  "protection",
  {
    title: "Protection",
    help: "Whether the person's identity or whereabouts must be protected, how and why.",
    sensitivity: "protected",
  },
  {
    measures: field(Prose, {
      title: "Measures asked for",
      help: "What the requested State is asked to do, or not to do.",
      sensitivity: "protected",
    }),
    reason: field(Prose, { title: "Reason", help: "The threat, as far as it may be told.", sensitivity: "protected" }),
  },
);

export const Person = noun(
  "person",
  {
    title: "Person",
    help: "A natural or legal person of the case: identity, nationality, where they are, and their role.",
    sources: ["UNTOC art. 18(15)(e)", "CoE 1957 art. 12(2)(c)"],
    sensitivity: "personal",
  },
  {
    id: keyField(Id, { title: "Id", help: "Short name used inside the draft; never printed.", example: "organiser" }),
    kind: field(choice({ natural: "natural person", legal: "legal person" }), {
      title: "Natural or legal person",
      help: "A human being, or a company or other body. Natural if left out.",
      example: "natural",
    }),
    role: field(PersonRole, {
      title: "Role",
      help: "What the person is in the case. The requested State must know whether it hears a suspect or a witness.",
      example: "suspect",
      sensitivity: "personal",
    }),
    name: field(Name, {
      title: "Name",
      help: "Family and given names, or the legal person's name.",
      sources: ["UNTOC art. 18(15)(e)"],
      sensitivity: "personal",
    }),
    sex: field(choice({ female: "female", male: "male", other: "other", notStated: "not stated" }), {
      title: "Sex",
      help: "As in the identity document.",
      example: "male",
      sensitivity: "personal",
    }),
    birth: field(orUnknown(Birth), {
      title: "Birth",
      help: "Date and place of birth, or why they are not known.",
      sources: ["UNTOC art. 18(15)(e)"],
      sensitivity: "personal",
    }),
    nationalities: field(orUnknown(z.array(StateCode)), {
      title: "Nationalities",
      help: "All of them, in the text by their ISO 3166 codes; or why they are not known.",
      example: ["TN"],
      sources: ["UNTOC art. 18(15)(e)", "CoE 1959 art. 14(1)(c)"],
      sensitivity: "personal",
    }),
    documents: field(z.array(IdentityDocument), {
      title: "Identity documents",
      help: "Documents by which the person can be identified.",
      layout: "table",
      sensitivity: "personal",
    }),
    address: field(orUnknown(Place), {
      title: "Address",
      help: "Last known address, or why it is not known.",
      sources: ["CoE 1959 art. 14(1)(d)"],
      sensitivity: "personal",
    }),
    location: field(orUnknown(Place), {
      title: "Where the person is now",
      help: "Where the person is believed to be, or why it is not known.",
      sources: ["UNTOC art. 18(15)(e)", "CoE 1957 art. 12(2) (4th Protocol)"],
      sensitivity: "personal",
    }),
    contactDetails: field(Text, {
      title: "Telephone and e-mail",
      help: "Numbers and addresses by which the person can be reached or found.",
      sensitivity: "personal",
    }),
    languages: field(z.array(LanguageTag), {
      title: "Languages",
      help: "Languages the person understands: for service and hearing.",
      example: ["ar", "fr"],
      sensitivity: "personal",
    }),
    occupation: field(Text, {
      title: "Occupation",
      help: "Profession or function.",
      example: "fisherman",
      sensitivity: "personal",
    }),
    description: field(Prose, {
      title: "Description",
      help: "Build, marks, tattoos and anything by which the person can be recognised.",
      sensitivity: "personal",
    }),
    photograph: field(Id, {
      refersTo: "annex",
      title: "Photograph",
      help: "The annex with a photograph or fingerprints.",
      example: "annex-4",
      sensitivity: "personal",
    }),
    identityUnknown: field(Text, {
      title: "Why the identity is incomplete",
      help: "Where neither birth, nor a document, nor an address is known: why, and by what the person can be found.",
      example: "known to the witnesses only by his nickname; uses the number +216 55 010 044",
      sources: ["UNTOC art. 18(15)(e)"],
      sensitivity: "personal",
    }),
    registration: field(Text, {
      title: "Registration",
      help: "For a legal person: register and number.",
      example: "Registro delle Imprese Palermo, PA-318842",
      sensitivity: "personal",
    }),
    legalForm: field(Text, {
      title: "Legal form",
      help: "For a legal person.",
      example: "limited liability company",
      sensitivity: "personal",
    }),
    representative: field(Id, {
      refersTo: "person",
      title: "Representative",
      help: "The person who represents the legal person.",
      example: "organiser",
      sensitivity: "personal",
    }),
    participation: field(Prose, {
      title: "What this person did",
      help: "The person's own part in the facts.",
      sources: ["EAW Framework Decision art. 8(1)(e)"],
      sensitivity: "personal",
    }),
    protection: field(Protection, {
      title: "Protection",
      help: "Whether and how the person must be protected.",
      sensitivity: "protected",
    }),
  },
);
