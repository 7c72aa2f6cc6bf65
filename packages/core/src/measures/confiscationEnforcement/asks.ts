import { ask, isGiven } from "../../checklist/ask.js";
import type { Answer } from "../../checklist/element.js";
import { forEach, hasAnnexOfKind } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";

const execution = { instrument: "untoc", provision: "art. 13(3)(b)", mark: "V" } as const;
const finality = { instrument: "uncac", provision: "art. 55(3)(b)", mark: "V" } as const;

export const confiscationEnforcement: MeasureDefinition<"confiscationEnforcement"> = {
  type: "confiscationEnforcement",
  coercive: true,
  withoutSearch: true,
  // The order to be enforced is the link.
  ownLink: (measure) => measure.order,
  elements: [
    {
      id: "confiscationEnforcement.orderCopy",
      rule: "finality-missing",
      message: "orderCopy",
      otherwise: "error",
      compare: [execution, finality],
      answer: forEach("confiscationEnforcement", (measure, { at, item, request }) => {
        const attached = isGiven(measure.order?.annex) || hasAnnexOfKind(request, "order", "judgment");
        return { state: attached ? "met" : "missing", path: at("order", "annex"), item };
      }),
    },
    {
      id: "confiscationEnforcement.extent",
      rule: "finality-missing",
      message: "extent",
      otherwise: "warning",
      compare: [execution, finality],
      answer: forEach("confiscationEnforcement", (measure, { at, item }) => {
        const { extent, type, outstanding } = measure.order ?? {};
        // A sum outstanding, or the property named, says how far an order for it is to be executed.
        const byKind = type === "value" ? isGiven(outstanding) : type === "object" && isGiven(measure.assets);
        return { state: isGiven(extent) || byKind ? "met" : "missing", path: at("order", "extent"), item };
      }),
    },
    {
      id: "confiscationEnforcement.finality",
      rule: "finality-missing",
      message: "finality",
      otherwise: "warning",
      compare: [finality],
      answer: forEach("confiscationEnforcement", (measure, { at, item }) => ({
        state: isGiven(measure.order?.finalityCertificate) ? "met" : "missing",
        path: at("order", "finalityCertificate"),
        item,
      })),
    },
    {
      id: "confiscationEnforcement.thirdPartyNotice",
      rule: "finality-missing",
      message: "thirdPartyNotice",
      otherwise: "warning",
      compare: [finality],
      answer: forEach("confiscationEnforcement", (measure, { at, item }) => ({
        state: isGiven(measure.order?.thirdPartyNotice) ? "met" : "missing",
        path: at("order", "thirdPartyNotice"),
        item,
      })),
    },
    {
      id: "confiscationEnforcement.ground",
      rule: "requirement-missing",
      otherwise: "info",
      answer: forEach("confiscationEnforcement", (measure, { at, item }) =>
        ask(measure.order?.ground, at("order", "ground"), item),
      ),
    },
    {
      // Of proceedings without a conviction the notice to third parties tells who could be heard.
      id: "confiscationEnforcement.presence",
      rule: "requirement-missing",
      otherwise: "info",
      answer: forEach("confiscationEnforcement", ({ order }, { at, item }): Answer => {
        const path = at("order", "presence");
        return order?.ground === "conviction"
          ? ask(order.presence, path, item)
          : { state: "notApplicable", path, item };
      }),
    },
  ],
  asks: [
    { ...execution, element: "confiscationEnforcement.orderCopy", obligation: "must" },
    { ...execution, element: "confiscationEnforcement.extent", obligation: "must" },
    { ...execution, element: "facts", obligation: "must", measures: ["confiscationEnforcement"] },
    {
      instrument: "uncac",
      provision: "art. 55(3)(b)",
      element: "confiscationEnforcement.orderCopy",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "uncac",
      provision: "art. 55(3)(b)",
      element: "confiscationEnforcement.extent",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "uncac",
      provision: "art. 55(3)(b)",
      element: "confiscationEnforcement.finality",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "uncac",
      provision: "art. 55(3)(b)",
      element: "confiscationEnforcement.thirdPartyNotice",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "uncac",
      provision: "art. 55(3)(b)",
      element: "facts",
      mark: "V",
      obligation: "must",
      measures: ["confiscationEnforcement"],
    },
    {
      instrument: "drugs-1988",
      provision: "art. 5(4)(d)(ii)",
      element: "confiscationEnforcement.orderCopy",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "drugs-1988",
      provision: "art. 5(4)(d)(ii)",
      element: "confiscationEnforcement.extent",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "drugs-1988",
      provision: "art. 5(4)(d)(ii)",
      element: "facts",
      mark: "V",
      obligation: "must",
      measures: ["confiscationEnforcement"],
    },
    {
      instrument: "coe-laundering-1990",
      provision: "art. 27(3)",
      element: "confiscationEnforcement.orderCopy",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "coe-laundering-1990",
      provision: "art. 27(3)",
      element: "confiscationEnforcement.extent",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "coe-laundering-1990",
      provision: "art. 27(3)",
      element: "confiscationEnforcement.finality",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "coe-laundering-1990",
      provision: "art. 27(3)",
      element: "confiscationEnforcement.thirdPartyNotice",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "coe-laundering-2005",
      provision: "art. 37(3)",
      element: "confiscationEnforcement.orderCopy",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "coe-laundering-2005",
      provision: "art. 37(3)",
      element: "confiscationEnforcement.extent",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "coe-laundering-2005",
      provision: "art. 37(3)",
      element: "confiscationEnforcement.finality",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "coe-laundering-2005",
      provision: "art. 37(3)",
      element: "confiscationEnforcement.thirdPartyNotice",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "asean-mlat",
      provision: "art. 6(2)",
      element: "confiscationEnforcement.orderCopy",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "asean-mlat",
      provision: "art. 6(2)",
      element: "confiscationEnforcement.finality",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "asean-mlat",
      provision: "art. 6(2)",
      element: "asset.description",
      mark: "K",
      obligation: "ifPossible",
      measures: ["confiscationEnforcement"],
    },
    {
      instrument: "asean-mlat",
      provision: "art. 6(2)",
      element: "asset.location",
      mark: "K",
      obligation: "ifPossible",
      measures: ["confiscationEnforcement"],
    },
  ],
};
