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

/** The smallest part of a pack that still means something without what is at the path: a party, a declaration, else the place itself. */
export function unitOf(path: Path): Path {
  if (path[0] === "declarations" && path.length > 2) return path.slice(0, 2);
  if (path[0] === "participation" && path[2] === "parties" && path.length > 4) return path.slice(0, 4);
  return path;
}
