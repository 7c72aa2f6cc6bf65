import { getCountrySpecifications, isValidBIC, ValidationErrorsIBAN, validateIBAN } from "ibantools";
import { validatePhoneNumberLength } from "libphonenumber-js/min";

/** What is wrong with a number or an address: a message of the rule, with what it says. */
export interface Fault {
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Length of the IBANs of each State in the registry of ISO 13616; forms that are in use beside it are not settled. */
const lengths: ReadonlyMap<string, number> = new Map(
  Object.entries(getCountrySpecifications()).flatMap(([state, { chars, IBANRegistry }]) =>
    IBANRegistry && chars ? [[state, chars] as const] : [],
  ),
);

/** How many signs an IBAN of the State has that a number's first two letters name; undefined where that State has none. */
export const ibanLength = (number: string): number | undefined => lengths.get(number.slice(0, 2));

/**
 * What is wrong with a number that begins as an IBAN does (letters and digits without blanks). Undefined where it is right, and
 * where its first letters are those of no State that has IBANs: then it is another number. Check digits that some States have
 * within the number are not looked at.
 */
export function faultOfIban(number: string): Fault | undefined {
  const state = number.slice(0, 2);
  const length = ibanLength(number);
  if (length === undefined) return undefined;
  if (number.length !== length)
    return { message: "ibanLength", params: { number, state, length, given: number.length } };
  const { errorCodes } = validateIBAN(number);
  if (errorCodes.includes(ValidationErrorsIBAN.WrongBBANFormat))
    return { message: "ibanForm", params: { number, state } };
  return errorCodes.includes(ValidationErrorsIBAN.WrongIBANChecksum)
    ? { message: "ibanCheckDigits", params: { number } }
    : undefined;
}

/** What is wrong with what is called a BIC or SWIFT code (ISO 9362). */
export function faultOfBic(code: string): Fault | undefined {
  return isValidBIC(code) ? undefined : { message: "bic", params: { code } };
}

/** What is wrong with what is called an IMEI: fifteen digits with a check digit (Luhn), fourteen without, sixteen with a version. */
export function faultOfImei(digits: string): Fault | undefined {
  if (digits.length < 14 || digits.length > 16)
    return { message: "imeiLength", params: { number: digits, given: digits.length } };
  return digits.length === 15 && !hasLuhnDigit(digits)
    ? { message: "imeiCheckDigit", params: { number: digits } }
    : undefined;
}

/**
 * What is wrong with what is called a VIN (ISO 3779): seventeen signs, never the letters I, O and Q. Its check digit is obligatory in North
 * America only, and is not looked at.
 */
export function faultOfVin(number: string): Fault | undefined {
  if (number.length !== 17) return { message: "vinLength", params: { number, given: number.length } };
  return /[IOQ]/.test(number) ? { message: "vinLetter", params: { number } } : undefined;
}

function hasLuhnDigit(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, sign, place) => {
    const value = Number(sign) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** What is wrong with a telephone number that begins with `+` (ITU E.164). Only its length and country code can be known. */
export function faultOfPhone(number: string): Fault | undefined {
  switch (validatePhoneNumberLength(number)) {
    case "INVALID_COUNTRY":
      return { message: "phoneCountry", params: { number } };
    case "TOO_SHORT":
      return { message: "phoneShort", params: { number } };
    case "TOO_LONG":
      return { message: "phoneLong", params: { number } };
    default:
      return undefined;
  }
}

/** What is wrong with what stands where an e-mail address is expected (RFC 5321, as far as addresses are used). */
export function faultOfEmail(address: string): Fault | undefined {
  const [local, domain, ...more] = address.split("@");
  const isLocal = /^[^\s@.,;:"<>()[\]\\]+(?:\.[^\s@.,;:"<>()[\]\\]+)*$/u.test(local ?? "");
  const isDomain = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*\p{L}$/u.test(
    domain ?? "",
  );
  return more.length === 0 && isLocal && isDomain ? undefined : { message: "email", params: { address } };
}
