import { isAbout, profileOf, severityOfWish, sourceOfWish } from "../../checklist/profileAsks.js";
import type { Path } from "../../draft/pointer.js";
import type { AnyRequest } from "../../model/types.js";
import { isDay, plusDays } from "../../states/days.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "deadline-too-short",
  code: "TM-05",
  nature: "defect",
  sources: [],
  check(context) {
    const { request, world, today } = context;
    const [longest] = (profileOf(request, world)?.leadTimes ?? [])
      .filter((wish) => isAbout(wish, request))
      .toSorted((a, b) => b.days - a.days);
    const severity = longest ? severityOfWish(longest, request, "should") : "none";
    if (!longest || severity === "none") return;
    const earliest = plusDays(today, longest.days);
    for (const { day, path } of daysAsked(request, longest.measures)) {
      // What is past already is told by the rules on dates that are past.
      if (!isDay(day) || day < today || day >= earliest) continue;
      context.report({
        path,
        message: "short",
        params: {
          today,
          day,
          earliest,
          days: longest.days,
          state: context.nameOf("state", request.requested?.state),
        },
        severity,
        sources: [sourceOfWish(longest)],
      });
    }
  },
});

/** The days by which something must be done: the deadline, and of papers to be served the day before which they must be. */
function daysAsked(
  { urgency, measures = [] }: AnyRequest,
  types: readonly string[] | undefined,
): { readonly day: string; readonly path: Path }[] {
  const ofRequest = urgency?.deadline === undefined ? [] : [{ day: urgency.deadline, path: ["urgency", "deadline"] }];
  const ofMeasures = measures.flatMap((measure, index) => {
    if (measure.type !== "serviceOfDocuments" || types?.includes(measure.type) === false) return [];
    const key = measure.serveBefore === undefined ? "hearingDate" : "serveBefore";
    const day = measure[key];
    return day === undefined ? [] : [{ day, path: ["measures", index, key] }];
  });
  return [...ofRequest, ...ofMeasures];
}
