import { ask } from "../../checklist/ask.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";
import { electronicElements } from "../electronicElements.js";
import { isProviderThere, linkOfEach } from "../electronicTraits.js";
import { isBounded } from "../period.js";

const content = { instrument: "un-cybercrime-2024", provision: "art. 45", mark: "K" } as const;

const listed = { ...content, obligation: "must" } as const;

export const realTimeTrafficData: MeasureDefinition<"realTimeTrafficData"> = {
  type: "realTimeTrafficData",
  defeatedByNotice: true,
  ahead: ["period"],
  ownLink: linkOfEach,
  isKeptThere: isProviderThere,
  elements: [
    {
      id: "realTimeTrafficData.period",
      rule: "no-period",
      message: "operation",
      otherwise: "error",
      compare: [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }, content],
      answer: forEach("realTimeTrafficData", (measure, place) => metIf(isBounded(measure.period), place, "period")),
    },
    {
      id: "realTimeTrafficData.duration",
      rule: "duration-not-justified",
      otherwise: "warning",
      compare: [content],
      answer: forEach("realTimeTrafficData", ({ period }, { at, item }) => {
        const path = at("period", "justification");
        // The lack of the period itself is reported by itself.
        return isBounded(period) ? ask(period?.justification, path, item) : { state: "notApplicable", path, item };
      }),
    },
    ...electronicElements("realTimeTrafficData", { otherwise: "info" }),
    {
      id: "realTimeTrafficData.need",
      rule: "requirement-missing",
      otherwise: "warning",
      compare: [content],
      answer: forEach("realTimeTrafficData", (measure, { at, item }) => ask(measure.need, at("need"), item)),
    },
    {
      id: "realTimeTrafficData.userOrLocation",
      rule: "requirement-missing",
      otherwise: "info",
      compare: [content],
      answer: forEach("realTimeTrafficData", (measure, { at, item }) =>
        ask(measure.userOrLocation ?? measure.persons, at("userOrLocation"), item),
      ),
    },
  ],
  asks: [
    { ...listed, element: "requestingAuthority", measures: ["realTimeTrafficData"] },
    { ...listed, element: "nature", measures: ["realTimeTrafficData"] },
    { ...listed, element: "facts", measures: ["realTimeTrafficData"] },
    { ...listed, element: "realTimeTrafficData.identifiers" },
    { ...listed, element: "measure.nexus", measures: ["realTimeTrafficData"] },
    { ...listed, element: "realTimeTrafficData.userOrLocation" },
    { ...listed, element: "realTimeTrafficData.need" },
    { ...listed, element: "realTimeTrafficData.period" },
    { ...listed, element: "realTimeTrafficData.duration" },
    {
      instrument: "untoc",
      provision: "art. 18(15)(d)",
      element: "realTimeTrafficData.period",
      mark: "V",
      obligation: "must",
    },
  ],
};
