/**
 * The request itself as zod schemas, one file per noun. Needs zod at run time; everything else in the library
 * works on the JSON Schemas and validators generated from here.
 */

export * from "../measures/model.js";
export * from "./asset.js";
export * from "./authority.js";
export * from "./configuration.js";
export * from "./extradition.js";
export * from "./facts.js";
export type { FieldMeta, Sensitivity } from "./field.js";
export * from "./handling.js";
export * from "./instrumentId.js";
export * from "./legalBasis.js";
export * from "./offence.js";
export * from "./pack.js";
export * from "./paper.js";
export { type PatternName, patterns } from "./patterns.js";
export * from "./person.js";
export * from "./procedure.js";
export * from "./proceedings.js";
export * from "./profile.js";
export * from "./request.js";
export { Confidence } from "./sourced.js";
export * from "./undertakings.js";
export * from "./values.js";
