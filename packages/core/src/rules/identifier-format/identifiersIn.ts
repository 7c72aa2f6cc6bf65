import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { cutTo, findIbans } from "../../prose/accountNumbers.js";
import type { TextPlace } from "../../prose/index.js";
import {
  type Fault,
  faultOfBic,
  faultOfEmail,
  faultOfIban,
  faultOfImei,
  faultOfPhone,
  faultOfVin,
  ibanLength,
} from "./faultOf.js";

/** A number or an address of a text, which says by its field, its beginning, or the word before it what it is. */
export interface Identifier {
  readonly kind: "iban" | "bic" | "imei" | "vin" | "phone" | "email";
  /** As it is written. */
  readonly text: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Why it cannot be right; undefined where nothing that can be checked speaks against it. */
  readonly fault: Fault | undefined;
}

/** Fields that hold a number or address and little else. */
const numberFields: ReadonlySet<string> = new Set([
  "account.number",
  "account.identifiedBy",
  "asset.identifier",
  "electronicIdentifier.value",
]);

/** True for a field that holds a number or an address and little else. */
export const isIdentifierField = ({ noun, field }: Pick<TextPlace, "noun" | "field">): boolean =>
  field === "email" || field === "phone" || numberFields.has(`${noun}.${field}`);

/** The numbers and addresses of a text whose form can be checked, sound or not. */
export function identifiersIn({ noun, field, value }: Pick<TextPlace, "noun" | "field" | "value">): Identifier[] {
  if (field === "email") return [wholeEmail(value)];
  if (field === "phone") return phonesIn(value);
  const named = [...ibansIn(value, numberFields.has(`${noun}.${field}`)), ...namedIn(value)];
  if (noun !== "electronicIdentifier" || field !== "value" || named.some(({ fault }) => fault)) return named;
  // A name at a service may hold the sign too: an address is what has a name before it and a point behind it.
  if (/^[^@\s]+@[^@\s]*\.[^@\s]*$/u.test(value.trim())) return [wholeEmail(value)];
  return [...named, ...phonesIn(value)];
}

/** ISO 3166-1 code of the State that a sound identifier names by its form; undefined where it names none, or one of several. */
export function stateOf({ kind, text }: Identifier): string | undefined {
  switch (kind) {
    case "iban":
      return text.slice(0, 2);
    case "bic":
      return text.slice(4, 6);
    case "phone":
      return parsePhoneNumberFromString(text)?.country;
    default:
      return undefined;
  }
}

const wholeEmail = (value: string): Identifier => ({
  kind: "email",
  text: value.trim(),
  start: 0,
  end: value.length,
  fault: faultOfEmail(value.trim()),
});

function ibansIn(text: string, isNumberField: boolean): Identifier[] {
  return findIbans(text).flatMap((mention): Identifier[] => {
    const isNamed = isNumberField || /\bIBAN\b[^\p{L}\d]{0,5}$/u.test(text.slice(0, mention.start).slice(-12));
    // Letters of no State that has IBANs: another number.
    const length = ibanLength(mention.number);
    if (!isNamed || length === undefined) return [];
    // Capitals behind it may belong to the next word.
    const exact = cutTo(text, mention, length) ?? mention;
    const rest = text.slice(exact.end, mention.end);
    const { start, end, number } = /^[\s\u00a0\p{Lu}]*$/u.test(rest) ? exact : mention;
    return [{ kind: "iban", text: number, start, end, fault: faultOfIban(number) }];
  });
}

const bic = /\b(?:BIC|SWIFT(?:[ /-](?:BIC|code))?(?=:| code|\/BIC))(?: code)?[:\s]{1,3}([A-Z\d]{6,14})(?![\p{L}\d])/gu;
const imei = /\bIMEI\b(?: (?:no\.?|number))?[:\s]{1,3}(\d[\d -]{6,24}\d)(?!\d)/gu;
const vin = /\bVIN\b(?: (?:no\.?|number))?[:\s]{1,3}([A-Z\d]{8,24})(?![\p{L}\d])/gu;

const namedIn = (text: string): Identifier[] => [
  ...[...text.matchAll(bic)].map((match) => toldByWord("bic", match, match[1] as string, faultOfBic)),
  ...[...text.matchAll(imei)].map((match) =>
    toldByWord("imei", match, (match[1] as string).replaceAll(/[ -]/g, ""), faultOfImei),
  ),
  ...[...text.matchAll(vin)].map((match) => toldByWord("vin", match, match[1] as string, faultOfVin)),
];

function toldByWord(
  kind: Identifier["kind"],
  match: RegExpExecArray,
  text: string,
  faultOf: (text: string) => Fault | undefined,
): Identifier {
  const end = match.index + match[0].length;
  return { kind, text, start: end - (match[1] as string).length, end, fault: faultOf(text) };
}

/** Numbers that begin with `+` and a digit; others do not say of which State they are. */
const phonesIn = (text: string): Identifier[] =>
  [...text.matchAll(/(?<![\p{L}\d+])\+\d[\d ().\-/\u00a0]{2,40}\d(?!\d)/gu)].map(({ 0: number, index }) => ({
    kind: "phone",
    text: number,
    start: index,
    end: index + number.length,
    fault: faultOfPhone(number),
  }));
