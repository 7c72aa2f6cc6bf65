import type { Mark, Source } from "../../findings/finding.js";
import type { CatalogueElement } from "../offence.js";

/** Elements of one instrument, so that each is written in a line: what it is, and the provision that holds it. */
export function elementsOf(instrument: string) {
  const cite = (provision: string, mark: Mark): readonly Source[] => [{ instrument, provision, mark }];
  return {
    /** It must be shown, or one of those that share the name `oneOf`. */
    element: (
      id: string,
      provision: string,
      mark: Mark,
      also: Pick<CatalogueElement, "oneOf" | "onlyWith"> = {},
    ): CatalogueElement => ({ id, role: "element", sources: cite(provision, mark), ...also }),
    /** Attempt, participation, organizing. */
    form: (id: string, provision: string, mark: Mark): CatalogueElement => ({
      id,
      role: "form",
      sources: cite(provision, mark),
    }),
    aggravating: (id: string, provision: string, mark: Mark): CatalogueElement => ({
      id,
      role: "aggravating",
      sources: cite(provision, mark),
    }),
  };
}
