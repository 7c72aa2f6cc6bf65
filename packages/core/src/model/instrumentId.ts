/**
 * The instruments this version knows, as they are written under `legalBases` (they bind) or `contentStandards` (they advise).
 * Each has its file in `../instruments/`.
 */
export const bindingInstrumentIds = [
  "untoc",
  "som-protocol",
  "coe-mla-1959",
  "coe-mla-2nd-protocol",
  "coe-extradition-1957",
  "coe-extradition-4th-protocol",
  "bilateral",
  "domestic-law",
  "reciprocity",
] as const;

export const contentStandardIds = ["un-model-mla", "un-model-extradition"] as const;

export type BindingInstrumentId = (typeof bindingInstrumentIds)[number];
export type ContentStandardId = (typeof contentStandardIds)[number];
export type InstrumentId = BindingInstrumentId | ContentStandardId;
