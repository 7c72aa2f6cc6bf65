/** Letters and digits without accents and case, other signs as blanks: `Côte d’Ivoire` is `cote d ivoire`. */
export const plainWords = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
