import type { Source } from "../../findings/finding.js";

/** How long a person may be held on a provisional arrest before the full request must be there, counted from the arrest. */
export interface CustodyLimit {
  /** Days after which the person may be released; absent where the instrument names only the last one. */
  readonly mayEndAfter?: number;
  /** Days after which the person must be released. */
  readonly endsAfter: number;
  readonly source: Source;
}

/** Only what was read is here: other treaties have times of their own. */
export const custodyLimits: readonly CustodyLimit[] = [
  {
    mayEndAfter: 18,
    endsAfter: 40,
    source: { instrument: "coe-extradition-1957", provision: "art. 16(4)", mark: "V" },
  },
];
