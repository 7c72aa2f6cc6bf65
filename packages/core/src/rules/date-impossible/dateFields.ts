import { fieldsInForm } from "../../model/fieldsInForm.js";

/** Fields that hold a date or a moment, as noun and field. */
export const dateFields: ReadonlySet<string> = fieldsInForm("calendarDate", "partialDate", "moment", "dayOrMoment");

/** Texts that are numbers of files, where something may look like a date and is none. */
export const numberFields: ReadonlySet<string> = new Set([
  "mlaRequest.reference",
  "extraditionRequest.reference",
  "provisionalArrestRequest.reference",
  "proceedings.reference",
  "arrestWarrant.reference",
  "judgment.reference",
  "confiscationOrder.reference",
  "domesticOrder.reference",
  "relatedRequest.reference",
  "identityDocument.number",
  "documentToVerify.number",
  "account.number",
  "asset.identifier",
  "annex.file",
]);

/** Two fields of one noun of which the first is the beginning and the second the end. */
export const spans: Readonly<Record<string, readonly [start: string, end: string]>> = {
  period: ["from", "to"],
  event: ["date", "until"],
  identityDocument: ["issuedOn", "expiresOn"],
  transferOfDetainedPerson: ["from", "returnDate"],
};

/** What a document says of itself, as printed: a forged one may bear a day that never was. */
export const asPrinted: ReadonlySet<string> = new Set(["documentToVerify.issuedOn", "documentToVerify.inNameOf"]);
