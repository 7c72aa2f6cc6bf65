/** Many requests at a glance: what a register, a calendar and a spreadsheet say of each. */
export { asCalendar } from "./calendar.js";
export { asCsv } from "./csv.js";
export { type Deadline, deadlinesOf } from "./deadlines.js";
export { type EntryOptions, type RegisterDeadline, type RegisterEntry, registerEntry, type Titled } from "./entry.js";
export { type Nearness, nearnessOf } from "./nearness.js";
export {
  type RegisterCell,
  type RegisterColumn,
  type RegisteredDraft,
  type RegisterTable,
  registerTable,
} from "./table.js";
