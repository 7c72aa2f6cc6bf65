/** Commands of the extension, as the manifest names them. */
export const commandIds = [
  "rogatory.newRequest",
  "rogatory.checkWorkspace",
  "rogatory.showChecklist",
  "rogatory.preview",
  "rogatory.render",
  "rogatory.renderAs",
  "rogatory.printOnPaper",
  "rogatory.convert",
  "rogatory.explainFinding",
  "rogatory.restartServer",
  "rogatory.showOutput",
] as const;
export type CommandId = (typeof commandIds)[number];
