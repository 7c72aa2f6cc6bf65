import * as z from "zod";
import { field, noun } from "../model/field.js";
import { Moment, Prose, StateCode, Text } from "../model/values.js";

export const ElectronicIdentifier = noun(
  "electronicIdentifier",
  { title: "Identifier", help: "One account, number or address, as exact as known.", sensitivity: "personal" },
  {
    value: field(Text, {
      title: "Identifier",
      help: "Account name, telephone number, e-mail, IP address, domain, device number.",
      example: "+216 55 010 044",
      sensitivity: "personal",
    }),
    at: field(Moment, {
      title: "At",
      help: "For an IP address: the exact time with the offset from UTC.",
      example: "2024-08-10T21:14:05+01:00",
    }),
    port: field(z.int().min(0).max(65535), {
      title: "Port",
      help: "Source port, where many share one address.",
      example: 51514,
    }),
    nexus: field(Prose, { title: "Link to the case", help: "Why this account.", sources: ["18 USC 2703"] }),
    factSources: field(Prose, { title: "How it is known", help: "Source of each fact." }),
    latestActivity: field(Text, {
      title: "Latest known activity",
      help: "Date of the latest activity known.",
      example: "2024-08-12",
    }),
  },
);

/** Fields of all measures that ask a service provider for data. */
export const electronicFields = {
  provider: field(Text, {
    title: "Provider",
    help: "Name and address of the service provider.",
    example: "Sahel Mobile S.A., Tunis",
  }),
  providerState: field(StateCode, {
    title: "State of the provider",
    help: "The State, where it is not the requested one; in the text, its ISO 3166 code.",
    example: "TN",
    sensitivity: "public" as const,
  }),
  identifiers: field(z.array(ElectronicIdentifier), { title: "Identifiers", help: "Each account, number or address." }),
  dataClasses: field(z.array(Text), {
    title: "Classes of data",
    help: "What exactly is asked for.",
    example: ["name and address of the subscriber", "date of activation"],
  }),
  preservationReference: field(Text, {
    title: "Preservation reference",
    help: "Reference of an earlier preservation.",
    example: "24/7-TN-2024-118",
  }),
  notPreservedReason: field(Prose, {
    title: "Why it was not preserved",
    help: "Where no preservation was asked before.",
  }),
  noNotice: field(z.boolean(), {
    title: "No notice to the user",
    help: "True where the user must not learn of it.",
    example: true,
  }),
};
