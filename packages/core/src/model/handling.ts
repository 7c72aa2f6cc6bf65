import { choice, field, noun } from "./field.js";
import { CalendarDate, DayOrMoment, Prose, Text } from "./values.js";

export const OralRequest = noun(
  "oralRequest",
  {
    title: "Oral request confirmed",
    help: "An urgent request may be made orally where the two States agree on it; it is confirmed in writing at once. Say what this request confirms.",
    sources: ["UNTOC art. 18(14)"],
  },
  {
    when: field(DayOrMoment, {
      title: "When",
      help: "The day, or the hour with its offset from UTC, at which it was made.",
      example: "2025-03-13T22:40+01:00",
      sources: ["UNTOC art. 18(14)"],
    }),
    to: field(Text, {
      title: "To whom",
      help: "The person and the office that took it.",
      example: "duty officer Mehdi Ayari, central authority of Tunisia",
      sources: ["UNTOC art. 18(14)"],
    }),
    by: field(Text, { title: "By whom", help: "Who made it.", example: "deputy public prosecutor Giulia Ferrante" }),
    means: field(Text, { title: "By what means", help: "Telephone, or another.", example: "by telephone" }),
  },
);

export const Urgency = noun(
  "urgency",
  {
    title: "Urgency and deadline",
    help: "By when the answer is needed, and why. A deadline without a reason is not taken seriously.",
    sources: ["UNTOC art. 18(24)"],
  },
  {
    level: field(choice({ normal: "normal", urgent: "urgent", emergency: "emergency: danger to life or limb" }), {
      title: "Urgency",
      help: "How urgent the request is.",
      example: "urgent",
    }),
    deadline: field(CalendarDate, {
      title: "Deadline",
      help: "Day by which the answer is needed.",
      example: "2025-06-30",
      sources: ["UNTOC art. 18(24)"],
    }),
    reason: field(Prose, {
      title: "Reason",
      help: "Why then: end of detention, trial date, data about to be deleted, money about to move.",
      example: "The detention on remand of {person:organiser} ends on 14 July 2025.",
      sources: ["UNTOC art. 18(24)"],
    }),
    oralRequest: field(OralRequest, {
      title: "Oral request confirmed",
      help: "Where this request confirms in writing one that was made orally.",
      sources: ["UNTOC art. 18(14)"],
    }),
    confirmedBy: field(Text, {
      title: "Confirmed by",
      help: "For an emergency: who confirms that it is real, with a telephone number for any hour.",
      example: "Commander Rita Sala, Maritime Rescue Coordination Centre, +39 06 555 0100",
    }),
  },
);

export const Confidentiality = noun(
  "confidentiality",
  {
    title: "Confidentiality",
    help: "Whether the fact and substance of the request must be kept confidential, how far, and why.",
    sources: ["UNTOC art. 18(20)"],
  },
  {
    level: field(
      choice({
        none: "no special confidentiality",
        confidential: "confidential",
        strictlyConfidential: "strictly confidential",
      }),
      {
        title: "Level",
        help: "Say `none` where the person concerned may be told.",
        example: "confidential",
        sources: ["UNTOC art. 18(20)"],
      },
    ),
    extent: field(Prose, {
      title: "Extent",
      help: "What must not be disclosed, to whom, and until when.",
      example: "Neither the account holder nor any third party should learn of the request.",
    }),
    useConditions: field(Prose, {
      title: "Conditions of use",
      help: "For what the other State may not use what it is told, or only with consent.",
      example: "The information must not be used as evidence before a request for assistance has been made for it.",
      sources: ["UNTOC art. 18(5)"],
    }),
    reason: field(Prose, {
      title: "Reason",
      help: "What would be lost by disclosure.",
      example: "The persons under investigation would move the money.",
      sensitivity: "protected",
    }),
  },
);

export const Signature = noun(
  "signature",
  { title: "Signature", help: "Who signs, where, and whether a seal is set.", sensitivity: "public" },
  {
    name: field(Text, {
      title: "Name",
      help: "Name of the person who signs.",
      example: "Dr. Giulia Ferrante",
      sensitivity: "public",
    }),
    function: field(Text, { title: "Function", help: "Their function.", example: "Deputy public prosecutor" }),
    place: field(Text, { title: "Place", help: "Where it is signed.", example: "Palermo" }),
    date: field(CalendarDate, {
      title: "Date of signature",
      help: "Where it differs from the date of the request.",
      example: "2025-03-14",
    }),
    seal: field(choice({ stamp: "official stamp", seal: "official seal", none: "no stamp or seal" }), {
      title: "Stamp or seal",
      help: "What is set beside the signature; some States ask for it.",
      example: "seal",
    }),
  },
);
