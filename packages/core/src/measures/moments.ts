import { isGiven } from "../checklist/ask.js";
import type { Answer } from "../checklist/element.js";
import type { Path } from "../draft/pointer.js";

/** True where a moment says its offset from UTC. */
export function hasOffset(moment: string | undefined): boolean {
  return moment !== undefined && /(?:Z|[+-]\d{2}:\d{2})$/.test(moment);
}

/** Whether it is clear in which zone the times are meant; where no time is fixed yet there is none to be misread. */
export function askTimeZone(
  times: readonly { readonly time: string | undefined; readonly path: Path }[],
  zone: string | undefined,
  otherwise: Path,
  item: Answer["item"],
): Answer {
  const fixed = times.filter(({ time }) => isGiven(time));
  const about = item === undefined ? {} : { item };
  if (fixed.length === 0) return { state: "notApplicable", path: otherwise, ...about };
  const open = isGiven(zone) ? undefined : fixed.find(({ time }) => !hasOffset(time));
  return { state: open ? "missing" : "met", path: (open ?? fixed[0])?.path ?? otherwise, ...about };
}
