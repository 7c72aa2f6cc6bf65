/** Fields of a noun that share a row of the letter, each told in a clause of its own. */
export interface RowGroup {
  /** Below `rows.<noun>` in the letter's catalogue: the row's label where more than one of its fields is said. */
  readonly id: string;
  /** In the order in which they are told. */
  readonly keys: readonly string[];
}

/** What a registry clerk would put on one line, by noun. The row stands where the first of its fields would. */
export const groups: Readonly<Record<string, readonly RowGroup[]>> = {
  name: [{ id: "name", keys: ["family", "given", "legal", "original", "aliases"] }],
  person: [
    { id: "identity", keys: ["birth", "sex", "nationalities"] },
    { id: "documents", keys: ["documents", "photograph"] },
    { id: "whereabouts", keys: ["address", "location"] },
    { id: "further", keys: ["languages", "occupation", "contactDetails"] },
    { id: "body", keys: ["legalForm", "registration", "representative"] },
  ],
  proceedings: [
    { id: "nature", keys: ["type", "stage"] },
    { id: "case", keys: ["reference", "court", "openedOn", "chargedOn"] },
  ],
  offence: [{ id: "law", keys: ["provision", "text"] }],
  asset: [{ id: "holders", keys: ["holder", "owner", "beneficialOwner"] }],
  sentenceToServe: [{ id: "sentence", keys: ["imposed", "served", "remaining"] }],
  serviceOfDocuments: [
    { id: "dates", keys: ["hearingDate", "serveBefore"] },
    { id: "manner", keys: ["mode", "languages"] },
  ],
  transferOfDetainedPerson: [{ id: "stay", keys: ["detainedAt", "sentenceEnds", "from", "returnDate"] }],
  voluntaryAppearance: [{ id: "hearing", keys: ["date", "place"] }],
  telephoneHearing: [{ id: "time", keys: ["start", "timeZone", "duration"] }],
  boarding: [{ id: "contacts", keys: ["contactOnScene", "contactAtAnyHour"] }],
  videoHearing: [{ id: "time", keys: ["start", "timeZone", "duration"] }],
  confiscationOrder: [
    { id: "order", keys: ["court", "date", "reference", "annex", "finalityCertificate"] },
    { id: "amount", keys: ["type", "outstanding", "outstandingOn"] },
  ],
};

/** The groups of a noun's fields; none for most nouns. */
export function rowGroups(noun: string): readonly RowGroup[] {
  return Object.hasOwn(groups, noun) ? (groups[noun] ?? []) : [];
}
