/** Keys of each part of a pack, for finding the one that was meant; a test keeps them equal to the model. */
export const packKeys = {
  pack: ["rogatoryPack", "title", "asOf", "source", "confidence", "sources", "participation", "declarations"],
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
} as const;

/** The keys that can stand at a place of a pack; empty where any can. */
export function packKeysAt(path: readonly (string | number)[]): readonly string[] {
  const [first, , third] = path;
  if (path.length === 0) return packKeys.pack;
  if (first === "declarations") return path.length === 2 ? packKeys.declaration : [];
  if (first !== "participation") return [];
  if (path.length === 2) return packKeys.participation;
  if (path.length === 3 && third === "entryIntoForce") return packKeys.entryIntoForce;
  return path.length === 4 && third === "parties" ? packKeys.party : [];
}

/** Keys whose values are text, also where they look like a number: `asOf: 2014`. */
export const packTextKeys: ReadonlySet<string> = new Set(
  Object.values(packKeys)
    .flat()
    .filter(
      (key) =>
        !["rogatoryPack", "complete", "notParty", "firstOfMonth", "certifiedTranslation", "takesAsBasis"].includes(key),
    ),
);
