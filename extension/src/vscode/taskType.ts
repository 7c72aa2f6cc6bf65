/** Type of the tasks, as the manifest defines it. */
export const taskType = "rogatory";
