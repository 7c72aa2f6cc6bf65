import * as z from "zod";
import { choice, field } from "./field.js";
import { patterns } from "./patterns.js";
import { Text } from "./values.js";

/** How what a pack says is dated and sourced: once at its head, or beside each entry. */

/** A day, a month or a year as of which a source states something; `undated` where it bears no date. */
const AsOf = z.string().regex(new RegExp(`^undated$|${patterns.partialDate}`));

export const Confidence = choice({
  high: "the depositary or an official list states it, or two lists agree",
  medium: "one list, or lists that differ: verify",
  low: "hearsay: verify before anything rests on it",
});

/** As of when, once at the head or beside each entry. */
export const asOf = () =>
  field(AsOf, {
    title: "As of",
    help: "Day, month or year as of which the source states it. Nothing later is covered. `undated` where the source bears no date. Written once at the head it holds for the whole pack.",
    example: "2026-10-01",
    sensitivity: "public",
  });
export const source = () =>
  field(Text, {
    title: "Source",
    help: "Where it was read, or a key of `sources`. Written once at the head it holds for the whole pack.",
    example: "United Nations Treaty Collection, chapter XVIII-12",
    sensitivity: "public",
  });
export const confidence = () =>
  field(Confidence, {
    title: "Confidence",
    help: "How sure it is. Only what is of high confidence makes an error. Left out: high.",
    example: "high",
    sensitivity: "public",
  });
