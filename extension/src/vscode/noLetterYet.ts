import { t } from "./sentence.js";

/** Why there is no letter yet. */
export function sentencesFor(reason: { readonly line: number; readonly message: string } | undefined): string[] {
  const first = t("There is no letter to show yet.");
  return reason ? [first, t("Line {0}: {1}", reason.line, reason.message)] : [first];
}
