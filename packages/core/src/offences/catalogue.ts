import type { CatalogueOffence } from "./offence.js";

/**
 * Kinds of offence and the instruments that name them. Whether the conduct of a case falls under the article is for the drafter: the
 * catalogue only says where to look.
 */
export const catalogueOffences: readonly CatalogueOffence[] = [
  {
    id: "smugglingOfMigrants",
    coveredBy: [
      { instrument: "som-protocol", provision: "art. 6(1)(a)", mark: "V", conditions: ["protocolScope"] },
      { instrument: "untoc", provision: "art. 3(1)", mark: "V", conditions: ["throughProtocol", "protocolScope"] },
    ],
  },
  {
    id: "enablingIllegalStay",
    coveredBy: [
      { instrument: "som-protocol", provision: "art. 6(1)(c)", mark: "V", conditions: ["protocolScope"] },
      { instrument: "untoc", provision: "art. 3(1)", mark: "V", conditions: ["throughProtocol", "protocolScope"] },
    ],
  },
  {
    id: "traffickingInPersons",
    coveredBy: [
      { instrument: "tip-protocol", provision: "art. 5", mark: "V", conditions: ["protocolScope"] },
      { instrument: "untoc", provision: "art. 3(1)", mark: "V", conditions: ["throughProtocol", "protocolScope"] },
    ],
  },
  {
    id: "documentForgery",
    coveredBy: [
      {
        instrument: "som-protocol",
        provision: "art. 6(1)(b)",
        mark: "V",
        conditions: ["forSmuggling", "protocolScope"],
      },
    ],
  },
  {
    id: "organizedCriminalGroup",
    coveredBy: [{ instrument: "untoc", provision: "art. 5", mark: "V", conditions: ["transnationalGroup"] }],
  },
  {
    id: "moneyLaundering",
    coveredBy: [
      { instrument: "untoc", provision: "art. 6", mark: "V", conditions: ["transnationalGroup"] },
      { instrument: "uncac", provision: "art. 23", mark: "K", conditions: ["proceedsOfCorruption"] },
      { instrument: "drugs-1988", provision: "art. 3(1)(b)", mark: "K", conditions: ["proceedsOfDrugs"] },
    ],
  },
  {
    id: "corruption",
    coveredBy: [
      { instrument: "uncac", provision: "arts 15-22", mark: "K" },
      { instrument: "untoc", provision: "art. 8", mark: "V", conditions: ["transnationalGroup"] },
    ],
  },
  {
    id: "embezzlementOfPublicFunds",
    coveredBy: [{ instrument: "uncac", provision: "art. 17", mark: "K", conditions: ["byPublicOfficial"] }],
  },
  {
    id: "obstructionOfJustice",
    coveredBy: [
      { instrument: "untoc", provision: "art. 23", mark: "V", conditions: ["transnationalGroup"] },
      { instrument: "uncac", provision: "art. 25", mark: "K", conditions: ["proceedsOfCorruption"] },
    ],
  },
  { id: "drugTrafficking", coveredBy: [{ instrument: "drugs-1988", provision: "art. 3(1)", mark: "K" }] },
  {
    id: "firearmsTrafficking",
    coveredBy: [
      { instrument: "firearms-protocol", provision: "art. 5", mark: "K", conditions: ["protocolScope"] },
      { instrument: "untoc", provision: "art. 3(1)", mark: "V", conditions: ["throughProtocol", "protocolScope"] },
    ],
  },
  {
    id: "terroristFinancing",
    coveredBy: [{ instrument: "terrorist-financing-1999", provision: "art. 2", mark: "K" }],
  },
  {
    id: "terroristBombing",
    coveredBy: [{ instrument: "terrorist-bombings-1997", provision: "art. 2", mark: "K" }],
  },
  {
    id: "cybercrime",
    coveredBy: [
      { instrument: "budapest", provision: "arts 2-6", mark: "K" },
      { instrument: "un-cybercrime-2024", provision: "arts 7-11", mark: "K" },
    ],
  },
  {
    id: "computerFraud",
    coveredBy: [
      { instrument: "budapest", provision: "arts 7-8", mark: "K" },
      { instrument: "un-cybercrime-2024", provision: "arts 12-13", mark: "K" },
    ],
  },
  {
    id: "childSexualAbuseMaterial",
    coveredBy: [
      { instrument: "budapest", provision: "art. 9", mark: "K" },
      { instrument: "un-cybercrime-2024", provision: "art. 14", mark: "K" },
    ],
  },
  { id: "fraud", coveredBy: [] },
  { id: "kidnapping", coveredBy: [] },
  { id: "homicide", coveredBy: [] },
  { id: "theftOrRobbery", coveredBy: [] },
  { id: "otherOffence", coveredBy: [] },
];

const byId: ReadonlyMap<string, CatalogueOffence> = new Map(catalogueOffences.map((offence) => [offence.id, offence]));

export function offenceById(id: string): CatalogueOffence | undefined {
  return byId.get(id);
}
