/** Uses beyond the criminal case, in the languages of the letters. A civil claim within the criminal case is none. */
const otherUses: readonly RegExp[] = [
  /\b(?:tax|duty|customs) assessments?\b|\bassessment of (?:the )?(?:tax|taxes|duties)\b/iu,
  /\b(?:civil|administrative|disciplinary|immigration|asylum|family|bankruptcy|insolvency) (?:and \w+ )?(?:proceedings|lawsuits?|suits?|litigation|court|sanctions?|fines?)\b/iu,
  /\b(?:procédures?|instances?|procès|poursuites?|sanctions?) (?:civiles?|administrati(?:ve|f)s?|disciplinaires?|fiscales?|prud’homales?)\b|\bredressements? fisca(?:l|ux)\b/iu,
  /\b(?:procedimientos?|procesos?|expedientes?|juicios?|sanci(?:ón|ones)) (?:civil(?:es)?|administrativ[oa]s?|disciplinari[oa]s?|tributari[oa]s?|fiscal(?:es)?)\b|\bliquidaci(?:ón|ones) (?:tributarias?|del impuesto)\b/iu,
];

/** A sentence that excludes the use, or leaves it to the requested State's consent. */
const excluded =
  /\b(?:not|no|nor|never|neither|without|only|exclusively|unless|ne|pas|ni|sans|aucune?|seulement|uniquement|exclusivement|tampoco|sin|solo|sólo|únicamente|exclusivamente)\b|\bn[’']/iu;

/** The first use beyond the criminal case that a sentence names, unless it excludes it. */
export function findOtherUse(sentence: string): { readonly words: string; readonly start: number } | undefined {
  if (excluded.test(sentence)) return undefined;
  for (const pattern of otherUses) {
    const match = pattern.exec(sentence);
    if (match) return { words: match[0], start: match.index };
  }
  return undefined;
}
