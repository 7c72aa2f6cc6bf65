import { type ChosenSeverity, chosenSeverities, type Gate } from "@rogatory/core";
import type { DraftSettings } from "@rogatory/language-service";
import { isLanguageTag } from "../client.js";

/** What the user set in the editor; all that is left out is decided by the folder or the draft. */
export interface EditorSettings {
  readonly rules: DraftSettings["rules"];
  readonly gate?: Gate;
  readonly today?: string;
  readonly maxFindings?: number;
  readonly inlayHints: Partial<DraftSettings["inlayHints"]>;
  readonly codeLens?: boolean;
  /** BCP 47 tag; left out where the editor's own language is to be used. */
  readonly language?: string;
}

/**
 * Reads the section `rogatory` of an editor's settings. They come from outside: what has another shape counts as not set. A client
 * may send the section itself or an object that has it.
 */
export function readEditorSettings(given: unknown): EditorSettings {
  const outer = objectOf(given);
  const section = Object.hasOwn(outer, "rogatory") ? objectOf(outer["rogatory"]) : outer;
  const { gate, today, maxFindings, codeLens, language } = section;
  return {
    rules: Object.fromEntries(
      Object.entries(objectOf(section["rules"])).filter((entry): entry is [string, ChosenSeverity] =>
        chosenSeverities.includes(entry[1] as ChosenSeverity),
      ),
    ),
    inlayHints: inlayHintsOf(section["inlayHints"]),
    ...(gate === "draft" || gate === "transmit" ? { gate } : {}),
    ...(typeof today === "string" && /^\d{4}-\d{2}-\d{2}$/.test(today) ? { today } : {}),
    ...(Number.isInteger(maxFindings) && Number(maxFindings) > 0 ? { maxFindings: Number(maxFindings) } : {}),
    ...(typeof codeLens === "boolean" ? { codeLens } : {}),
    ...(isLanguageTag(language) && language !== "auto" ? { language } : {}),
  };
}

/** Each kind by itself, or all at once with `inlayHints: false`. */
function inlayHintsOf(given: unknown): Partial<DraftSettings["inlayHints"]> {
  const kinds = ["names", "states", "instruments", "ages", "durations"] as const;
  const chosen = typeof given === "boolean" ? Object.fromEntries(kinds.map((kind) => [kind, given])) : objectOf(given);
  return Object.fromEntries(kinds.flatMap((kind) => (typeof chosen[kind] === "boolean" ? [[kind, chosen[kind]]] : [])));
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
