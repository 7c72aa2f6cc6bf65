import { ask, isGiven } from "../../checklist/ask.js";
import type { Answer } from "../../checklist/element.js";
import { forEach, hasAnnexOfKind, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";

const uncac = (provision: string, mark: "V" | "K" = "V") => [{ instrument: "uncac", provision, mark }] as const;

/** Grounds for which a final judgment is asked, unless it is waived. */
const onJudgment: ReadonlySet<string | undefined> = new Set(["publicFunds", "priorOwnership", "recognisedDamage"]);

/** Grounds for which ownership or damage must be shown. */
const onOwnership: ReadonlySet<string | undefined> = new Set(["priorOwnership", "recognisedDamage"]);

export const returnOfAssets: MeasureDefinition<"returnOfAssets"> = {
  type: "returnOfAssets",
  withoutSearch: true,
  ownLink: (measure) => measure.ownership ?? measure.judgment,
  elements: [
    {
      id: "returnOfAssets.assets",
      rule: "requirement-missing",
      otherwise: "error",
      compare: [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }],
      answer: forEach("returnOfAssets", (measure, place) => metIf(isGiven(measure.assets), place, "assets")),
    },
    {
      id: "returnOfAssets.basis",
      rule: "return-without-basis",
      otherwise: "error",
      compare: uncac("art. 57(3)"),
      answer: forEach("returnOfAssets", (measure, { at, item }) => ask(measure.basis, at("basis"), item)),
    },
    {
      id: "returnOfAssets.judgment",
      rule: "return-without-basis",
      message: "judgment",
      otherwise: "warning",
      compare: uncac("art. 57(3)(a)-(b)"),
      answer: forEach("returnOfAssets", (measure, { at, item, request }): Answer => {
        const path = at("judgment");
        if (!onJudgment.has(measure.basis)) return { state: "notApplicable", path, item };
        const met = isGiven(measure.judgment) || isGiven(measure.waiver) || hasAnnexOfKind(request, "judgment");
        return { state: met ? "met" : "missing", path, item };
      }),
    },
    {
      id: "returnOfAssets.ownership",
      rule: "return-without-basis",
      message: "ownership",
      otherwise: "warning",
      compare: uncac("art. 57(3)(b)"),
      answer: forEach(
        "returnOfAssets",
        (measure, { at, item }): Answer =>
          onOwnership.has(measure.basis)
            ? ask(measure.ownership, at("ownership"), item)
            : { state: "notApplicable", path: at("ownership"), item },
      ),
    },
    {
      id: "returnOfAssets.victims",
      rule: "return-without-basis",
      message: "victims",
      otherwise: "warning",
      compare: uncac("art. 57(3)(c)", "K"),
      answer: forEach("returnOfAssets", (measure, { at, item }): Answer => {
        if (measure.basis !== "victims") return { state: "notApplicable", path: at("victims"), item };
        const told = isGiven(measure.victims) || isGiven(measure.distribution);
        return { state: told ? "met" : "missing", path: at("victims"), item };
      }),
    },
  ],
  // The State that returns may waive the judgment.
  asks: [
    {
      instrument: "uncac",
      provision: "art. 57(3)(a)-(b)",
      element: "returnOfAssets.judgment",
      mark: "V",
      obligation: "mayRefuse",
    },
    {
      instrument: "uncac",
      provision: "art. 57(3)(b)",
      element: "returnOfAssets.ownership",
      mark: "V",
      obligation: "mayRefuse",
    },
  ],
};
