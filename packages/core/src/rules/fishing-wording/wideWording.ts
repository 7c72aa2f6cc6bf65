import { findDates, TakenSpans } from "../../prose/index.js";

/** Words that ask for everything of a kind, in an item that says nothing to narrow them. */
export interface WideWording {
  readonly start: number;
  readonly end: number;
  /** `sweeping` words ("any and all", "whatsoever") say that nothing is to be left out; `all` only names the whole of a kind. */
  readonly degree: "sweeping" | "all";
  /** What to write instead of the words, where leaving them out leaves a sentence; undefined where the drafter must think. */
  readonly instead?: string;
}

const things =
  "records?|documents?|documentation|data|information|accounts?|communications?|files?|correspondence|e-?mails?|messages?|materials?|evidence|transactions?|contents?|assets?|devices?|papers?|statements?|items?|objects?|traffic|logs?";

const numberWords = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+";

const sweeping: readonly { readonly pattern: RegExp; readonly instead?: string }[] = [
  { pattern: /\bany and all\b/giu, instead: "the" },
  { pattern: /\beach and every\b/giu, instead: "each" },
  { pattern: /,? ?\bwhatsoever\b/giu, instead: "" },
  { pattern: /\bof (?:any|whatever) kind\b/giu },
  { pattern: /\beverything\b(?! else)/giu },
  { pattern: /\banything (?:relevant|of interest|useful|that (?:may|might|could))/giu },
  { pattern: new RegExp(`\\bany (?:other )?(?:relevant |useful |related )?(?:${things})(?! that| which)`, "giu") },
];

const whole: readonly RegExp[] = [
  new RegExp(`\\ball (?:of )?(?:the )?(?!(?:${numberWords})\\b)(?:[\\p{L}-]{1,20} ){0,2}(?:${things})\\b`, "giu"),
  /\bincluding,? but not limited to\b/giu,
];

/** Words that narrow nothing: after "relating to" they only say again that it is about the case. */
const generic: ReadonlySet<string> = new Set(
  (
    "case cases suspect suspects accused offence offences investigation investigations proceedings matter matters fact facts crime crimes person persons company companies " +
    "account accounts customer customers client clients user users subscriber holder holders device devices above mentioned aforementioned named said concerned them their his her him " +
    "this that these those which your bank banks provider request present relevant related held kept stored available possession connection with from into under other criminal records record documents data"
  ).split(" "),
);

/**
 * Wide wording in one item: an entry of a list, or one sentence of a description. An item that is narrowed by a date, a
 * number, a reference, a name, a list or a subject of its own is none, whatever words it uses. `states` are the names of the
 * two States: to say "in Serbia" to Serbia narrows nothing. A sentence may also speak of how things are to be handled ("all
 * documents should be certified"); an entry of a list names what is wanted.
 */
export function findWideWording(
  item: string,
  states: readonly string[] = [],
  form: "listItem" | "sentence" = "listItem",
): WideWording[] {
  if (isNarrowed(item, new Set(states.flatMap((name) => name.split(/\s+/))))) return [];
  const found: WideWording[] = [];
  const taken = new TakenSpans(item.length);
  const add = (wording: WideWording): void => {
    if (taken.take(wording.start, wording.end)) found.push(wording);
  };
  for (const { pattern, instead } of sweeping) {
    for (const match of item.matchAll(pattern)) {
      // "and any other relevant document" behind specific items is the usual way to leave a door open.
      const isAny = /^any /i.test(match[0]) && !/^any and all/i.test(match[0]);
      if (isAny && (form === "sentence" || !isWholeItem(item, match.index))) continue;
      if (isDenied(item, match.index)) continue;
      add({
        start: match.index,
        end: match.index + match[0].length,
        degree: "sweeping",
        ...(instead === undefined ? {} : { instead }),
      });
    }
  }
  for (const pattern of whole) {
    for (const match of item.matchAll(pattern)) {
      const isElastic = match[0].toLowerCase().startsWith("including");
      if (isDenied(item, match.index) || (isElastic && isSpecificList(item.slice(0, match.index)))) continue;
      if (form === "sentence" && isHandled(item.slice(match.index + match[0].length))) continue;
      add({ start: match.index, end: match.index + match[0].length, degree: "all" });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Words with a capital that name nobody. */
const commonNames: ReadonlySet<string> = new Set(
  "State States Party Court Bank Article Internet Republic Kingdom Federal".split(" "),
);

/** True where something in the item says which ones are meant. */
function isNarrowed(item: string, states: ReadonlySet<string>): boolean {
  if (/\{(?:person|event|asset|annex|measure|offence):/.test(item) || findDates(item).length > 0) return true;
  // An account, file or telephone number; a name in quotation marks; a list elsewhere.
  if (
    /\d{4,}|\b[A-Z]{2}\d{2}\b|["“«][^"”»]{2,80}["”»]/.test(item) ||
    /\b(?:listed|enumerated|specified|following|attached|set out)\b/i.test(item)
  )
    return true;
  // A proper name that does not begin the sentence.
  for (const [word] of item.matchAll(/(?<=[\p{Ll},;:)] )\p{Lu}[\p{L}'’-]{2,}/gu))
    if (!states.has(word) && !commonNames.has(word)) return true;
  return hasSubjectOfItsOwn(item);
}

/** "relating to the purchase of the boat" narrows; "relating to the case" does not. */
function hasSubjectOfItsOwn(item: string): boolean {
  const clause =
    /\b(?:relating to|related to|concerning|about|regarding|showing|that show|which show|evidencing|proving|in connection with|connected with|used (?:for|to|in)|between|for the|of the|on the|signed|sent|made|opened|from the|where)\b(.{1,200})/is.exec(
      item,
    )?.[1];
  if (clause === undefined) return false;
  const words = clause.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.some(
    (word) =>
      !generic.has(word) && !new RegExp(`^(?:${things}|whatsoever|kind|everything|including|limited)$`).test(word),
  );
}

const isWholeItem = (item: string, at: number): boolean =>
  item.slice(0, at).trim().length <= 12 && !/\b(?:and|or)\s*$/i.test(item.slice(0, at));

/** "not all records", "need not send all records". */
const isDenied = (item: string, at: number): boolean =>
  /\b(?:not|no|without|rather than|instead of|never)\b[^.;]{0,30}$/i.test(item.slice(Math.max(0, at - 45), at));

/** Two things with a comma or "and" between them, before the elastic clause. */
const isSpecificList = (before: string): boolean =>
  /,|\band\b|\bor\b|;/.test(before.replace(/[,\s]+$/, "")) && !/\b(?:all|any)\b/i.test(before);

/** "All documents should be certified", "All data are confidential": said of what is sent, not of what is wanted. */
const isHandled = (after: string): boolean =>
  /^[^.;]{0,40}\b(?:should|shall|will|must|may|can|are|is|were|was|have|has)\b(?! (?:be )?(?:requested|needed|sought|wanted|required|asked|sent|seized|produced|handed|provided|to be (?:sent|seized|produced|handed|provided)))/i.test(
    after,
  );
