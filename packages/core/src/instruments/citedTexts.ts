/**
 * Names of texts that data or rules speak of and that are no legal basis in this version, by the id that a source gives. A text
 * cited by its name itself needs no entry.
 */
export const citedTexts: Readonly<Record<string, string>> = {
  "eu-e-evidence-2023": "Regulation (EU) 2023/1543",
  eppo: "EPPO Regulation",
  eurojust: "Eurojust Regulation",
};
