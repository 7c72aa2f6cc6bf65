import { kindDefinitions } from "../../kinds/index.js";
import { measureDefinitions } from "../../measures/index.js";
import type { Element } from "../element.js";
import { assetElements } from "./asset.js";
import { assistanceElements } from "./assistance.js";
import { earlierElements } from "./earlier.js";
import { extraditionElements } from "./extradition.js";
import { generalElements } from "./general.js";
import { legalBasisElements } from "./legalBasis.js";
import { offenceElements } from "./offence.js";
import { personElements } from "./person.js";

/** Everything an instrument may ask of a request. */
export const elements: readonly Element[] = [
  ...generalElements,
  ...legalBasisElements,
  ...personElements,
  ...offenceElements,
  ...assistanceElements,
  ...assetElements,
  ...measureDefinitions.flatMap((definition) => definition.elements),
  ...extraditionElements,
  ...earlierElements,
  ...Object.values(kindDefinitions).flatMap((definition) => definition.elements),
];

export const elementsById: ReadonlyMap<string, Element> = new Map(elements.map((element) => [element.id, element]));
