import * as z from "zod";
import { field, noun } from "../../model/field.js";
import { Id, Prose, Text } from "../../model/values.js";
import { certificationField, measureNoun, periodField } from "../common.js";

export const Account = noun(
  "account",
  {
    title: "Account",
    help: "One account, by number or, where the number is not known, by what identifies it.",
    sensitivity: "personal",
  },
  {
    bank: field(Text, { title: "Bank", help: "Name of the bank.", example: "Banque du Golfe de Zarzis" }),
    branch: field(Text, { title: "Branch", help: "Branch and town.", example: "main branch, Zarzis" }),
    number: field(Text, {
      title: "Account number or IBAN",
      help: "As written by the bank.",
      example: "TN59 0401 8104 0049 3200 1217",
      sensitivity: "personal",
    }),
    holder: field(Id, {
      refersTo: "person",
      title: "Holder",
      help: "The person who holds it.",
      example: "organiser",
    }),
    identifiedBy: field(Text, {
      title: "Otherwise identified by",
      help: "Where neither number nor holder is known: card number, transfer reference, telephone number.",
    }),
    relevance: field(Prose, {
      title: "Why this account",
      help: "What links it to the facts.",
      example: "The receipt found on witness B names it.",
    }),
  },
);

export const BankRecords = measureNoun(
  "bankRecords",
  {
    title: "Bank records",
    help: "Obtain records of accounts from a bank. Bank secrecy is no ground of refusal under UNTOC art. 18(8).",
    sources: ["UNTOC art. 18(3)(f)", "UNTOC art. 18(8)"],
  },
  {
    accounts: field(z.array(Account), {
      title: "Accounts",
      help: "Each account with bank, number or holder, and why it matters.",
      example: [{ bank: "Banque du Golfe de Zarzis", holder: "organiser" }],
    }),
    period: periodField("From when to when records are needed."),
    records: field(z.array(Text), {
      title: "Classes of records",
      help: "Opening forms, signature cards, statements, transfers, identification and beneficial owner records, correspondence.",
      example: ["account opening form and signature card", "statements of account"],
    }),
    certification: certificationField,
    noNotice: field(z.boolean(), {
      title: "No notice to the customer",
      help: "True where the customer must not learn of it.",
      example: true,
    }),
    futureTransactions: field(Prose, {
      title: "Monitoring of future transactions",
      help: "A measure of its own: say until when and why.",
    }),
  },
);
