import * as z from "zod";
import { choice, field, noun } from "../../model/field.js";
import { Id, Moment, Prose, StateCode, Text } from "../../model/values.js";
import { measureNoun } from "../common.js";

export const Vessel = noun(
  "vessel",
  { title: "Vessel", help: "All by which the vessel can be found in a register and recognised at sea." },
  {
    name: field(Text, { title: "Name", help: "As painted on the vessel.", example: "Nour el Bahr" }),
    flag: field(StateCode, {
      title: "Flag claimed",
      help: "The State whose flag it flies, or whose marks of registry it shows; in the text, its ISO 3166 code.",
      example: "TN",
      sensitivity: "public",
    }),
    portOfRegistry: field(Text, { title: "Port of registry", help: "As painted or stated.", example: "Sfax" }),
    registrationNumber: field(Text, { title: "Registration number", help: "As painted.", example: "SF 2214" }),
    imo: field(Text, { title: "IMO number", help: "Seven digits.", example: "IMO 9074729" }),
    mmsi: field(Text, { title: "MMSI", help: "Nine digits.", example: "672 123 456" }),
    callSign: field(Text, { title: "Call sign", help: "Radio call sign.", example: "TSKB" }),
    description: field(Text, {
      title: "Description",
      help: "Kind, length, colour, superstructure, engine.",
      example: "wooden fishing vessel, about 18 m, blue hull, white wheelhouse aft",
    }),
    photograph: field(Id, {
      refersTo: "annex",
      title: "Photograph",
      help: "The annex with a photograph.",
      example: "annex-1",
    }),
  },
);

export const VesselPosition = noun(
  "vesselPosition",
  { title: "Position", help: "Where the vessel was seen last, and where it is going." },
  {
    at: field(Moment, {
      title: "Seen at",
      help: "Date and time of the position with the offset from UTC.",
      example: "2025-06-03T02:10Z",
    }),
    coordinates: field(Text, {
      title: "Coordinates",
      help: "Latitude and longitude.",
      example: "35°12.4′ N, 012°05.1′ E",
    }),
    course: field(Text, { title: "Course and speed", help: "Degrees and knots.", example: "340°, 6 knots" }),
    voyage: field(Text, {
      title: "Voyage",
      help: "Where it comes from and seems to be going.",
      example: "left Zarzis on 2 June 2025, towards Lampedusa",
    }),
  },
);

export const Boarding = measureNoun(
  "boarding",
  {
    title: "Confirmation of registry, boarding and search of a vessel",
    help: "Ask the flag State to confirm the registry of a vessel and to authorise boarding, search and further measures.",
    sources: ["Smuggling of Migrants Protocol art. 8", "1988 Convention art. 17(3)-(4)"],
  },
  {
    wanted: field(
      z.array(
        choice({
          confirmRegistry: "confirm the registry of the vessel",
          board: "authorise boarding",
          search: "authorise the search of the vessel",
          takeMeasures: "authorise measures against the vessel, the persons and the cargo on board",
        }),
      ),
      {
        title: "What is asked",
        help: "Each of what the flag State is asked to confirm or to authorise.",
        example: ["confirmRegistry", "board", "search"],
        sources: ["Smuggling of Migrants Protocol art. 8(1)-(4)"],
      },
    ),
    answerBy: field(Moment, {
      title: "Answer needed by",
      help: "Date and time with the offset from UTC, after which the answer comes too late.",
      example: "2025-06-03T06:00Z",
    }),
    vessel: field(Vessel, { title: "Vessel", help: "Name, flag, numbers, description." }),
    position: field(VesselPosition, { title: "Position", help: "Where and when it was seen last, course and speed." }),
    personsOnBoard: field(Text, {
      title: "Persons on board",
      help: "How many, among them children, and in what state, as far as known.",
      example: "about 90, among them children, most without life jackets",
    }),
    grounds: field(Prose, {
      title: "Grounds to suspect",
      help: "What makes it reasonable to suspect that the vessel is used for the offence.",
      example: "The crew was paid on the beach of Zarzis ({event:e2}); the vessel sails without lights.",
      sources: ["Smuggling of Migrants Protocol art. 8"],
    }),
    measuresIntended: field(Prose, {
      title: "Measures intended",
      help: "What is to be done if the suspicion is confirmed: with the vessel, the crew, the persons on board; to which port.",
    }),
    units: field(z.array(Text), {
      title: "Ships and aircraft",
      help: "Which ships and aircraft would act, and of which State.",
      example: ["patrol vessel CP 906, Italian Coast Guard"],
    }),
    contactOnScene: field(Text, {
      title: "Contact on scene",
      help: "Commander on scene: name, radio, satellite telephone.",
      example: "Lieutenant Commander Elisa Conti, CP 906, +870 555 010 906",
    }),
    contactAtAnyHour: field(Text, {
      title: "Contact at any hour",
      help: "Office that takes the answer at any hour: name, telephone, e-mail.",
      example: "Operations Centre of the Coast Guard, Rome, +39 06 555 0100, duty@coastguard.example",
    }),
    safety: field(Prose, {
      title: "Safety of the persons on board",
      help: "How their safety and humane treatment are ensured, and the vessel and its cargo are not endangered.",
      sources: ["Smuggling of Migrants Protocol art. 9"],
    }),
  },
);
