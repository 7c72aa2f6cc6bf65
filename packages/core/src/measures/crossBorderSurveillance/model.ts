import * as z from "zod";
import { field } from "../../model/field.js";
import { Moment, Prose, Text } from "../../model/values.js";
import { measureNoun, periodField } from "../common.js";

export const CrossBorderSurveillance = measureNoun(
  "crossBorderSurveillance",
  {
    title: "Cross-border surveillance",
    help: "Let officers of the requesting State go on observing a person in the territory of the requested State, or have its own officers do so.",
    sources: ["CoE 1959 2nd Protocol art. 17"],
  },
  {
    objects: field(z.array(Text), {
      title: "Vehicles and things",
      help: "What is observed beside or instead of persons: number plates, vessels, consignments.",
      example: ["grey van, plate FA 914 KX"],
    }),
    area: field(Prose, {
      title: "Area",
      help: "Where in the requested State: places, roads, the border crossing that is expected.",
      example: "From the border at Fernetti along the motorway to Ljubljana.",
    }),
    period: periodField("From when to when the observation is to last."),
    crossedAt: field(Moment, {
      title: "Border crossed at",
      help: "Where there was no time to ask before: when the border was crossed. The authority designated is told at once; without authorisation the observation ends after five hours.",
      example: "2025-06-03T21:40+02:00",
      sources: ["CoE 1959 2nd Protocol art. 17"],
    }),
    officers: field(z.array(Text), {
      title: "Officers",
      help: "Number of officers, their service and the one who leads, with a telephone number.",
      example: ["four officers of the Squadra Mobile of Trieste, led by Inspector Anna Furlan, +39 040 555 0133"],
      sensitivity: "protected",
    }),
    weapons: field(Prose, {
      title: "Weapons",
      help: "Whether service weapons are carried, and for what they may be used.",
    }),
    technicalMeans: field(Prose, {
      title: "Technical means",
      help: "Cameras, tracking devices: what is to be used, and where the law of the requested State may ask for an order.",
    }),
    powers: field(Prose, {
      title: "Powers",
      help: "What the officers may do: no entry into homes, no arrest, or what else is asked.",
      example: "The officers neither enter homes nor arrest anyone.",
    }),
    designatedAuthority: field(Text, {
      title: "Authority designated",
      help: "Which authority of the requested State was designated for such requests.",
      example: "General Police Directorate, Ljubljana",
      sources: ["CoE 1959 2nd Protocol art. 17"],
    }),
    report: field(Prose, { title: "Report", help: "To whom the officers report after the operation, and when." }),
  },
);
