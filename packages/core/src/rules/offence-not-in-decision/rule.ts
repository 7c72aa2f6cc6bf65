import type { Source } from "../../findings/finding.js";
import { createRule } from "../rule.js";

const asAttached: Source = { instrument: "coe-extradition-1957", provision: "art. 12(2)(a)", mark: "V" };
const speciality: Source = { instrument: "coe-extradition-1957", provision: "art. 14", mark: "V" };

export const rule = createRule({
  id: "offence-not-in-decision",
  code: "EX-08",
  nature: "defect",
  kinds: ["extradition", "provisionalArrest"],
  sources: [asAttached, speciality],
  check(context) {
    const { warrant, judgment } = context.request.extradition ?? {};
    const lists = [
      { path: ["extradition", "warrant", "offences"], offences: warrant?.offences },
      { path: ["extradition", "judgment", "offences"], offences: judgment?.offences },
    ].filter(({ offences }) => (offences ?? []).length > 0);
    // A decision that does not say what it was issued for is taken to cover all.
    if (lists.length === 0 || (warrant && !warrant.offences?.length) || (judgment && !judgment.offences?.length))
      return;
    const covered = new Set(lists.flatMap(({ offences }) => offences ?? []));
    for (const [index, { id, title }] of (context.request.offences ?? []).entries()) {
      if (covered.has(id)) continue;
      context.report({
        path: ["offences", index],
        message: "missing",
        params: { item: title ?? id, decision: judgment ? (warrant ? "both" : "judgment") : "warrant" },
        severity: "error",
        sources: context.hasBasis("coe-extradition-1957") ? [asAttached, speciality] : [],
        related: lists.map(({ path }) => ({ path, message: "listed" })),
      });
    }
  },
});
