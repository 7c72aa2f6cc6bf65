import { corruption, embezzlementOfPublicFunds } from "./families/corruption.js";
import { cybercrime } from "./families/cybercrime.js";
import { drugTrafficking } from "./families/drugTrafficking.js";
import { firearmsTrafficking } from "./families/firearms.js";
import { moneyLaundering, organizedCriminalGroup } from "./families/organizedCrime.js";
import { documentForgery, enablingIllegalStay, smugglingOfMigrants } from "./families/smugglingOfMigrants.js";
import { terroristFinancing } from "./families/terroristFinancing.js";
import { traffickingInPersons } from "./families/traffickingInPersons.js";
import type { CatalogueOffence } from "./offence.js";

/**
 * Kinds of offence and the instruments that name them. Whether the conduct of a case falls under the article is for the drafter: the
 * catalogue only says where to look.
 */
export const catalogueOffences: readonly CatalogueOffence[] = [
  smugglingOfMigrants,
  enablingIllegalStay,
  traffickingInPersons,
  documentForgery,
  organizedCriminalGroup,
  moneyLaundering,
  corruption,
  embezzlementOfPublicFunds,
  {
    id: "obstructionOfJustice",
    coveredBy: [
      { instrument: "untoc", provision: "art. 23", mark: "V", conditions: ["transnationalGroup"] },
      { instrument: "uncac", provision: "art. 25", mark: "K", conditions: ["proceedsOfCorruption"] },
    ],
  },
  drugTrafficking,
  firearmsTrafficking,
  terroristFinancing,
  {
    id: "terroristBombing",
    coveredBy: [{ instrument: "terrorist-bombings-1997", provision: "art. 2", mark: "K" }],
  },
  cybercrime,
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
