import type { KindDefinition } from "../definition.js";

export const provisionalArrest: KindDefinition = {
  kind: "provisionalArrest",
  file: "extradition",
  carriedBy: "provisionalArrest",
  hasItsContent: true,
  elements: [],
  requirements: [],
};
