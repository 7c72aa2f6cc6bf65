/** Words with a capital behind a preposition that are no places: months, days, courts and papers. */
const noPlaces: ReadonlySet<string> = new Set(
  (
    "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday " +
    "Mr Mrs Ms Dr Annex Article The This That His Her Witness Court EUR USD Law Code Title He She They"
  ).split(" "),
);

/**
 * True where prose seems to name a place: a word with a capital behind a preposition of place. Names of persons given in
 * `names` do not count. Rather sees a place too many than one too few, since its lack is reported.
 */
export function namesPlace(text: string, names: readonly string[]): boolean {
  const persons = new Set(names.flatMap((name) => name.split(/\s+/)).map((word) => word.toLowerCase()));
  for (const match of text.matchAll(
    /(?<!\p{L})(?:in|at|near|from|to|off|outside|inside|between|via|through|of|around|towards|into|across|on board|along|behind|opposite|port|harbour|airport|city|town|village)\s{1,3}(?:the\s{1,3})?(?:(?:port|harbour|airport|city|town|village|coast|border|island|river|district|region|province|waters)\s{1,3}of\s{1,3})?(\p{Lu}[\p{L}'’-]{1,40})/giu,
  )) {
    const word = match[1] as string;
    // The pattern ignores case for its prepositions; a place begins with a capital.
    if (/^\p{Lu}/u.test(word) && !noPlaces.has(word) && !persons.has(word.toLowerCase())) return true;
  }
  // Scripts without capitals: nothing can be told, so a place is taken to be named.
  return /[\p{Script=Arabic}\p{Script=Han}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u.test(text);
}
