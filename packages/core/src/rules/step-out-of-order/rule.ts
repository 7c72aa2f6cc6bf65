import type { Path } from "../../draft/pointer.js";
import { isSurelyBefore } from "../../prose/calendar.js";
import { createRule } from "../rule.js";

/** What, by its nature, lies before a request that speaks of it. Parallel requests and notices may bear a later date. */
const before: ReadonlySet<string | undefined> = new Set(["earlierRequest", "provisionalArrest", "preservation"]);

export const rule = createRule({
  id: "step-out-of-order",
  code: "LC-03",
  nature: "defect",
  sources: [{ instrument: "untoc", provision: "art. 18(14)", mark: "V" }],
  check({ request, report }) {
    const { date } = request;
    if (date === undefined) return;
    const later = (step: string | undefined, path: Path, message: string): void => {
      if (step === undefined || !isSurelyBefore(date, step)) return;
      report({
        path,
        message,
        params: { step, date },
        severity: "error",
        related: [{ path: ["date"], message: "date", params: { date } }],
        ...(message === "oral" ? { sources: [{ instrument: "untoc", provision: "art. 18(14)", mark: "V" }] } : {}),
      });
    };
    later(request.urgency?.oralRequest?.when, ["urgency", "oralRequest", "when"], "oral");
    for (const [index, { type, date: earlier }] of (request.related ?? []).entries())
      if (before.has(type)) later(earlier, ["related", index, "date"], "related");
    if (request.kind === "extradition")
      later(request.extradition?.provisional?.arrestedOn, ["extradition", "provisional", "arrestedOn"], "arrest");
  },
});
