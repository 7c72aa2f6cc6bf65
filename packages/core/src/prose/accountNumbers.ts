import { ValidationErrorsIBAN, validateIBAN } from "ibantools";

/** A number that has the form of an IBAN, in a text. */
export interface IbanMention {
  readonly start: number;
  readonly end: number;
  /** Without blanks. */
  readonly number: string;
}

/** Numbers that begin as an IBAN does, with blanks between groups; capitals behind may belong to the next word. */
export function findIbans(text: string): IbanMention[] {
  return [...text.matchAll(/(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z\d]{1,4}){3,9}(?![\p{L}\d])/gu)].flatMap(
    (match): IbanMention[] => {
      const number = match[0].replaceAll(/[ \u00a0]/g, "");
      return number.length >= 15 && number.length <= 36 && /\d{6}/.test(number)
        ? [{ start: match.index, end: match.index + match[0].length, number }]
        : [];
    },
  );
}

/** The mention cut to so many signs, for comparison with a number of that length. */
export function cutTo(text: string, mention: IbanMention, length: number): IbanMention | undefined {
  if (mention.number.length < length) return undefined;
  let signs = 0;
  for (let at = mention.start; at < mention.end; at++) {
    if (!/[ \u00a0]/.test(text[at] as string)) signs++;
    if (signs === length) return { start: mention.start, end: at + 1, number: mention.number.slice(0, length) };
  }
  return undefined;
}

/** Whether the check digits are right (ISO 13616, modulo 97), in the form that the State's numbers have. */
export function hasRightCheckDigits(iban: string): boolean {
  return !validateIBAN(iban).errorCodes.some((code) => wrongNumber.has(code));
}

const wrongNumber: ReadonlySet<ValidationErrorsIBAN> = new Set([
  ValidationErrorsIBAN.NoIBANCountry,
  ValidationErrorsIBAN.WrongIBANChecksum,
]);

/** True where two numbers of one length differ by one or two signs, or by two neighbours exchanged: a slip of the pen. */
export function differBySlip(a: string, b: string): boolean {
  if (a.length !== b.length || a === b || a.slice(0, 2) !== b.slice(0, 2)) return false;
  let different = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) different++;
  return different <= 2;
}
