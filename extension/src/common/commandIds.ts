/** Commands of the extension, as the manifest names them. */
export const commandIds = [
  "rogatory.newRequest",
  "rogatory.checkWorkspace",
  "rogatory.showChecklist",
  "rogatory.openChecklistTable",
  "rogatory.preview",
  "rogatory.render",
  "rogatory.renderAs",
  "rogatory.renderAll",
  "rogatory.openRegister",
  "rogatory.exportRegister",
  "rogatory.exportDeadlines",
  "rogatory.filterRequests",
  "rogatory.clearRequestFilter",
  "rogatory.groupRequests",
  "rogatory.refreshRequests",
  "rogatory.convert",
  "rogatory.explainFinding",
  "rogatory.restartServer",
  "rogatory.showOutput",
] as const;
export type CommandId = (typeof commandIds)[number];
