import { elementsById } from "../checklist/elements/index.js";
import { findingIds } from "../configuration/ruleIds.js";
import type { Path } from "../draft/pointer.js";
import { closest } from "../shape/suggest.js";
import { brief, type PackFault, type Say } from "./packFault.js";
import { sourceFault } from "./packMeaning.js";
import type { Pack, ProfileClause, ProfileRequirement, StateProfile } from "./packTypes.js";

/** What a profile of the right shape says that cannot be, or not be used. Everything else of it holds. */
export function profileFaults(pack: Pack, profile: StateProfile, at: Path, say: Say): PackFault[] {
  const faults: PackFault[] = [];
  const sourced = (line: Pick<StateProfile, "source" | "asOf"> | undefined, ...place: Path): boolean => {
    const fault = line && sourceFault([line, profile, pack], [...at, ...place], say);
    if (fault) faults.push(fault);
    return fault === undefined;
  };
  for (const key of ["languages", "certifiedTranslation", "stamp", "deMinimis"] as const) sourced(profile[key], key);
  for (const key of ["leadTimes", "evidence"] as const)
    for (const [index, line] of (profile[key] ?? []).entries()) sourced(line, key, index);
  if (profile.languages?.accepted.length === 0) {
    const place = [...at, "languages"];
    faults.push({ path: place, drops: place, message: say("languagesMissing") });
  }
  for (const [index, line] of (profile.requirements ?? []).entries()) {
    if (!sourced(line, "requirements", index)) continue;
    const fault = requirementFault(line, [...at, "requirements", index], say);
    if (fault) faults.push(fault);
  }
  for (const rule of Object.keys(profile.severities ?? {})) {
    if (findingIds.includes(rule)) continue;
    const place = [...at, "severities", rule];
    const meant = closest(rule, findingIds) ?? "none";
    faults.push({ path: place, atKey: true, drops: place, message: say("unknownRule", { rule: brief(rule), meant }) });
  }
  for (const [index, clause] of (profile.clauses ?? []).entries()) {
    const place = [...at, "clauses", index];
    if (saysNothing(clause)) faults.push({ path: place, drops: place, message: say("noText") });
  }
  return faults;
}

function requirementFault({ element, question }: ProfileRequirement, at: Path, say: Say): PackFault | undefined {
  if ((element === undefined) === (question === undefined))
    return { path: at, drops: at, message: say("elementOrQuestion") };
  if (question) return saysNothing(question) ? { path: at, drops: at, message: say("noText") } : undefined;
  if (element === undefined || elementsById.has(element)) return undefined;
  const meant = closest(element, [...elementsById.keys()]) ?? "none";
  return { path: [...at, "element"], drops: at, message: say("unknownElement", { element: brief(element), meant }) };
}

const saysNothing = ({ text }: Pick<ProfileClause, "text">): boolean =>
  Object.values(text).every((words) => words.trim() === "");
