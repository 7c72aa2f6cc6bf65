/** Words of law and of argument that tell nothing of what was done. */
const emptyWords: ReadonlySet<string> = new Set(
  (
    "offence offences crime crimes criminal criminality dual double also likewise punishable punished penalised criminalised prohibited illegal unlawful known called named " +
    "both states state parties party law laws legislation legal under same both each requesting requested requirement principle condition fulfilled satisfied met exists given " +
    "code penal articles article section sections provision provisions corresponding corresponds equivalent corresponded analogous similar identical comparable constitutes constitute " +
    "there where which with from that this these those they have has been being would therefore thus hence accordingly conduct facts acts case issue question international convention conventions " +
    "treaty treaties protocol ratified signed country countries legislature jurisdiction jurisdictions jurisdictional system systems defined described provided provides covered falls within according pursuant well your such"
  ).split(" "),
);

/**
 * Words of a text on dual criminality that speak of conduct: neither words of law, nor the offence's title, nor names.
 * `titles` are the offences' titles, whose words count as the label.
 */
export function conductWords(text: string, titles: readonly string[]): string[] {
  const label = new Set(titles.flatMap((title) => wordsOf(title)).map(stem));
  return wordsOf(text).filter((word) => !emptyWords.has(word.toLowerCase()) && !label.has(stem(word)) && !isName(word));
}

const wordsOf = (text: string): string[] => text.match(/\p{L}{4,}/gu) ?? [];

/** "smuggles" and "smuggling" are the label too. */
const stem = (word: string): string => word.toLowerCase().slice(0, 5);

/** States, courts and laws are written with a capital. */
const isName = (word: string): boolean => /^\p{Lu}/u.test(word);
