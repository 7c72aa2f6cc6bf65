import type { OfferedBasis } from "@rogatory/core/editor";
import type { Words } from "../words.js";

/** `in force since 2006-09-01, as of 2025-10-01`, never surer than the data. */
export function inForceWords(words: Words, { since, asOf, isSure }: NonNullable<OfferedBasis["inForce"]>): string {
  return words.text(["completion", "inForce"], {
    dayKnown: since === undefined ? "no" : "yes",
    since: since ?? "",
    dated: asOf === undefined ? "no" : "yes",
    asOf: asOf ?? "",
    sure: isSure ? "yes" : "no",
  });
}
