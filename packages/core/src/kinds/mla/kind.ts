import type { KindDefinition } from "../definition.js";

export const mla: KindDefinition = {
  kind: "mla",
  file: "mla",
  carriedBy: "mla",
  hasItsContent: true,
  elements: [],
  requirements: [],
};
