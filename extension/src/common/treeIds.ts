/** Views of the extension's own container, as the manifest names them. */
export const treeIds = ["rogatory.requests", "rogatory.checklist"] as const;
export type TreeId = (typeof treeIds)[number];
