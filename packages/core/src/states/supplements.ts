import type { Standing } from "./standing.js";

const untocProtocols = ["som-protocol", "tip-protocol", "firearms-protocol"];

/** The convention to which only its own parties can add the instrument; undefined for one that stands alone. */
export function conventionOf(instrument: string): string | undefined {
  // UNTOC art. 37(2): who becomes party to a Protocol must be party to the Convention.
  return untocProtocols.includes(instrument) ? "untoc" : undefined;
}

/**
 * How a State stands to a protocol, given how it stands to the convention: a protocol binds nobody before the convention does (UNTOC
 * art. 37(2)), and who denounces the convention denounces its protocols (art. 40(3)); both read in the French text as published in
 * Switzerland (SR 0.311.54, droit-bilingue.ch). Where nothing is known of the convention, what is
 * stated of the protocol holds: only a party to the one could become a party to the other.
 */
export function withConvention(protocol: Standing, convention: Standing): Standing {
  if (protocol.kind !== "party" && protocol.kind !== "notYet") return protocol;
  const { kind, left, origin } = convention;
  if (kind === "left") return { ...protocol, kind, left, origin };
  if (kind === "outside") return { ...protocol, kind: "unknown", since: undefined, origin };
  if (kind !== "party" && kind !== "notYet") return protocol;
  const { since } = convention;
  if (since === undefined || (protocol.since !== undefined && protocol.since >= since)) return protocol;
  return kind === "party" ? { ...protocol, since } : { ...protocol, kind, since, origin };
}
