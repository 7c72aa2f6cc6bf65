import { ask, isGiven } from "../../checklist/ask.js";
import type { Answer } from "../../checklist/element.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";
import { askTimeZone } from "../moments.js";

const atSea = { instrument: "som-protocol", provision: "art. 8(1)-(4)", mark: "V" } as const;
const drugs = { instrument: "drugs-1988", provision: "art. 17(3)-(4)", mark: "K" } as const;
const described = { instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" } as const;

export const boarding: MeasureDefinition<"boarding"> = {
  type: "boarding",
  withoutSearch: true,
  atOnce: true,
  due: ["answerBy"],
  ahead: ["answerBy"],
  withoutNexus: true,
  // The register of the flag State is there, wherever the vessel is.
  isKeptThere: (measure, there) => isGiven(measure.vessel?.flag) && there.has({ state: measure.vessel?.flag }),
  elements: [
    {
      id: "boarding.wanted",
      rule: "vessel-request-incomplete",
      message: "wanted",
      otherwise: "error",
      compare: [atSea, described, drugs],
      answer: forEach("boarding", (measure, { at, item }) => ask(measure.wanted, at("wanted"), item)),
    },
    {
      id: "boarding.vessel",
      rule: "vessel-request-incomplete",
      message: "vessel",
      otherwise: "error",
      compare: [atSea, described, drugs],
      answer: forEach("boarding", ({ vessel }, place) => {
        const marks = [vessel?.name, vessel?.registrationNumber, vessel?.imo, vessel?.mmsi, vessel?.callSign];
        const told = marks.some(isGiven) || isGiven(vessel?.description);
        return metIf(told, place, "vessel", told ? [] : ["name", "registrationNumber", "description"]);
      }),
    },
    {
      id: "boarding.flag",
      rule: "vessel-request-incomplete",
      message: "flag",
      otherwise: "warning",
      compare: [atSea, drugs],
      answer: forEach("boarding", ({ vessel }, { at, item, request }): Answer => {
        const path = at("vessel", "flag");
        const { state, territory } = request.requested ?? {};
        // A territory may have a code of its own, or none.
        const isElsewhere = isGiven(vessel?.flag) && isGiven(state) && vessel?.flag !== state && !isGiven(territory);
        return isElsewhere ? { state: "missing", path, item, message: "otherFlag" } : ask(vessel?.flag, path, item);
      }),
    },
    {
      id: "boarding.position",
      rule: "vessel-request-incomplete",
      message: "position",
      otherwise: "warning",
      answer: forEach("boarding", ({ position }, { at, item }): Answer => {
        const lacking = (["at", "coordinates"] as const).filter((key) => !isGiven(position?.[key]));
        return { state: lacking.length === 0 ? "met" : "missing", path: at("position"), item, lacking };
      }),
    },
    {
      id: "boarding.grounds",
      rule: "vessel-request-incomplete",
      message: "grounds",
      // The grounds are the link of the measure to the case.
      otherwise: "error",
      compare: [
        { instrument: "untoc", provision: "art. 18(15)(d), (f)", mark: "V" },
        { ...atSea, provision: "art. 8(2)", mark: "K" },
        drugs,
      ],
      answer: forEach("boarding", (measure, place) =>
        metIf(isGiven(measure.grounds) || isGiven(measure.nexus), place, "grounds"),
      ),
    },
    {
      id: "boarding.answerBy",
      rule: "vessel-request-incomplete",
      message: "answerBy",
      otherwise: "warning",
      answer: forEach("boarding", (measure, { at, item }) => ask(measure.answerBy, at("answerBy"), item)),
    },
    {
      id: "boarding.offset",
      rule: "vessel-request-incomplete",
      message: "offset",
      otherwise: "warning",
      answer: forEach("boarding", ({ position, answerBy }, { at, item }) =>
        askTimeZone(
          [
            { time: answerBy, path: at("answerBy") },
            { time: position?.at, path: at("position", "at") },
          ],
          undefined,
          at("answerBy"),
          item,
        ),
      ),
    },
    {
      id: "boarding.contact",
      rule: "vessel-request-incomplete",
      message: "contact",
      otherwise: "warning",
      answer: forEach("boarding", (measure, { at, item }) =>
        ask(measure.contactAtAnyHour, at("contactAtAnyHour"), item),
      ),
    },
    {
      id: "boarding.safety",
      rule: "vessel-request-incomplete",
      message: "safety",
      otherwise: "info",
      compare: [{ instrument: "som-protocol", provision: "art. 9", mark: "K" }],
      answer: forEach("boarding", (measure, { at, item }) => ask(measure.safety, at("safety"), item)),
    },
  ],
  // What the articles ask stands with the kind of request, the only one in which a vessel is spoken of.
  asks: [],
};
