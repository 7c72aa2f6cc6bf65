import { foldName } from "../../prose/index.js";

/** Words that every authority may have in its name. */
const common =
  /^(?:the|and|for|of|in|is|acts?|before|at|central|authority|authorities|ministry|minister|ministere|ministerio|ministero|ministerium|department|division|directorate|direction|general|office|federal|national|state|republic|kingdom|government|secretary|section|unit|international|cooperation|affairs|mutual|legal|assistance|charge|stage|trial)$/;

/** So many letters of a word are the same in most languages: justice, Justiz, giustizia, justiția. */
const stem = 4;

/**
 * True where a name and a declaration on the central authority share a word that tells authorities apart, in whatever language. Rather
 * sees a likeness too many: what is said of it is advice.
 */
export function sharesName(name: string, declared: string, state: string): boolean {
  const [ofState, one] = [wordsOf(state), wordsOf(name)];
  const telling = wordsOf(declared).filter((word) => !common.test(word) && !ofState.includes(word));
  return telling.some((word) => one.some((other) => other.includes(word.slice(0, stem))));
}

const wordsOf = (text: string): readonly string[] =>
  foldName(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);
