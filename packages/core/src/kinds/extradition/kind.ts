import type { KindDefinition } from "../definition.js";

export const extradition: KindDefinition = {
  kind: "extradition",
  file: "extradition",
  carriedBy: "extradition",
  hasItsContent: true,
  elements: [],
  requirements: [],
};
