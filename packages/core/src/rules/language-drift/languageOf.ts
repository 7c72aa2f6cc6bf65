/** Small words that are frequent in one language and rare in the others. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    "the and of to was were is are that with by from which has have had been for on at this not who".split(" "),
  ),
  fr: new Set(
    "le les des du et est une dans que qui pour par sur au aux avec été ont cette ces ils son ses pas".split(" "),
  ),
  es: new Set("el los las del y es una que en por para con fue han este esta como sus más se lo al fueron".split(" ")),
  it: new Set(
    "il gli della delle dei di che è una nel nella per con sono stato stata alla dal questo come anche più".split(" "),
  ),
  pt: new Set("o os as do da dos das que em um uma para com foi são pelo pela não mais como ao seu sua".split(" ")),
  de: new Set(
    "der die das und ist den dem von zu mit des ein eine auf für wurde nicht sich auch im am er werden".split(" "),
  ),
  nl: new Set("de het een en van is dat die in op te met voor zijn werd niet aan door bij ook".split(" ")),
};

/** Fewer words than these tell no language: a title, a name of an office, an address. */
const fewest = 12;

/**
 * The language of a paragraph by its small words; undefined where it is short, or no language is clearly ahead of all others. Scripts
 * other than Latin tell nothing.
 */
export function languageOf(paragraph: string): string | undefined {
  const words = (paragraph.toLowerCase().match(/\p{L}+/gu) ?? []) as string[];
  if (words.length < fewest) return undefined;
  const counts = Object.entries(smallWords)
    .map(([language, small]) => ({ language, count: words.filter((word) => small.has(word)).length }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || !second || first.count < words.length / 5 || first.count < second.count * 2) return undefined;
  return first.language;
}
