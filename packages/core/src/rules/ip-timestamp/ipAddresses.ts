/** An IP address in a text. */
export interface IpMention {
  readonly start: number;
  readonly end: number;
  readonly address: string;
  readonly version: 4 | 6;
}

const octet = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const ipv4 = new RegExp(`(?<![\\d.])${octet}(?:\\.${octet}){3}(?![\\d]|\\.\\d)`, "g");

/** What numbers with three points are beside addresses: versions, sections, articles. */
const otherNumber =
  /(?:\bv(?:er(?:sion|s)?)?\.?|release|firmware|software|build|update|sections?|sec\.?|§+|articles?|arts?\.?|clauses?|paragraphs?|para\.?|chapters?|points?|item|no\.?|rule|annex|table)\s{0,2}$/i;

/** IP addresses of a text. Version and section numbers, times and hardware addresses are none. */
export function findIpAddresses(text: string): IpMention[] {
  const found: IpMention[] = [];
  for (const match of text.matchAll(ipv4)) {
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const heading =
      /(?:^|\n)\s*$/.test(before) &&
      /^\.?\s+\p{Lu}/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 4));
    if (otherNumber.test(before) || /\p{L}$/u.test(before) || (heading && text.length > match[0].length)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, address: match[0], version: 4 });
  }
  for (const match of text.matchAll(/(?<![\p{L}\d:])[\dA-Fa-f:]{4,45}(?![\p{L}\d:])/gu)) {
    const address = match[0].replace(/:$/, "");
    if (isIpv6(address))
      found.push({ start: match.index, end: match.index + address.length, address: address.toLowerCase(), version: 6 });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Eight groups of up to four hexadecimal digits, or at least three groups beside one `::`. */
function isIpv6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? groups.length >= 3 && groups.length <= 7 : groups.length === 8;
}

/** How exactly a text tells a time: with its offset from UTC or time zone, without one, or not at all. */
export function timeIn(text: string): "withOffset" | "withoutOffset" | "none" {
  if (
    /\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,6})?\s?(?:[ap]\.?m\.?)?,?\s?\(?(?:Z\b|UTC|GMT|[CEW]ES?T\b|BST\b|MSK\b|[ECMP][SD]T\b|[+\-−]\d{1,2}(?::?\d{2})?(?!\d)|(?:local|\p{Lu}\p{L}+|[a-z]+ European) (?:summer |standard )?time)/u.test(
      text,
    )
  )
    return "withOffset";
  return /(?<![\d.:])(?:[01]?\d|2[0-3])(?:[:h]|(?<=\bat \d{1,2})\.)[0-5]\d(?![\d])|\d{1,2}\s?[ap]\.?m\b/.test(text)
    ? "withoutOffset"
    : "none";
}
