import { findDates } from "../../prose/index.js";

/** Words that lean on a request sent before, in the languages of the letters. */
const leaning: readonly RegExp[] = [
  /\b(?:our|my|this office[’']s) (?:earlier|previous|prior|original|initial|preceding) (?:request|letters? (?:rogatory|of request)|order)\b/iu,
  /\bthe (?:earlier|previous|preceding) (?:request|letters? (?:rogatory|of request))\b(?! (?:of|by|from|for) )/iu,
  /\bfurther to (?:our|my|the) (?:request|letters? (?:rogatory|of request)|preservation request)\b/iu,
  /\b(?:supplementary|supplemental|follow-up) (?:request|letters? (?:rogatory|of request))\b/iu,
  /(?:notre|ma) (?:demande|commission rogatoire) (?:antérieure|précédente|initiale)/iu,
  /(?:notre|ma) (?:précédente|première) (?:demande|commission rogatoire)/iu,
  /(?:demande|commission rogatoire) (?:complémentaire|additionnelle|supplétive)/iu,
  /(?:fait|faisant) suite à (?:notre|ma|la) (?:demande|commission rogatoire)/iu,
  /(?:nuestra|mi) (?:anterior|previa|primera) (?:solicitud|comisión rogatoria|petición)/iu,
  /(?:nuestra|mi) (?:solicitud|comisión rogatoria|petición) (?:anterior|previa|inicial|precedente)/iu,
  /(?:solicitud|comisión rogatoria) (?:complementaria|adicional|ampliatoria)/iu,
  /ampliación de (?:la|nuestra|mi) (?:solicitud|comisión rogatoria)/iu,
];

/** A request that is only announced, or thought of. */
const announced =
  /\b(?:may|might|will|would|shall|should|could|if|reserves?|pourra|pourrait|sera|serait|éventuelle|podrá|podría|eventual|en su caso|reserva)\b/iu;

/** A number of a file, such as `114/24` or `CRI-2022`. */
const fileNumber = /\p{N}\s?[/.-]\s?\p{N}|\p{Lu}{2,}[ -]?\p{N}/u;

/** The words of a sentence that lean on an earlier request, where the sentence does not tell which that is. */
export function findPriorRequest(sentence: string): { readonly words: string; readonly start: number } | undefined {
  for (const pattern of leaning) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const isTold = findDates(sentence).length > 0 || fileNumber.test(sentence) || announced.test(sentence);
    return isTold ? undefined : { words: match[0], start: match.index };
  }
  return undefined;
}

const provisionalArrest =
  /\bprovisional(?:ly)? arrest(?:ed)?\b|arrestation provisoire|arrêtée? provisoirement|(?:detención|arresto) provisional\b|detención preventiva con fines de extradición/iu;

/** True where prose tells that the person sought was arrested provisionally. */
export const speaksOfProvisionalArrest = (text: string): boolean => provisionalArrest.test(text);
