import type { Gate, Severity } from "@rogatory/core";
import type { Pack } from "@rogatory/core/editor";

/** What the person or the folder wants of the editor's features for one draft. Plain data, as it comes over the wire. */
export interface DraftSettings {
  /** Left out: the draft's `status` decides. */
  readonly gate?: Gate;
  /** ISO day that counts as today. Left out: the draft's date, else the clock. */
  readonly today?: string;
  /** Rule id -> severity in place of the rule's own, or `off`. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
  /** The user's own data on States and treaties, each over the one before. */
  readonly packs?: readonly Pack[];
  /** Most findings shown of one draft; that more were found is always said. */
  readonly maxFindings: number;
  /** What is written behind values in small grey letters, each kind for itself. */
  readonly inlayHints: {
    /** Names of persons behind their ids. */
    readonly names: boolean;
    /** Names of States behind their codes. */
    readonly states: boolean;
    /** Short names of instruments behind their ids. */
    readonly instruments: boolean;
    /** Ages at the time of the facts behind dates of birth. */
    readonly ages: boolean;
    /** Durations in words behind their ISO form. */
    readonly durations: boolean;
  };
  readonly codeLens: boolean;
}

export const defaultSettings: DraftSettings = {
  rules: {},
  maxFindings: 500,
  inlayHints: { names: true, states: true, instruments: true, ages: true, durations: true },
  codeLens: true,
};
