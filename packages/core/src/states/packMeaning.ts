import type { Path } from "../draft/pointer.js";
import { closest } from "../shape/suggest.js";
import { isDay } from "./days.js";
import { actOf, acts, boundOf, takingOverActs } from "./entryIntoForce.js";
import { isState } from "./names.js";
import type { PackFault, Say } from "./packFault.js";
import { isParticipant, type PackVoice, unknownState } from "./packStates.js";
import type { EntryIntoForce, Pack, PackDeclaration, Participation, Party } from "./packTypes.js";
import { profileFaults } from "./profileMeaning.js";
import { worldOf } from "./world.js";

type Sourced = Pick<Party, "asOf" | "source">;

/** What a pack of the right shape says that cannot be, or not be used. */
export function meaningFaults(pack: Pack, voice: PackVoice): PackFault[] {
  const { say } = voice;
  const known = worldOf();
  const faults: PackFault[] = [];
  for (const [id, listed] of Object.entries(pack.participation ?? {})) {
    const at: Path = ["participation", id];
    faults.push(...instrumentFault(id, at, known.instruments, say));
    faults.push(...listFaults(pack, listed, at, voice));
    const rule = listed.entryIntoForce ?? known.ruleOf(id);
    for (const [state, party] of Object.entries(listed.parties ?? {})) {
      const place = [...at, "parties", state];
      const fault =
        (isParticipant(state) ? undefined : unknownState(state, { path: place, atKey: true, drops: place }, voice)) ??
        sourceFault([party, listed, pack], place, say) ??
        partyFault(party, rule, place, voice);
      if (fault) faults.push(fault);
    }
  }
  for (const [index, declared] of (pack.declarations ?? []).entries()) {
    const place = ["declarations", index];
    const fault =
      (isParticipant(declared.state)
        ? undefined
        : unknownState(declared.state, { path: [...place, "state"], drops: place }, voice)) ??
      sourceFault([declared, pack], place, say) ??
      declarationFault(declared, place, say);
    if (fault) faults.push(fault);
    faults.push(...instrumentFault(declared.instrument, [...place, "instrument"], known.instruments, say));
  }
  for (const [state, profile] of Object.entries(pack.profiles ?? {})) {
    const place = ["profiles", state];
    if (isState(state)) faults.push(...profileFaults(pack, profile, place, say));
    else faults.push(unknownState(state, { path: place, atKey: true, drops: place }, voice));
  }
  const { letterhead } = pack;
  if (letterhead && !isState(letterhead.state))
    faults.push(unknownState(letterhead.state, { path: ["letterhead", "state"], drops: ["letterhead"] }, voice));
  if (letterhead?.lines.every((line) => line.trim() === ""))
    faults.push({ path: ["letterhead", "lines"], drops: ["letterhead"], message: say("noText") });
  return faults;
}

/** A treaty of one's own may have any id; one that is nearly that of a known one is probably a slip. */
function instrumentFault(id: string, at: Path, known: readonly string[], say: Say): PackFault[] {
  const meant = known.includes(id) ? undefined : closest(id, known);
  // Ids of protocols differ in one digit: those are different instruments.
  if (meant === undefined || meant.replaceAll(/\d/g, "") === id.replaceAll(/\d/g, "")) return [];
  return [{ path: at, atKey: at[0] === "participation", message: say("instrumentMeant", { id, meant }) }];
}

/** Nothing is used that nobody can look up again. */
export function sourceFault(nearestFirst: readonly Sourced[], at: Path, say: Say): PackFault | undefined {
  if (!nearestFirst.some(({ asOf }) => asOf !== undefined)) return { path: at, drops: at, message: say("noDate") };
  if (!nearestFirst.some(({ source }) => source !== undefined))
    return { path: at, drops: at, message: say("noSource") };
  return undefined;
}

function listFaults(pack: Pack, listed: Participation, at: Path, voice: PackVoice): PackFault[] {
  const { say } = voice;
  const faults: PackFault[] = [];
  for (const [index, code] of (listed.members ?? []).entries()) {
    const place = [...at, "members", index];
    if (!isParticipant(code)) faults.push(unknownState(code, { path: place, drops: place }, voice));
  }
  for (const key of ["members", "complete"] as const) {
    const fault = listed[key] === undefined ? undefined : sourceFault([listed, pack], [...at, key], say);
    if (fault) faults.push(fault);
  }
  const days = { from: listed.from, first: listed.entryIntoForce?.first };
  for (const [key, day] of Object.entries(days)) {
    const place = key === "first" ? [...at, "entryIntoForce", key] : [...at, key];
    if (day !== undefined && !isDay(day))
      faults.push({ path: place, drops: place, message: say("day", { value: day }) });
  }
  return faults;
}

function partyFault(party: Party, rule: EntryIntoForce | undefined, at: Path, voice: PackVoice): PackFault | undefined {
  const { say } = voice;
  const fault = (message: string, key?: string): PackFault => ({
    path: key === undefined ? at : [...at, key],
    drops: at,
    message,
  });
  for (const key of [...acts, "signed", "inForce", "left"] as const) {
    const day = party[key];
    if (day !== undefined && !isDay(day)) return fault(say("day", { value: day }), key);
  }
  if (party.territoryOf !== undefined && !isState(party.territoryOf))
    return unknownState(party.territoryOf, { path: [...at, "territoryOf"], drops: at }, voice);
  const done = acts.filter((act) => party[act] !== undefined);
  if (done.length > 1) return fault(say("severalActs", { acts: done.join(", ") }));
  const act = actOf(party);
  if (party.notParty) {
    const bound = act !== undefined || party.inForce !== undefined;
    return bound ? fault(say("notPartyAndBound"), "notParty") : undefined;
  }
  if (!act && party.inForce === undefined && party.left === undefined)
    return party.signed === undefined ? fault(say("nothingSaid")) : undefined;
  const takenOver = act !== undefined && (takingOverActs as readonly string[]).includes(act.act);
  if (act && !takenOver && party.inForce !== undefined && party.inForce < act.day)
    return fault(say("tooEarly", { inForce: party.inForce, day: act.day }), "inForce");
  const bound = boundOf(party, rule);
  if (!bound) return { path: at, message: say("noEntryIntoForce", { day: act?.day ?? "" }) };
  if (party.left !== undefined && bound.since !== undefined && party.left < bound.since)
    return fault(say("leftTooEarly", { left: party.left, since: bound.since }), "left");
  return undefined;
}

function declarationFault(declared: PackDeclaration, at: Path, say: Say): PackFault | undefined {
  if (declared.kind === "languages")
    return declared.languages?.length ? undefined : { path: at, drops: at, message: say("languagesMissing") };
  const { says, takesAsBasis } = declared;
  if (says !== undefined || (declared.kind === "extraditionBasis" && takesAsBasis !== undefined)) return undefined;
  return { path: at, drops: at, message: say("saysNothing") };
}
