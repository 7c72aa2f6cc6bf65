import type { Mark } from "../findings/finding.js";
import type { MeasureType, RequestKind } from "../model/types.js";

/**
 * `must`: the instrument demands it. `ifPossible`: demanded where possible; a reason why not answers it.
 * `should`: recommended by the instrument. `mayRefuse`: its lack is a ground on which assistance may be refused.
 */
export type Obligation = "must" | "ifPossible" | "should" | "mayRefuse";

/** One requirement of one instrument: which provision asks for which element, how strictly, and how sure we are. */
export interface Requirement {
  /** Article and paragraph, e.g. `art. 18(15)(f)`. */
  readonly provision: string;
  /** Id of the element. */
  readonly element: string;
  readonly mark: Mark;
  readonly obligation: Obligation;
  /** Kinds of request for which it holds; all kinds that the instrument serves if left out. */
  readonly kinds?: readonly RequestKind[];
  /** Types of assistance for which it holds; all if left out. Elements of one measure need not say it. */
  readonly measures?: readonly MeasureType[];
  /** Types of assistance for which it does not hold, where there are fewer of these; it then holds for every other. */
  readonly exceptMeasures?: readonly MeasureType[];
}
