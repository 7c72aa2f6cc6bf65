import type { Declaration } from "../states/declarations.js";
import { conventionOf } from "../states/supplements.js";
import type { World } from "../states/world.js";

interface Question {
  readonly from: string;
  readonly to: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly world: World;
}

/**
 * True for a treaty in force between the two States on which no extradition between them rests: the European arrest warrant has taken
 * its place, or the requested State has declared that it does not take the treaty as the legal basis.
 */
export function carriesNoExtradition(instrument: string, question: Question): boolean {
  return isReplacedByWarrant(instrument, question) || basisDeclaration(instrument, question)?.takesAsBasis === false;
}

/** True where the European arrest warrant has taken the place of the European Convention on Extradition. */
export function isReplacedByWarrant(instrument: string, { from, to, date, world }: Question): boolean {
  return instrument === "coe-extradition-1957" && world.between("eaw", from, to, date).inForce;
}

/**
 * What the requested State has declared on extraditing on the instrument, or on the convention that it supplements: a State declares
 * on a convention for its protocols too.
 */
export function basisDeclaration(
  instrument: string,
  { to, world }: Pick<Question, "to" | "world">,
): Declaration | undefined {
  const convention = conventionOf(instrument) ?? instrument;
  return world.declaration(to, instrument, "extraditionBasis") ?? world.declaration(to, convention, "extraditionBasis");
}
