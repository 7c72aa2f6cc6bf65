import * as z from "zod";
import { choice, field } from "../../model/field.js";
import { Prose, Text } from "../../model/values.js";
import { measureNoun, periodField } from "../common.js";

export const ControlledDelivery = measureNoun(
  "controlledDelivery",
  {
    title: "Controlled delivery",
    help: "Let a suspect consignment pass into, through or out of the requested State under the eyes of its authorities, to reach those behind it.",
    sources: ["UNTOC art. 20", "CoE 1959 2nd Protocol art. 18"],
  },
  {
    goods: field(Text, {
      title: "Goods",
      help: "What the consignment holds, how much of it, and how it is packed.",
      example: "about 400 blank passports in two sealed cartons marked as school books",
    }),
    consignment: field(Text, {
      title: "Consignment",
      help: "By what it is recognised: container, waybill, seal, number plate.",
      example: "air waybill 555-4417 0928",
    }),
    handling: field(
      choice({
        intact: "let through intact",
        partlyReplaced: "let through after part of it was removed or replaced",
        replaced: "let through after it was removed or replaced as a whole",
      }),
      {
        title: "State of the goods",
        help: "Whether they go through as they are, or are replaced by something harmless.",
        example: "intact",
      },
    ),
    transport: field(Text, {
      title: "Means of transport",
      help: "Vehicle, vessel or flight, carrier and driver.",
      example: "parcel service, then a white van, plate AB 123 CD",
    }),
    route: field(z.array(Text), {
      title: "Route",
      help: "Stage by stage: place, border crossing, and expected day and hour with the offset from UTC; where it is to be watched and handed over.",
      example: ["arrival at Tunis-Carthage airport, 4 June 2025, about 14:00 (UTC+1)"],
    }),
    period: periodField("From when to when the operation is to take place."),
    controlAuthority: field(Text, {
      title: "Authority in control",
      help: "Who directs the operation in the requesting State, reachable at any hour; in the requested State its own authorities direct it.",
      example: "Guardia di Finanza, operations room, +39 06 555 0117",
      sources: ["CoE 1959 2nd Protocol art. 18"],
    }),
    officers: field(z.array(Text), {
      title: "Officers",
      help: "Officers of the requesting State who are to be present, with their service.",
      example: ["Captain Luca Ferri, Guardia di Finanza"],
    }),
    arrests: field(Prose, {
      title: "Arrests and seizure",
      help: "When, where and by whom persons are to be arrested and the goods seized.",
    }),
    prosecution: field(Prose, {
      title: "Which State prosecutes",
      help: "Which State is to prosecute whom, where both could.",
    }),
    evidenceHandling: field(Prose, {
      title: "Evidence",
      help: "How the course of the operation is recorded, and how samples and goods are kept and sent.",
    }),
    breakOff: field(Prose, {
      title: "When it is broken off",
      help: "When the operation ends early: sight of the goods lost, danger to life, change of route; who decides.",
      example: "If the cartons leave the van before the delivery, they are seized at once.",
    }),
    costs: field(Prose, { title: "Costs", help: "Who bears which costs of the operation." }),
  },
);
