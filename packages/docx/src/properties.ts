import { type Letter, plainText, printableText } from "@rogatory/core";

/**
 * The file's properties (`docProps/core.xml`): title, subject, language, and the ministry as author. Nobody's user
 * name and no clock get in; the only date is the letter's own, and without one there is none.
 */
export function coreProperties(letter: Letter): string {
  const author = plainText(letter.letterhead[0] ?? []).trim();
  const date = isoDate(letter.date);
  const stamp = (name: string): string =>
    date === undefined ? "" : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(letter.title)}</dc:title>` +
    `<dc:subject>${escapeXml(letter.subject)}</dc:subject>` +
    `<dc:creator>${escapeXml(author)}</dc:creator>` +
    `<dc:language>${escapeXml(letter.language)}</dc:language>` +
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>` +
    "<cp:revision>1</cp:revision>" +
    `${stamp("created")}${stamp("modified")}</cp:coreProperties>`
  );
}

/** A date that exists, as `YYYY-MM-DD`. */
function isoDate(date: string | undefined): string | undefined {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : undefined;
}

function escapeXml(text: string): string {
  return printableText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
