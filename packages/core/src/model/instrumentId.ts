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
  "tip-protocol",
  "firearms-protocol",
  "uncac",
  "drugs-1988",
  "terrorist-financing-1999",
  "terrorist-bombings-1997",
  "un-cybercrime-2024",
  "budapest",
  "budapest-2nd-protocol",
  "coe-extradition-2nd-protocol",
  "coe-extradition-3rd-protocol",
  "nassau-1992",
  "san-luis-1996",
  "sadc-mla",
  "ecowas-mla",
  "ecowas-extradition",
  "asean-mlat",
  "riyadh-1983",
  "coe-laundering-1990",
  "coe-laundering-2005",
  "eu-mla-2000",
  "eu-freezing-confiscation-2018",
  "eio",
  "eaw",
  "uk-eu-tca-surrender",
  "uk-eu-tca-mla",
  "us-switzerland-mla-1973",
  "us-switzerland-extradition-1990",
  "spain-us-extradition-1970",
  "swiss-irsg",
  "argentina-24767",
  "singapore-macma",
  "us-18-usc-3512",
  "kenya-mla-2011",
  "spain-23-2014",
  "bilateral",
  "domestic-law",
  "reciprocity",
] as const;

export const contentStandardIds = ["un-model-mla", "un-model-extradition", "harare-scheme", "london-scheme"] as const;

export type BindingInstrumentId = (typeof bindingInstrumentIds)[number];
export type ContentStandardId = (typeof contentStandardIds)[number];
export type InstrumentId = BindingInstrumentId | ContentStandardId;
