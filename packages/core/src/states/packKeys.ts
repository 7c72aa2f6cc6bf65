const wishKeys = [
  "law",
  "provision",
  "mark",
  "obligation",
  "kinds",
  "measures",
  "asOf",
  "source",
  "confidence",
] as const;

/** Keys of each part of a pack, for finding the one that was meant; a test keeps them equal to the model. */
export const packKeys = {
  pack: [
    "rogatoryPack",
    "title",
    "asOf",
    "source",
    "confidence",
    "sources",
    "participation",
    "declarations",
    "profiles",
    "letterhead",
  ],
  participation: ["title", "asOf", "source", "confidence", "entryIntoForce", "complete", "from", "members", "parties"],
  entryIntoForce: ["provision", "mark", "first", "wait", "firstOfMonth"],
  party: [
    "signed",
    "ratification",
    "acceptance",
    "approval",
    "accession",
    "succession",
    "formalConfirmation",
    "deposit",
    "extension",
    "territoryOf",
    "inForce",
    "left",
    "notParty",
    "asOf",
    "source",
    "confidence",
    "note",
  ],
  declaration: [
    "instrument",
    "state",
    "kind",
    "provision",
    "languages",
    "certifiedTranslation",
    "takesAsBasis",
    "says",
    "asOf",
    "source",
    "confidence",
  ],
  stateProfile: [
    "authority",
    "asOf",
    "source",
    "confidence",
    "languages",
    "certifiedTranslation",
    "stamp",
    "leadTimes",
    "deMinimis",
    "evidence",
    "requirements",
    "severities",
    "clauses",
  ],
  acceptedLanguagesWish: ["accepted", ...wishKeys],
  profileWish: ["wanted", ...wishKeys],
  leadTime: ["days", ...wishKeys],
  deMinimis: ["amount", "currency", ...wishKeys],
  evidentialThreshold: ["threshold", ...wishKeys],
  profileRequirement: ["element", "question", ...wishKeys],
  profileQuestion: ["id", "text"],
  profileClause: ["text", "place", "kinds", "measures"],
  packLetterhead: ["state", "authority", "lines"],
} as const;

/** The parts of a profile, by the key under which they stand. */
const profileParts: Readonly<Record<string, readonly string[]>> = {
  languages: packKeys.acceptedLanguagesWish,
  certifiedTranslation: packKeys.profileWish,
  stamp: packKeys.profileWish,
  leadTimes: packKeys.leadTime,
  deMinimis: packKeys.deMinimis,
  evidence: packKeys.evidentialThreshold,
  requirements: packKeys.profileRequirement,
  clauses: packKeys.profileClause,
};

/** The keys that can stand at a place of a pack; empty where any can. */
export function packKeysAt(path: readonly (string | number)[]): readonly string[] {
  const [first, , third] = path;
  if (path.length === 0) return packKeys.pack;
  if (first === "declarations") return path.length === 2 ? packKeys.declaration : [];
  if (first === "letterhead") return path.length === 1 ? packKeys.packLetterhead : [];
  if (first === "profiles") return profileKeysAt(path.slice(2));
  if (first !== "participation") return [];
  if (path.length === 2) return packKeys.participation;
  if (path.length === 3 && third === "entryIntoForce") return packKeys.entryIntoForce;
  return path.length === 4 && third === "parties" ? packKeys.party : [];
}

/** The keys at a place within a profile. */
function profileKeysAt(path: readonly (string | number)[]): readonly string[] {
  const [part] = path;
  if (part === undefined) return packKeys.stateProfile;
  const inner = path.filter((step) => typeof step === "string");
  if (inner.length === 1) return profileParts[String(part)] ?? [];
  return inner.length === 2 && inner[1] === "question" ? packKeys.profileQuestion : [];
}

/** Keys whose values are text, also where they look like a number: `asOf: 2014`. */
export const packTextKeys: ReadonlySet<string> = new Set(
  Object.values(packKeys)
    .flat()
    .filter(
      (key) =>
        ![
          "rogatoryPack",
          "complete",
          "notParty",
          "firstOfMonth",
          "certifiedTranslation",
          "takesAsBasis",
          "wanted",
          "days",
          "amount",
        ].includes(key),
    ),
);
