import { measureDefinitions } from "../../measures/index.js";
import type { Element } from "../element.js";
import { assistanceElements } from "./assistance.js";
import { extraditionElements } from "./extradition.js";
import { generalElements, personElements } from "./general.js";
import { offenceElements } from "./offence.js";

/** Everything an instrument may ask of a request. */
export const elements: readonly Element[] = [
  ...generalElements,
  ...personElements,
  ...offenceElements,
  ...assistanceElements,
  ...measureDefinitions.flatMap((definition) => definition.elements),
  ...extraditionElements,
];

export const elementsById: ReadonlyMap<string, Element> = new Map(elements.map((element) => [element.id, element]));
