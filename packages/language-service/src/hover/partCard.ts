import { nounsIn } from "@rogatory/core";
import type { ReferenceKind } from "@rogatory/core/editor";
import { nouns } from "@rogatory/core/editor";
import { ageAtTheFacts } from "../annotations/age.js";
import type { OpenDraft } from "../openDraft.js";
import type { Card } from "./fieldCard.js";
import { sentenceForms } from "./formsOf.js";
import { InWords } from "./inWords.js";
import { partById, type ReferredPart } from "./parts.js";
import { plain } from "./plain.js";

/** What of a part stands on its card, by kind: keys of the model. */
const shown: Readonly<Record<ReferenceKind, readonly string[]>> = {
  person: ["role", "birth", "nationalities", "location", "address", "occupation", "identityUnknown", "protection"],
  event: ["date", "until", "place", "state", "what", "persons", "amount", "source"],
  offence: ["provision", "penalty", "convention", "committedBy"],
  measure: ["description", "persons", "period", "nexus"],
  asset: ["kind", "identifier", "holder", "location", "owner", "value"],
  annex: ["label", "kind", "file", "pages", "language", "date", "certified"],
};

/** The part with the id as a small card; undefined where the draft has none. */
export function partCard(open: OpenDraft, kind: ReferenceKind, id: string): Card | undefined {
  const part = partById(open.draft.value, kind, id);
  if (!part) return undefined;
  const noun = nounOf(part);
  const words = new InWords(open);
  const title = nounsIn(open.language)[noun]?.title ?? kind;
  const { line } = open.draft.positionAt(open.draft.nearestSpan(part.path).start);
  const lines = [...words.lines(noun, part.value, shown[kind]), ...aliasLines(words, part), ...ageLines(open, part)];
  const place = open.words.text(["hover", "partPlace"], { kind: title, id: plain(id), line: line + 1 });
  return [
    `**${plain(part.name || title)}**`,
    place,
    ...(lines.length > 0 ? [lines.map((text) => `- ${text}`).join("\n")] : []),
  ];
}

/** The noun of a part: its kind, but for a measure its type. */
function nounOf({ kind, value }: ReferredPart): string {
  const type = "type" in value ? value.type : undefined;
  return kind === "measure" && typeof type === "string" && Object.hasOwn(nouns, type) ? type : kind;
}

function aliasLines(words: InWords, { kind, value }: ReferredPart): string[] {
  const name = kind === "person" && "name" in value ? value.name : undefined;
  return typeof name === "object" && name !== null ? words.lines("name", name, ["original", "aliases"]) : [];
}

function ageLines(open: OpenDraft, { kind, value, id }: ReferredPart): string[] {
  const birth = kind === "person" && "birth" in value ? value.birth : undefined;
  const date = typeof birth === "object" && birth !== null && "date" in birth ? birth.date : undefined;
  const age = typeof date === "string" ? ageAtTheFacts(open.draft.value, date, id) : undefined;
  if (!age) return [];
  const forms = sentenceForms(open);
  const [from = "", until = ""] = [forms.date(age.from), forms.date(age.until)];
  return [
    open.words.text(["hover", "age"], {
      least: age.least,
      most: age.most,
      sure: age.least === age.most ? "yes" : "no",
      from,
      until,
      oneDay: age.from === age.until ? "yes" : "no",
    }),
  ];
}
