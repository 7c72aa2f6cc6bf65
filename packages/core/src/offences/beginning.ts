import type { BindingInstrumentId } from "../model/instrumentId.js";
import { catalogueOffences } from "./catalogue.js";
import { offenceIds, offenceTitle } from "./findOffence.js";

/** An offence of a new draft: what the catalogue holds of it, and empty texts for the rest. */
export interface BegunOffence {
  readonly id: string;
  readonly title: string;
  readonly provision: "";
  readonly penalty: { readonly max: "" };
  /** Instrument and article, as the model writes it: `som-protocol art. 6(1)(a)`. */
  readonly convention?: string;
}

/**
 * The offences of a new draft, in the order given; a single blank one where none is given. The title is that of the catalogue in
 * English, the language of letters; "another offence" has none. The article is given only where the text of one of the chosen
 * instruments was read and names the offence. Throws a RangeError for an id that is not in the catalogue.
 */
export function offencesToBegin(
  offences: readonly string[],
  legalBases: readonly BindingInstrumentId[],
): readonly BegunOffence[] {
  if (offences.length === 0) return [{ id: "offence-1", title: "", provision: "", penalty: { max: "" } }];
  return [...new Set(offences)].map((id, index) => {
    const convention = conventionArticle(id, legalBases);
    return {
      id: `offence-${index + 1}`,
      title: id === "otherOffence" ? "" : capitalized(offenceTitle(id)),
      provision: "",
      penalty: { max: "" },
      ...(convention === undefined ? {} : { convention }),
    };
  });
}

/** The article of one of the instruments that names the offence, as read in its text: instrument and article. */
function conventionArticle(id: string, legalBases: readonly BindingInstrumentId[]): string | undefined {
  const offence = catalogueOffences.find((each) => each.id === id);
  if (!offence) throw new RangeError(`"${id}" is not an offence of the catalogue: ${offenceIds.join(", ")}.`);
  const chosen: readonly string[] = legalBases;
  const named = offence.coveredBy.find(
    ({ instrument, provision, mark, conditions }) =>
      chosen.includes(instrument) &&
      mark === "V" &&
      // A convention that serves through its protocol does not name the offence, and several articles are none to cite.
      !conditions?.includes("throughProtocol") &&
      provision.startsWith("art. "),
  );
  return named && `${named.instrument} ${named.provision}`;
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
