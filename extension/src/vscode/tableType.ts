/** View type of tables, as the manifest's activation event names it. */
export const tableType = "rogatory.table";
