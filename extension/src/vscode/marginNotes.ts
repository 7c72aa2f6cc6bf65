import type { MarginNote, ShowNotes } from "../common/previewMessages.js";
import type { DraftFinding } from "./findings.js";
import { t } from "./sentence.js";

/** Findings as notes in the margin of the letter. `shortNames` are of instruments, by id; one without has its id. */
export function marginNotes(
  findings: readonly DraftFinding[],
  shortNames: Readonly<Record<string, string>>,
): Omit<ShowNotes, "type"> {
  const names: Readonly<Record<MarginNote["severity"], string>> = {
    error: t("Error"),
    warning: t("Warning"),
    info: t("Note"),
  };
  const notes = findings.map(({ severity, message, path, sources }): MarginNote => {
    const cited = sources.map(({ instrument, provision, mark }) => {
      const source = `${shortNames[instrument] ?? instrument} ${provision}`;
      return mark === "K" ? t("{0}, to be verified", source) : source;
    });
    return { severity, severityName: names[severity], message, path, sources: cited };
  });
  return { label: t("Findings: {0}", notes.length), notes };
}
