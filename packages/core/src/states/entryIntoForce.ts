import { firstOfNextMonth, plusDays, plusMonths } from "./days.js";
import type { EntryIntoForce, Party } from "./packTypes.js";

/** Acts by which a State becomes bound after the time that the instrument fixes. */
export const bindingActs = [
  "ratification",
  "acceptance",
  "approval",
  "accession",
  "formalConfirmation",
  "deposit",
] as const;

/** Acts on which an instrument that is in force for another comes to apply: when exactly, the day of the act does not tell. */
export const takingOverActs = ["succession", "extension"] as const;

export type Act = (typeof bindingActs)[number] | (typeof takingOverActs)[number];

export const acts: readonly Act[] = [...bindingActs, ...takingOverActs];

/** The act of a party and its day. */
export function actOf(party: Party): { readonly act: Act; readonly day: string } | undefined {
  for (const act of acts) {
    const day = party[act];
    if (day !== undefined) return { act, day };
  }
  return undefined;
}

/** Day on which an instrument enters into force for a State that deposits on the day; undefined where the rule does not tell. */
export function entryIntoForce(rule: EntryIntoForce | undefined, deposit: string): string | undefined {
  if (rule?.first === undefined || rule.wait === undefined) return undefined;
  const [, months, days] = /^P(?:(\d+)M)?(?:(\d+)D)?$/.exec(rule.wait) ?? [];
  if (months === undefined && days === undefined) return undefined;
  const over = plusDays(plusMonths(deposit, Number(months ?? 0)), Number(days ?? 0));
  const day = rule.firstOfMonth === true ? firstOfNextMonth(over) : over;
  return day < rule.first ? rule.first : day;
}

/** When a party is bound, as far as its entry shows. */
export interface Bound {
  /** First day on which it is shown to be bound; undefined where no day is known. */
  readonly since: string | undefined;
  /** True where it was certainly not bound before that day. */
  readonly notBefore: boolean;
}

/** Undefined where the entry does not show that the State is bound. */
export function boundOf(party: Party, rule: EntryIntoForce | undefined): Bound | undefined {
  const done = actOf(party);
  const takenOver = done !== undefined && (takingOverActs as readonly string[]).includes(done.act);
  if (party.inForce !== undefined) return { since: party.inForce, notBefore: !takenOver };
  if (takenOver) return { since: done.day, notBefore: false };
  const since = done && entryIntoForce(rule, done.day);
  if (since !== undefined) return { since, notBefore: true };
  // Somebody who left was bound until then, since when the entry does not say.
  return party.left !== undefined ? { since: undefined, notBefore: false } : undefined;
}
