import { instrumentById, isState, type Range } from "@rogatory/core";
import { idKindOf, isSaidByDraft } from "@rogatory/core/editor";
import type { InlayHint } from "vscode-languageserver-types";
import { ownForms, sentenceForms } from "../hover/formsOf.js";
import { partById } from "../hover/parts.js";
import { brief } from "../hover/plain.js";
import type { OpenDraft } from "../openDraft.js";
import { ageAtTheFacts } from "./age.js";
import { type TextOfField, textsWithin } from "./fieldWalk.js";

/** Most hints of one answer: an editor asks for what is on the screen, and no screen shows more. */
const mostHints = 1000;

/** Most characters of one hint. */
const longestHint = 40;

/** What is written behind a value, and what is shown when the pointer rests on it. */
interface Hint {
  readonly label: string;
  readonly tooltip?: string;
}

/** Names behind codes and ids, ages behind dates of birth, durations in words, in a part of the draft: each kind as the settings want. */
export function getInlayHints(open: OpenDraft, range: Range): InlayHint[] {
  const { draft } = open;
  const within = { start: draft.offsetAt(range.start), end: draft.offsetAt(range.end) };
  const hints: InlayHint[] = [];
  for (const place of textsWithin(open, within)) {
    if (place.span.end < within.start || place.span.end > within.end) continue;
    const hint = hintFor(open, place);
    if (!hint) continue;
    const { label, tooltip } = hint;
    const position = draft.positionAt(place.span.end);
    hints.push({
      position,
      label: brief(label, longestHint),
      paddingLeft: true,
      ...(tooltip === undefined ? {} : { tooltip }),
    });
    if (hints.length >= mostHints) break;
  }
  return hints;
}

function hintFor(open: OpenDraft, place: TextOfField): Hint | undefined {
  const { inlayHints } = open.settings;
  const forms = ownForms(open);
  const { noun, key, field, value } = place;
  if (key === "legalBases" || key === "contentStandards" || (noun === "legalBasis" && key === "instrument"))
    return inlayHints.instruments ? instrumentHint(value) : undefined;
  if (noun === "birth" && key === "date") return inlayHints.ages ? ageHint(open, place) : undefined;
  switch (field.format) {
    case "stateCode":
      return inlayHints.states && isState(value) ? { label: forms.state(value) } : undefined;
    case "duration":
      return inlayHints.durations ? labelled(forms.duration(value)) : undefined;
    case "id":
      return inlayHints.names && idKindOf(noun, key) === "person" ? nameHint(open, value) : undefined;
    default:
      return undefined;
  }
}

function labelled(label: string | undefined): Hint | undefined {
  return label === undefined ? undefined : { label };
}

/** Nothing where the id says as much as the name. */
function nameHint(open: OpenDraft, id: string): Hint | undefined {
  const name = partById(open.draft.value, "person", id)?.name;
  return name && name.toLowerCase() !== id.toLowerCase() ? { label: name } : undefined;
}

/** The name by which a treaty is cited; a bilateral treaty, a law and an assurance have none. */
function instrumentHint(id: string): Hint | undefined {
  const instrument = instrumentById(id);
  return instrument === undefined || isSaidByDraft(instrument) ? undefined : { label: instrument.short };
}

/** The age at the time of the facts, as a span where the days are not all known. */
function ageHint(open: OpenDraft, { path, value }: TextOfField): Hint | undefined {
  const [list, index] = path;
  const persons = (open.draft.value as { readonly persons?: unknown }).persons;
  const person: unknown = list === "persons" && Array.isArray(persons) ? persons[Number(index)] : undefined;
  if (typeof person !== "object" || person === null || !("id" in person)) return undefined;
  const age = ageAtTheFacts(open.draft.value, value, typeof person.id === "string" ? person.id : undefined);
  if (!age) return undefined;
  const inSentence = sentenceForms(open);
  const sure = age.least === age.most ? "yes" : "no";
  return {
    label: open.words.text(["annotations", "age"], { least: age.least, most: age.most, sure }),
    tooltip: open.words.text(["annotations", "ageOrigin"], {
      from: inSentence.date(age.from) ?? age.from,
      until: inSentence.date(age.until) ?? age.until,
      oneDay: age.from === age.until ? "yes" : "no",
    }),
  };
}
