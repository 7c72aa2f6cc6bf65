import { toPointer } from "../draft/pointer.js";
import type { World } from "../states/world.js";
import type { ShapeProblem } from "./shape.js";

/**
 * A treaty of which only data on its parties are held, in the user's packs or in the program's own, named as a legal basis: the
 * problem as one that says how it is written. What it asks of a request is not known, so it stands under `bilateral`.
 */
export function treatyOfPack(problem: ShapeProblem, world: World): ShapeProblem | undefined {
  const { rule, message, path, params } = problem;
  const [list, index, key, ...rest] = path;
  const isBasis = list === "legalBases" && typeof index === "number" && rest.length === 0;
  if (rule !== "invalid-value" || message !== "choice" || !isBasis || (key !== undefined && key !== "instrument"))
    return undefined;
  const id = String(params["value"]);
  if (!world.instruments.includes(id)) return undefined;
  const title = world.titleOf(id);
  const mend =
    key === undefined
      ? ({ op: "set", path: toPointer(path), value: { instrument: "bilateral", title: title ?? id } } as const)
      : ({ op: "set", path: toPointer(path), value: "bilateral" } as const);
  return {
    ...problem,
    message: "treaty",
    params: { ...params, title: title ?? id },
    fixes: [{ title: "asBilateral", params: {}, safe: false, edits: [mend] }],
  };
}
