import type { Source } from "../../findings/finding.js";
import { cutTo, findIbans } from "../../prose/accountNumbers.js";
import { isText, mostFindingsInText, placeFinder, type TextPlace } from "../../prose/index.js";
import { createRule } from "../rule.js";
import { type Fault, faultOfBic, faultOfEmail, faultOfIban, faultOfImei, faultOfPhone, ibanLength } from "./faultOf.js";

const sources: readonly Source[] = [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }];

/** Fields that hold a number or address and little else. */
const numberFields: ReadonlySet<string> = new Set([
  "account.number",
  "account.identifiedBy",
  "asset.identifier",
  "electronicIdentifier.value",
]);

interface FaultAt extends Fault {
  readonly start: number;
  readonly end: number;
}

const faulty = placeFinder<TextPlace>((place) => isText(place) && faultsIn(place as TextPlace).length > 0);

export const rule = createRule({
  id: "identifier-format",
  code: "EV-02",
  nature: "defect",
  sources,
  check(context) {
    for (const place of faulty(context.request))
      for (const { message, params, start, end } of faultsIn(place).slice(0, mostFindingsInText))
        context.report({ path: place.path, message, params, severity: "warning", sources, within: { start, end } });
  },
});

/** What is wrong in a text with numbers that say what they are: by their field, their beginning, or the word before them. */
function faultsIn({ noun, field, value }: Pick<TextPlace, "noun" | "field" | "value">): readonly FaultAt[] {
  const whole = (fault: Fault | undefined): readonly FaultAt[] =>
    fault ? [{ ...fault, start: 0, end: value.length }] : [];
  if (field === "email") return whole(faultOfEmail(value.trim()));
  if (field === "phone") return faultsOfPhones(value);
  const isNumberField = numberFields.has(`${noun}.${field}`);
  const named = [...faultsOfIbans(value, isNumberField), ...faultsOfNamed(value)];
  if (noun !== "electronicIdentifier" || field !== "value" || named.length > 0) return named;
  // A name at a service may hold the sign too: an address is what has a name before it and a point behind it.
  if (/^[^@\s]+@[^@\s]*\.[^@\s]*$/u.test(value.trim())) return whole(faultOfEmail(value.trim()));
  return faultsOfPhones(value);
}

function faultsOfIbans(text: string, isNumberField: boolean): readonly FaultAt[] {
  return findIbans(text).flatMap((mention) => {
    const isNamed = isNumberField || /\bIBAN\b[^\p{L}\d]{0,5}$/u.test(text.slice(0, mention.start).slice(-12));
    if (!isNamed) return [];
    // Capitals behind it may belong to the next word.
    const exact = cutTo(text, mention, ibanLength(mention.number) ?? mention.number.length) ?? mention;
    const rest = text.slice(exact.end, mention.end);
    const { start, end, number } = /^[\s\u00a0\p{Lu}]*$/u.test(rest) ? exact : mention;
    const fault = faultOfIban(number);
    return fault ? [{ ...fault, start, end }] : [];
  });
}

const bic = /\b(?:BIC|SWIFT(?:[ /-](?:BIC|code))?(?=:| code|\/BIC))(?: code)?[:\s]{1,3}([A-Z\d]{6,14})(?![\p{L}\d])/gu;
const imei = /\bIMEI\b(?: (?:no\.?|number))?[:\s]{1,3}(\d[\d -]{6,24}\d)(?!\d)/gu;

function faultsOfNamed(text: string): readonly FaultAt[] {
  return [
    ...[...text.matchAll(bic)].flatMap((match) => at(match, faultOfBic(match[1] as string))),
    ...[...text.matchAll(imei)].flatMap((match) =>
      at(match, faultOfImei((match[1] as string).replaceAll(/[ -]/g, ""))),
    ),
  ];
}

function at(match: RegExpExecArray, fault: Fault | undefined): readonly FaultAt[] {
  const end = match.index + match[0].length;
  return fault ? [{ ...fault, start: end - (match[1] as string).length, end }] : [];
}

/** Numbers that begin with `+` and a digit; others do not say of which State they are. */
function faultsOfPhones(text: string): readonly FaultAt[] {
  return [...text.matchAll(/(?<![\p{L}\d+])\+\d[\d ().\-/\u00a0]{2,40}\d(?!\d)/gu)].flatMap((match) => {
    const fault = faultOfPhone(match[0]);
    return fault ? [{ ...fault, start: match.index, end: match.index + match[0].length }] : [];
  });
}
