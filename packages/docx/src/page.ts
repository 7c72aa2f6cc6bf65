/** Lengths of the printed page, in twips (1/1440 inch; 567 to the centimetre). */

/** A4 upright. Ministries outside of North America file nothing else. */
export const PAGE_WIDTH = 11906;
export const PAGE_HEIGHT = 16838;

/** 2.5 cm on each side: room for the punch holes and for a stamp. */
export const MARGIN = 1417;

/** Above and below the text: 2.3 cm and 2 cm. */
export const TOP_MARGIN = 1304;
export const BOTTOM_MARGIN = 1134;

/** From the paper's edge to the header's first and the footer's last line: 1.25 cm. */
export const RUNNING_MARGIN = 709;

/** The room between the margins. */
export const TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;

/** From the number of a paragraph or heading to its text: 1.2 cm, wide enough for `123.` and for `B.10`. */
export const NUMBER_INDENT = 680;

/** From the label of a list's item to its text: 0.9 cm, and from one level to the next. */
export const LIST_INDENT = 510;
