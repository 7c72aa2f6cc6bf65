import type { Translate } from "./translate.js";

/** How far a practice case is mended. */
export interface Progress {
  readonly score: { readonly met: number; readonly asked: number };
  readonly deficiencies: number;
  readonly mended: number;
  readonly left: number;
}

export function isFinished({ mended, deficiencies, left }: Progress): boolean {
  return mended === deficiencies && left === 0;
}

/** The score in one line: for the status bar and above the checklist. */
export function scoreText({ score, mended, deficiencies }: Progress, t: Translate): string {
  return [
    t("Practice case: {0} of {1} mended", mended, deficiencies),
    t("{0} of {1} requirements met", score.met, score.asked),
  ].join(" · ");
}
