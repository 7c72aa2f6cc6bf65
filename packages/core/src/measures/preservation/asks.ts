import { ask, isGiven } from "../../checklist/ask.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";
import { isProviderThere, linkOfEach } from "../electronicTraits.js";

const budapest = (provision: string) => [{ instrument: "budapest", provision, mark: "V" }] as const;

export const preservation: MeasureDefinition<"preservation"> = {
  type: "preservation",
  defeatedByNotice: true,
  due: ["followUpDate"],
  ownLink: (measure) => measure.relationToOffence ?? linkOfEach(measure),
  isKeptThere: isProviderThere,
  elements: [
    {
      id: "preservation.intention",
      rule: "no-preservation-intent",
      otherwise: "error",
      compare: budapest("art. 29(2)(f)"),
      answer: forEach("preservation", (measure, place) =>
        metIf(measure.intentToRequest === true, place, "intentToRequest"),
      ),
    },
    {
      id: "preservation.followUpDate",
      rule: "no-preservation-intent",
      message: "followUpDate",
      otherwise: "warning",
      compare: [{ instrument: "budapest", provision: "art. 29(7)", mark: "S" }],
      answer: forEach("preservation", (measure, { at, item }) => ask(measure.followUpDate, at("followUpDate"), item)),
    },
    {
      id: "preservation.identifiers",
      rule: "preservation-incomplete",
      message: "identifiers",
      otherwise: "warning",
      compare: budapest("art. 29(2)(c)"),
      answer: forEach("preservation", (measure, place) => {
        const identifiers = measure.identifiers ?? [];
        const identified = identifiers.length > 0 && identifiers.every((identifier) => isGiven(identifier.value));
        return metIf(identified || isGiven(measure.extensionOf), place, "identifiers");
      }),
    },
    {
      id: "preservation.relationToOffence",
      rule: "preservation-incomplete",
      message: "relation",
      // Practice asks the link of every measure to the case; here either of the two fields answers both.
      otherwise: "none",
      compare: budapest("art. 29(2)(c)"),
      answer: forEach("preservation", (measure, place) =>
        metIf(isGiven(measure.relationToOffence) || isGiven(measure.nexus), place, "relationToOffence"),
      ),
    },
    {
      id: "preservation.custodian",
      rule: "preservation-incomplete",
      message: "custodian",
      otherwise: "warning",
      compare: budapest("art. 29(2)(d)"),
      answer: forEach("preservation", (measure, place) =>
        metIf(isGiven(measure.custodian) || isGiven(measure.provider), place, "custodian"),
      ),
    },
    {
      id: "preservation.necessity",
      rule: "preservation-incomplete",
      message: "necessity",
      otherwise: "warning",
      compare: budapest("art. 29(2)(e)"),
      answer: forEach("preservation", (measure, { at, item }) => ask(measure.necessity, at("necessity"), item)),
    },
  ],
  asks: [
    {
      instrument: "budapest",
      provision: "art. 29(2)(a)",
      element: "requestingAuthority",
      mark: "V",
      obligation: "must",
      measures: ["preservation"],
    },
    {
      instrument: "budapest",
      provision: "art. 29(2)(b)",
      element: "offences",
      mark: "V",
      obligation: "must",
      measures: ["preservation"],
    },
    {
      instrument: "budapest",
      provision: "art. 29(2)(b)",
      element: "facts",
      mark: "V",
      obligation: "must",
      measures: ["preservation"],
    },
    {
      instrument: "budapest",
      provision: "art. 29(2)(c)",
      element: "preservation.identifiers",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "budapest",
      provision: "art. 29(2)(c)",
      element: "preservation.relationToOffence",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "budapest",
      provision: "art. 29(2)(d)",
      element: "preservation.custodian",
      mark: "V",
      obligation: "ifPossible",
    },
    {
      instrument: "budapest",
      provision: "art. 29(2)(e)",
      element: "preservation.necessity",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "budapest",
      provision: "art. 29(2)(f)",
      element: "preservation.intention",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "un-cybercrime-2024",
      provision: "art. 42(2)(a)",
      element: "requestingAuthority",
      mark: "K",
      obligation: "must",
      measures: ["preservation"],
    },
    {
      instrument: "un-cybercrime-2024",
      provision: "art. 42(2)(b)",
      element: "offences",
      mark: "K",
      obligation: "must",
      measures: ["preservation"],
    },
    {
      instrument: "un-cybercrime-2024",
      provision: "art. 42(2)(b)",
      element: "facts",
      mark: "K",
      obligation: "must",
      measures: ["preservation"],
    },
    {
      instrument: "un-cybercrime-2024",
      provision: "art. 42(2)(c)",
      element: "preservation.identifiers",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "un-cybercrime-2024",
      provision: "art. 42(2)(c)",
      element: "preservation.relationToOffence",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "un-cybercrime-2024",
      provision: "art. 42(2)(d)",
      element: "preservation.custodian",
      mark: "K",
      obligation: "ifPossible",
    },
    {
      instrument: "un-cybercrime-2024",
      provision: "art. 42(2)(e)",
      element: "preservation.necessity",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "un-cybercrime-2024",
      provision: "art. 42(2)(f)",
      element: "preservation.intention",
      mark: "K",
      obligation: "must",
    },
  ],
};
