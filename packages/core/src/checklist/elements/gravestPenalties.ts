import type { AnyRequest } from "../../model/types.js";

/** True where the penalty may be, or was, imposed: States that do not have it refuse without an assurance. */
export function isPossible({ offences, extradition }: AnyRequest, penalty: "life" | "death"): boolean {
  return (
    (offences ?? []).some((offence) => offence.penalty?.max === penalty || offence.penalty?.min === penalty) ||
    extradition?.sentence?.imposed === penalty
  );
}
