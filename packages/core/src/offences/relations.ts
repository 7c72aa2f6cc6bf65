import type { World } from "../states/world.js";
import type { Cooperation } from "./general.js";

/** What another instrument between the two States means for this one: a key of the catalogue's `bases`, and what it names. */
export interface Relation {
  readonly key: string;
  readonly params?: Readonly<Record<string, string>>;
}

interface Between {
  readonly world: World;
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly kind: Cooperation;
}

/** Paragraphs by which a convention leaves the procedure to a treaty on mutual assistance that binds the two States. */
const yieldingTo: Readonly<Record<string, string>> = {
  untoc: "art. 18(7)",
  "som-protocol": "UNTOC art. 18(7)",
  "tip-protocol": "UNTOC art. 18(7)",
  "firearms-protocol": "UNTOC art. 18(7)",
  uncac: "art. 46(7)",
  "drugs-1988": "art. 7(7)",
  budapest: "art. 27(1)",
};

/** How the instrument stands to the others that are in force between the two States. */
export function relationsTo(instrument: string, between: Between): readonly Relation[] {
  const inForce = (id: string): boolean => between.world.between(id, between.from, between.to, between.date).inForce;
  if (instrument === "coe-extradition-1957") return besideExtraditionConvention(between);
  if (between.kind !== "mla") return [];
  if (instrument === "coe-mla-1959") {
    if (inForce("eio")) return [{ key: "replacedByEio" }];
    // Two member States of the Union, of which one takes no part in the Investigation Order.
    if (inForce("eaw")) return [{ key: "supplementedInUnion" }];
    return isBritainAndUnion(between) ? [{ key: "besideTradeAgreementMla" }] : [];
  }
  const provision = yieldingTo[instrument];
  return provision !== undefined && inForce("coe-mla-1959") ? [{ key: "yieldsToTreaty", params: { provision } }] : [];
}

function besideExtraditionConvention(between: Between): readonly Relation[] {
  if (isBritainAndUnion(between)) return [{ key: "besideTradeAgreementSurrender" }];
  return otherThanMember(["IS", "NO"], between) ? [{ key: "besideNordicSurrender" }] : [];
}

/** Since its first day the Trade and Cooperation Agreement stands between the United Kingdom and the member States. */
const isBritainAndUnion = (between: Between): boolean =>
  between.date >= "2021-01-01" && otherThanMember(["GB"], between);

/** True where one State is among those named and the other a member State of the Union, as shown by the arrest warrant. */
function otherThanMember(codes: readonly string[], { world, from, to, date }: Between): boolean {
  const isMember = (code: string): boolean => world.standing("eaw", code, date).kind === "party";
  return (codes.includes(from) && isMember(to)) || (codes.includes(to) && isMember(from));
}
