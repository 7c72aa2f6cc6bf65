/** What is measured. `after` a keystroke includes reading the change; `unchanged` asks again of the same text. */
export const features = [
  "diagnostics after",
  "completion after",
  "hover after",
  "completion unchanged",
  "hover unchanged",
] as const;
export type Feature = (typeof features)[number];

/** A goal for long drafts, as a ratio of medians of one run. */
export interface Goal {
  readonly feature: Feature;
  /** How many times faster than what Rogatory is compared with. */
  readonly times: number;
  readonly than: "yaml-language-server" | "bare yaml parse";
}

/**
 * At 3,000 lines. On an unchanged draft 2 ms are allowed where the bare parse of the same text takes 23: told as a ratio, so
 * that a slow computer does not miss it and a fast one does not hide a loss.
 */
export const goals: readonly Goal[] = [
  { feature: "diagnostics after", times: 5, than: "yaml-language-server" },
  { feature: "completion after", times: 10, than: "yaml-language-server" },
  { feature: "hover after", times: 10, than: "yaml-language-server" },
  { feature: "completion unchanged", times: 11.5, than: "bare yaml parse" },
  { feature: "hover unchanged", times: 11.5, than: "bare yaml parse" },
];
