import { valueAt } from "@rogatory/core";
import { instrumentShort, type World } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";
import { anchorOf } from "./anchor.js";
import { sentenceForms } from "./formsOf.js";
import { plain } from "./plain.js";

type Between = ReturnType<World["between"]>;
type Standing = Between["sides"][number];

/** The two States of the draft, as far as it names them. */
export function statesOf(open: OpenDraft): {
  readonly requesting: string | undefined;
  readonly requested: string | undefined;
} {
  return { requesting: stateAt(open, "requesting"), requested: stateAt(open, "requested") };
}

function stateAt(open: OpenDraft, side: string): string | undefined {
  const code = valueAt(open.draft.value, [side, "state"]);
  return typeof code === "string" && /^[A-Z]{2}$/.test(code) ? code : undefined;
}

/**
 * How two States stand to each other under an instrument on the draft's day: in force since when and who says so, or what is known
 * of each side. What the data do not tell is said to be unknown.
 */
export function standingLines(open: OpenDraft, instrument: string, a: string, b: string): string[] {
  const between = open.world.between(instrument, a, b, anchorOf(open).day);
  if (between.inForce) return [inForceLine(open, between)];
  return between.sides.filter(({ kind }) => kind !== "party").map((side) => sideLine(open, side));
}

/** The lines with what they are about above them, and whom to ask below; that nothing is known where there are none. */
export function standingBlocks(open: OpenDraft, a: string, b: string, lines: readonly string[]): string[] {
  const { words } = open;
  const forms = sentenceForms(open);
  const { day } = anchorOf(open);
  const params = { state: plain(forms.state(a)), other: plain(forms.state(b)), day: forms.date(day) ?? day };
  const head = words.text(["hover", "standing", lines.length > 0 ? "head" : "nothing"], params);
  const list = lines.length > 0 ? [`${head}\n\n${lines.map((line) => `- ${line}`).join("\n")}`] : [head];
  return [...list, words.text(["hover", "standing", "verify"])];
}

/** One line on a treaty in force between two States. */
export function inForceLine(open: OpenDraft, between: Between): string {
  const { words } = open;
  const forms = sentenceForms(open);
  return words.text(["hover", "standing", "inForce"], {
    instrument: plain(instrumentName(open, between.instrument)),
    dayKnown: between.since === undefined ? "no" : "yes",
    since: between.since === undefined ? "" : (forms.date(between.since) ?? between.since),
    origin: originWords(open, {
      ...between,
      pack: between.sides.map(({ origin }) => origin?.pack).find((pack) => pack !== undefined),
    }),
  });
}

function sideLine(open: OpenDraft, { instrument, state, kind, since, left, origin }: Standing): string {
  const forms = sentenceForms(open);
  const day = kind === "left" ? left : since;
  return open.words.text(["hover", "standing", kind], {
    instrument: plain(instrumentName(open, instrument)),
    state: plain(forms.state(state)),
    day: day === undefined ? "" : (forms.date(day) ?? day),
    dayKnown: day === undefined ? "no" : "yes",
    originKnown: origin === undefined ? "no" : "yes",
    origin: origin === undefined ? "" : originWords(open, origin),
  });
}

/** `as of 1 October 2025, UN Treaty Collection, confidence: high`. */
export function originWords(
  open: OpenDraft,
  origin: {
    readonly source: string;
    readonly asOf?: string | undefined;
    readonly confidence?: "low" | "medium" | "high" | undefined;
    readonly pack?: string | undefined;
  },
): string {
  const { asOf, source, confidence, pack } = origin;
  return open.words.text(["hover", "standing", "origin"], {
    dated: asOf === undefined ? "no" : "yes",
    asOf: asOf === undefined ? "" : (sentenceForms(open).date(asOf) ?? asOf),
    sourced: source === "" ? "no" : "yes",
    source: plain(source, 200),
    confidence: confidence ?? "none",
    own: pack === undefined ? "no" : "yes",
    pack: plain(pack ?? ""),
  });
}

/** The name by which an instrument is cited; of one that only a pack knows, the title that it gives. */
export function instrumentName({ world }: OpenDraft, id: string): string {
  const short = instrumentShort(id);
  return short === id ? (world.titleOf(id) ?? id) : short;
}
