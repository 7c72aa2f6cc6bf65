import * as z from "zod";
import { choice, field, keyField, noun } from "./field.js";
import { Id, Money, orUnknown, Place, Prose, Text } from "./values.js";

export const Asset = noun(
  "asset",
  {
    title: "Asset",
    help: "Property to be found, frozen or confiscated: what, where, whose, worth what, and how it is linked to the offence.",
    sources: ["UNTOC art. 13(3)(a)"],
    sensitivity: "personal",
  },
  {
    id: keyField(Id, { title: "Id", help: "Short name used inside the draft.", example: "account-1" }),
    kind: field(
      choice({
        bankAccount: "bank account",
        cash: "cash",
        realEstate: "real estate",
        vehicle: "vehicle",
        vessel: "vessel",
        companyShares: "company shares",
        cryptoAssets: "crypto-assets",
        valuables: "valuables",
        claim: "claim",
        other: "other property",
      }),
      {
        title: "Kind",
        help: "What kind of property it is.",
        example: "bankAccount",
      },
    ),
    description: field(Prose, {
      title: "Description",
      help: "So that it cannot be mistaken for another.",
      example: "Current account in dinars",
      sources: ["UNTOC art. 13(3)(a)"],
    }),
    identifier: field(Text, {
      title: "Number or mark",
      help: "Account number or IBAN, registration, land register entry, wallet address.",
      example: "TN59 0401 8104 0049 3200 1217",
      sensitivity: "personal",
    }),
    location: field(orUnknown(Place), {
      title: "Location",
      help: "Where it is, or why that is not known.",
      sources: ["UNCAC art. 55(3)(a)"],
    }),
    holder: field(Text, {
      title: "Held at",
      help: "Bank, exchange, register or person that holds it.",
      example: "Banque du Golfe de Zarzis, main branch",
    }),
    owner: field(orUnknown(Id), {
      refersTo: "person",
      title: "Owner",
      help: "The person who owns it, or why that is not known.",
      example: "organiser",
      sensitivity: "personal",
    }),
    beneficialOwner: field(Id, {
      refersTo: "person",
      title: "Beneficial owner",
      help: "The person who really controls it, where it is another.",
      example: "organiser",
      sensitivity: "personal",
    }),
    value: field(orUnknown(Money), {
      title: "Value",
      help: "Estimated value with currency, or why it is not known.",
      sources: ["UNCAC art. 55(3)(a)"],
    }),
    link: field(Prose, {
      title: "Link to the offence",
      help: "Why it is proceeds, an instrumentality, or property of equal value.",
      sources: ["UNTOC art. 13(3)(c)"],
    }),
  },
);

export const Assets = z.array(Asset);
