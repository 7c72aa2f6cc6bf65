import type { RuleContext } from "../rule.js";

/** What remains of a sentence cannot be longer than the sentence. */
export function checkSentence({ request, report }: RuleContext): void {
  const { imposed, remaining } = request.extradition?.sentence ?? {};
  if (!isSurelyLonger(remaining, imposed)) return;
  report({
    path: ["extradition", "sentence", "remaining"],
    message: "remainder",
    params: { remaining: remaining ?? "", imposed: imposed ?? "" },
    severity: "error",
    related: [{ path: ["extradition", "sentence", "imposed"], message: "imposed", params: { imposed: imposed ?? "" } }],
  });
}

/** True where the first duration is longer however many days its months have: `P13M` than `P1Y`, but not `P366D`. */
function isSurelyLonger(one: string | undefined, other: string | undefined): boolean {
  const a = partsOfDuration(one);
  const b = partsOfDuration(other);
  if (!a || !b) return false;
  const months = a.months - b.months;
  return months * (months < 0 ? 31 : 28) + (a.days - b.days) > 0;
}

function partsOfDuration(duration: string | undefined): { months: number; days: number } | undefined {
  const match = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration ?? "");
  if (!match) return undefined;
  const count = (group: number): number => Number(match[group] ?? 0);
  return { months: count(1) * 12 + count(2), days: count(3) * 7 + count(4) };
}
