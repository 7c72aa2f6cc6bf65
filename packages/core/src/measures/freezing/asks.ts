import { isGiven } from "../../checklist/ask.js";
import type { Answer } from "../../checklist/element.js";
import { assetsNamed, forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";

const actions = { instrument: "untoc", provision: "art. 13(3)(c)", mark: "V" } as const;

export const freezing: MeasureDefinition<"freezing"> = {
  type: "freezing",
  coercive: true,
  defeatedByNotice: true,
  withoutSearch: true,
  due: ["until"],
  elements: [
    {
      id: "freezing.assets",
      rule: "asset-data-missing",
      message: "assets",
      otherwise: "warning",
      compare: [{ instrument: "untoc", provision: "art. 13(3)(a)", mark: "V" }],
      answer: forEach("freezing", (measure, place) => metIf(isGiven(measure.assets), place, "assets")),
    },
    {
      id: "freezing.actions",
      rule: "freezing-incomplete",
      message: "actions",
      otherwise: "warning",
      compare: [actions],
      answer: forEach("freezing", (measure, place) =>
        metIf(isGiven(measure.actions) || isGiven(measure.description), place, "actions"),
      ),
    },
    {
      id: "freezing.link",
      rule: "freezing-incomplete",
      message: "link",
      otherwise: "warning",
      compare: [actions],
      answer: forEach("freezing", (measure, { request }) => {
        const named = assetsNamed(request, measure.assets);
        return named.map(({ asset, index }) => {
          // The link of the one asset, or of an asset told by name, may stand in the measure's own words.
          const inNexus =
            isGiven(measure.nexus) && (named.length === 1 || (measure.nexus ?? "").includes(`{asset:${asset.id}}`));
          return {
            state: isGiven(asset.link) || inNexus ? ("met" as const) : ("missing" as const),
            path: ["assets", index, "link"],
            item: asset.description ?? asset.id,
          };
        });
      }),
    },
    {
      id: "freezing.order",
      rule: "freezing-incomplete",
      message: "order",
      otherwise: "info",
      compare: [{ instrument: "uncac", provision: "art. 55(3)(c)", mark: "V" }],
      answer: forEach("freezing", (measure, { at, item }): Answer => {
        const path = at("whyNoOrder");
        if (isGiven(measure.domesticOrder) || isGiven(measure.whyNoOrder)) return { state: "met", path, item };
        // Without a word on the law at home either, the lack of both is reported as one.
        return { state: isGiven(measure.lawfulAtHome) ? "missing" : "notApplicable", path, item };
      }),
    },
    {
      // Where an order is what is sent, a reason for having none is no answer.
      id: "freezing.homeOrder",
      rule: "freezing-incomplete",
      message: "homeOrder",
      otherwise: "none",
      answer: forEach("freezing", (measure, place) => metIf(isGiven(measure.domesticOrder), place, "domesticOrder")),
    },
    {
      id: "freezing.riskOfDissipation",
      rule: "freezing-incomplete",
      message: "risk",
      otherwise: "info",
      answer: forEach("freezing", (measure, place) =>
        metIf(isGiven(measure.riskOfDissipation), place, "riskOfDissipation"),
      ),
    },
    {
      id: "freezing.confiscationExpected",
      rule: "freezing-incomplete",
      message: "confiscation",
      otherwise: "info",
      compare: [{ instrument: "singapore-macma", provision: "s. 19(2)", mark: "S" }],
      answer: forEach("freezing", (measure, place) =>
        // Why there is no order yet tells what is planned.
        metIf(isGiven(measure.confiscationExpected) || isGiven(measure.whyNoOrder), place, "confiscationExpected"),
      ),
    },
  ],
  asks: [
    { ...actions, element: "freezing.actions", obligation: "must" },
    { ...actions, element: "facts", obligation: "must", measures: ["freezing"] },
    // What art. 55(3)(a) asks of the property is for a confiscation order of the requested State, and not for freezing.
    { instrument: "uncac", provision: "art. 55(3)(c)", element: "freezing.actions", mark: "V", obligation: "must" },
    {
      instrument: "uncac",
      provision: "art. 55(3)(c)",
      element: "facts",
      mark: "V",
      obligation: "must",
      measures: ["freezing"],
    },
    { instrument: "uncac", provision: "art. 55(3)(c)", element: "freezing.order", mark: "V", obligation: "ifPossible" },
    {
      instrument: "drugs-1988",
      provision: "art. 5(4)(d)(iii)",
      element: "freezing.actions",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "drugs-1988",
      provision: "art. 5(4)(d)(iii)",
      element: "facts",
      mark: "V",
      obligation: "must",
      measures: ["freezing"],
    },
    {
      instrument: "san-luis-1996",
      provision: "art. 6(4)(d)",
      element: "freezing.assets",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "coe-laundering-1990",
      provision: "art. 27(1)",
      element: "freezing.link",
      mark: "K",
      obligation: "ifPossible",
    },
    {
      instrument: "coe-laundering-2005",
      provision: "art. 37(1)",
      element: "freezing.link",
      mark: "K",
      obligation: "ifPossible",
    },
    { instrument: "asean-mlat", provision: "art. 6(2)", element: "freezing.assets", mark: "K", obligation: "must" },
    {
      instrument: "asean-mlat",
      provision: "art. 6(2)",
      element: "asset.location",
      mark: "K",
      obligation: "ifPossible",
      measures: ["freezing"],
    },
    {
      instrument: "singapore-macma",
      provision: "s. 19(2)",
      element: "freezing.confiscationExpected",
      mark: "S",
      obligation: "should",
    },
    { instrument: "nassau-1992", provision: "art. 26(d)", element: "freezing.actions", mark: "V", obligation: "must" },
  ],
};
