import type { Path } from "../draft/pointer.js";
import { findState } from "./findState.js";
import { isState, stateName } from "./names.js";
import { brief, type PackFault, type Say } from "./packFault.js";

/** How a pack's faults are put into words. */
export interface PackVoice {
  readonly say: Say;
  readonly language: string;
}

/** The European Union takes part in some treaties beside its member States. */
export const isParticipant = (code: string): boolean => isState(code) || code === "EU";

export function unknownState(code: string, place: Omit<PackFault, "message">, { say, language }: PackVoice): PackFault {
  const meant = findState(code, [language])[0];
  const params = { code: brief(code), meant: meant ?? "none", name: meant ? stateName(meant, language) : "" };
  return { ...place, message: say("unknownState", params) };
}

/** The smallest part of a pack that still means something without what is at the path: a party, a declaration, a line of a profile, else the place itself. */
export function unitOf(path: Path): Path {
  if (path[0] === "declarations" && path.length > 2) return path.slice(0, 2);
  if (path[0] === "participation" && path[2] === "parties" && path.length > 4) return path.slice(0, 4);
  if (path[0] === "letterhead") return path.slice(0, 1);
  if (path[0] === "profiles" && path[2] !== "severities" && path.length > 3)
    return path.slice(0, typeof path[3] === "number" ? 4 : 3);
  return path;
}
