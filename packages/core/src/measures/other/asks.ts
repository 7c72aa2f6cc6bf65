import type { MeasureDefinition } from "../definition.js";

/** Assistance that no type fits: what it needs is what every measure needs. */
export const other: MeasureDefinition<"other"> = { type: "other", elements: [], asks: [] };
