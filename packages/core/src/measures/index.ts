import { bankRecords } from "./bankRecords/asks.js";
import type { MeasureDefinition } from "./definition.js";

/** What each type of assistance needs, in the order of the model. */
export const measureDefinitions: readonly MeasureDefinition[] = [bankRecords];
