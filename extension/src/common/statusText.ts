import type { DraftState } from "@rogatory/language-server/protocol";
import type { Translate } from "./translate.js";

export interface StatusText {
  /** What stands in the status bar, with an icon. */
  readonly text: string;
  /** The same without icons, for a screen reader. */
  readonly spoken: string;
  /** Lines of the tooltip, in plain text. */
  readonly lines: readonly string[];
  readonly tone: "error" | "warning" | "calm";
}

/** How a draft stands, in few words. `kind` is the kind's title in the user's language. */
export function statusText(state: DraftState, kind: string | undefined, t: Translate): StatusText {
  const name = kind ?? t("No readable request");
  const gate = state.gate === "transmit" ? t("checked for transmission") : t("checked as a draft");
  // At the gate of transmission every gap is an error too: one number says it.
  const count = state.gate === "draft" && state.gaps > 0 ? gapsLeft(state.gaps, t) : findingsLeft(state, t);
  const [icon, tone] =
    state.errors > 0
      ? (["$(error)", "error"] as const)
      : state.warnings > 0
        ? (["$(warning)", "warning"] as const)
        : state.gaps > 0
          ? (["$(edit)", "calm"] as const)
          : (["$(pass)", "calm"] as const);
  const lines = [
    t("Kind: {0}", name),
    state.gate === "transmit"
      ? t("Gate: transmission. What is missing counts as an error.")
      : t("Gate: draft. What is missing counts as a thing to do."),
    t("Missing: {0}", state.gaps),
    t("Errors: {0}", state.errors),
    t("Warnings: {0}", state.warnings),
  ];
  if (state.suppressed > 0) lines.push(t("Accepted with a reason: {0}", state.suppressed));
  if (state.turnedOff > 0) lines.push(t("Turned off by settings: {0}", state.turnedOff));
  return { text: `${icon} ${name} · ${count}`, spoken: `${name}, ${count}, ${gate}`, lines, tone };
}

function gapsLeft(gaps: number, t: Translate): string {
  return gaps === 1 ? t("1 gap") : t("{0} gaps", gaps);
}

function findingsLeft({ errors, warnings }: DraftState, t: Translate): string {
  if (errors > 0) return errors === 1 ? t("1 error") : t("{0} errors", errors);
  if (warnings > 0) return warnings === 1 ? t("1 warning") : t("{0} warnings", warnings);
  return t("nothing to mend");
}
