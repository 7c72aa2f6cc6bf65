import { ask, isGiven } from "../../checklist/ask.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";
import { isBounded } from "../period.js";

const terms = { instrument: "coe-mla-2nd-protocol", provision: "art. 20(1)", mark: "V" } as const;
const proposals = { instrument: "coe-mla-2nd-protocol", provision: "art. 20(2)", mark: "V" } as const;

export const jointInvestigationTeam: MeasureDefinition<"jointInvestigationTeam"> = {
  type: "jointInvestigationTeam",
  withoutSearch: true,
  ahead: ["period"],
  withoutNexus: true,
  elements: [
    {
      id: "jointInvestigationTeam.composition",
      rule: "requirement-missing",
      otherwise: "warning",
      compare: [proposals],
      answer: forEach("jointInvestigationTeam", (measure, place) => {
        const proposed = (measure.composition ?? []).some(({ authority, name }) => isGiven(authority) || isGiven(name));
        return metIf(proposed, place, "composition");
      }),
    },
    {
      id: "jointInvestigationTeam.teamPurpose",
      rule: "requirement-missing",
      // The purpose is the link of the team to the case.
      otherwise: "error",
      compare: [terms, { instrument: "untoc", provision: "art. 18(15)(d), (f)", mark: "V" }],
      answer: forEach("jointInvestigationTeam", (measure, { at, item }) =>
        ask(measure.teamPurpose ?? measure.nexus, at("teamPurpose"), item),
      ),
    },
    {
      id: "jointInvestigationTeam.period",
      rule: "no-period",
      message: "team",
      otherwise: "warning",
      compare: [terms],
      answer: forEach("jointInvestigationTeam", (measure, place) => metIf(isBounded(measure.period), place, "period")),
    },
    {
      id: "jointInvestigationTeam.leader",
      rule: "requirement-missing",
      otherwise: "info",
      answer: forEach("jointInvestigationTeam", (measure, place) =>
        metIf(
          (measure.composition ?? []).some(({ role }) => role === "leader"),
          place,
          "composition",
        ),
      ),
    },
  ],
  asks: [{ ...proposals, element: "jointInvestigationTeam.composition", obligation: "must" }],
};
