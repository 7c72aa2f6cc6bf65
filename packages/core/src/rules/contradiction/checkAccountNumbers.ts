import { type Path, toPointer } from "../../draft/pointer.js";
import { cutTo, differBySlip, findIbans, hasRightCheckDigits, type IbanMention } from "../../prose/accountNumbers.js";
import { type FieldValue, isText, placeFinder, type TextPlace } from "../../prose/index.js";
import type { Report, RuleContext } from "../rule.js";

interface Given {
  readonly path: Path;
  readonly number: string;
  /** As written. */
  readonly text: string;
}

const numberFields: ReadonlySet<string> = new Set(["account.number", "asset.identifier"]);

const isNumberField = ({ noun, field }: FieldValue): boolean => numberFields.has(`${noun}.${field}`);

const accounts = placeFinder<TextPlace>((place) => isText(place) && isNumberField(place));

const telling = placeFinder<TextPlace>(
  (place) => isText(place) && !isNumberField(place) && findIbans(place.value).length > 0,
);

/** Account numbers that differ from one of the fields by a slip, where the check digits or the form show that it is one. */
export function checkAccountNumbers(context: RuleContext): void {
  const given = accounts(context.request).flatMap(({ path, value }): Given[] => {
    const number = value.replaceAll(/[\s\u00a0]/g, "").toUpperCase();
    return /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(number) ? [{ path, number, text: value }] : [];
  });
  if (given.length === 0) return;
  compareFields(context, given);
  const known = new Set(given.map(({ number }) => number));
  for (const { path, value } of telling(context.request)) {
    for (const mention of findIbans(value)) compareMention(context, given, known, path, value, mention);
  }
}

function compareMention(
  context: RuleContext,
  given: readonly Given[],
  known: ReadonlySet<string>,
  path: Path,
  text: string,
  mention: IbanMention,
): void {
  if ([...known].some((number) => mention.number.startsWith(number))) return;
  const near = given.flatMap((field) => {
    const cut = cutTo(text, mention, field.number.length);
    return cut && differBySlip(cut.number, field.number) ? [{ field, cut }] : [];
  });
  // Close to two accounts at once: it may as well be a third one of the row.
  const [only] = near;
  if (near.length !== 1 || !only) return;
  const { field, cut } = only;
  const saidIsRight = hasRightCheckDigits(cut.number);
  const fieldIsRight = hasRightCheckDigits(field.number);
  if (saidIsRight && fieldIsRight) return;
  const said = text.slice(cut.start, cut.end);
  const report: Report = {
    path,
    message: saidIsRight || fieldIsRight ? "accountInText" : "accountUnchecked",
    params: { said, given: field.text, right: saidIsRight ? said : field.text },
    severity: saidIsRight || fieldIsRight ? "error" : "warning",
    within: cut,
    related: [{ path: field.path, message: "account", params: { given: field.text } }],
  };
  if (fieldIsRight)
    context.report({
      ...report,
      fixes: [fix(path, `${text.slice(0, cut.start)}${field.text}${text.slice(cut.end)}`, field.text)],
    });
  else if (saidIsRight) context.report({ ...report, fixes: [fix(field.path, said, said)] });
  else context.report(report);
}

/** Two fields: only where exactly one number can be right. */
function compareFields(context: RuleContext, given: readonly Given[]): void {
  const reported = new Set<string>();
  for (const wrong of given) {
    if (hasRightCheckDigits(wrong.number) || reported.has(toPointer(wrong.path))) continue;
    const right = given.find((other) => hasRightCheckDigits(other.number) && differBySlip(other.number, wrong.number));
    if (!right) continue;
    reported.add(toPointer(wrong.path));
    context.report({
      path: wrong.path,
      message: "accountInText",
      params: { said: wrong.text, given: right.text, right: right.text },
      severity: "error",
      related: [{ path: right.path, message: "account", params: { given: right.text } }],
      fixes: [fix(wrong.path, right.text, right.text)],
    });
  }
}

const fix = (path: Path, value: string, number: string) => ({
  title: "useNumber",
  params: { number },
  safe: false,
  edits: [{ op: "set" as const, path: toPointer(path), value }],
});
