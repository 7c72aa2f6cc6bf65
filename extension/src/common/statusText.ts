import type { DraftState } from "@rogatory/language-server/protocol";
import type { Translate } from "./translate.js";

export interface StatusText {
  /** What stands in the status bar, with an icon. */
  readonly text: string;
  /** The same without icons, for a screen reader. */
  readonly spoken: string;
  /** Lines of the tooltip, in plain text. */
  readonly lines: readonly string[];
}

/** How a draft stands, in few words. `kind` is the kind's title in the user's language. */
export function statusText(state: DraftState, kind: string | undefined, t: Translate): StatusText {
  const name = kind ?? t("No readable request");
  const gate = state.gate === "transmit" ? t("checked for transmission") : t("checked as a draft");
  const parts = [name, ...leftToDo(state, t)];
  const icon =
    state.errors > 0 ? "$(error)" : state.warnings > 0 ? "$(warning)" : state.gaps > 0 ? "$(edit)" : "$(pass)";
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
  return { text: `${icon} ${parts.join(" · ")}`, spoken: [...parts, gate].join(", "), lines };
}

/** At the gate of transmission every gap is an error too, and one number says it. Warnings wait until nothing worse is left. */
export function leftToDo(
  { gate, gaps, errors, warnings }: Pick<DraftState, "gate" | "gaps" | "errors" | "warnings">,
  t: Translate,
): string[] {
  const left: string[] = [];
  if (gate === "draft" && gaps > 0) left.push(gaps === 1 ? t("1 gap") : t("{0} gaps", gaps));
  if (errors > 0) left.push(errors === 1 ? t("1 error") : t("{0} errors", errors));
  if (left.length === 0 && warnings > 0) left.push(warnings === 1 ? t("1 warning") : t("{0} warnings", warnings));
  return left.length > 0 ? left : [t("nothing to mend")];
}
