/** View type of the preview, as the manifest's activation event names it. */
export const previewType = "rogatory.preview";
