/** The type of the form editor, as the manifest names it. */
export const formType = "rogatory.form";
