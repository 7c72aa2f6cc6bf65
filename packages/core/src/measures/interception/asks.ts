import { ask, isGiven } from "../../checklist/ask.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";
import { electronicElements } from "../electronicElements.js";
import { isProviderThere, linkOfEach } from "../electronicTraits.js";
import { isBounded, lastsLongerThan } from "../period.js";

const order = { instrument: "eio", mark: "K", obligation: "must" } as const;
const convention = { instrument: "eu-mla-2000", provision: "art. 18(3)", mark: "K", obligation: "must" } as const;

/** Days after which the length of an interception needs words of its own: many laws allow no more at a time. */
const longAtATime = 92;

export const interception: MeasureDefinition<"interception"> = {
  type: "interception",
  coercive: true,
  defeatedByNotice: true,
  ahead: ["period"],
  ownLink: linkOfEach,
  isKeptThere: isProviderThere,
  elements: [
    {
      id: "interception.period",
      rule: "no-period",
      message: "operation",
      otherwise: "error",
      compare: [
        { instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" },
        { instrument: "eio", provision: "art. 30(3)", mark: "K" },
      ],
      answer: forEach("interception", (measure, place) => metIf(isBounded(measure.period), place, "period")),
    },
    {
      id: "interception.duration",
      rule: "duration-not-justified",
      message: "long",
      otherwise: "info",
      answer: forEach("interception", ({ period }, { at, item }) => {
        const path = at("period", "justification");
        if (!lastsLongerThan(period, longAtATime)) return { state: "notApplicable", path, item };
        return ask(period?.justification, path, item);
      }),
    },
    ...electronicElements("interception", { otherwise: "info" }),
    {
      id: "interception.transmission",
      rule: "requirement-missing",
      otherwise: "info",
      compare: [{ instrument: "eio", provision: "art. 30(3)", mark: "K" }],
      answer: forEach("interception", (measure, place) => metIf(isGiven(measure.transmission), place, "transmission")),
    },
    {
      id: "interception.necessity",
      rule: "requirement-missing",
      otherwise: "info",
      answer: forEach("interception", (measure, { at, item }) => ask(measure.necessity, at("necessity"), item)),
    },
  ],
  asks: [
    { instrument: "untoc", provision: "art. 18(15)(d)", element: "interception.period", mark: "V", obligation: "must" },
    { ...order, provision: "art. 30(3)", element: "interception.period" },
    { ...order, provision: "art. 30(3)", element: "interception.identifiers" },
    { ...order, provision: "art. 30(4)", element: "measure.nexus", measures: ["interception"] },
    { ...convention, element: "requestingAuthority", measures: ["interception"] },
    { ...convention, element: "measure.lawfulAtHome", measures: ["interception"] },
    { ...convention, element: "facts", measures: ["interception"] },
    { ...convention, element: "interception.period" },
    { ...convention, element: "interception.identifiers" },
  ],
};
