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
  const parts = [name, state.left];
  const icon =
    state.errors > 0 ? "$(error)" : state.warnings > 0 ? "$(warning)" : state.gaps > 0 ? "$(edit)" : "$(pass)";
  const lines = [
    t("Kind: {0}", name),
    state.gate === "transmit"
      ? t("Gate: transmission. What is missing counts as an error.")
      : t("Gate: draft. What is missing counts as a thing to do."),
    t("Left to do: {0}", state.left),
  ];
  if (state.suppressed > 0) lines.push(t("Accepted with a reason: {0}", state.suppressed));
  if (state.turnedOff > 0) lines.push(t("Turned off by settings: {0}", state.turnedOff));
  return { text: `${icon} ${parts.join(" · ")}`, spoken: [...parts, gate].join(", "), lines };
}
