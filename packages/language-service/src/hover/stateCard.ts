import { explainProfile, instrumentById, isState } from "@rogatory/core";
import { chosenBases } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";
import { anchorOf } from "./anchor.js";
import type { Card } from "./fieldCard.js";
import { formsIn } from "./forms.js";
import { ownForms, sentenceForms } from "./formsOf.js";
import { nameCard } from "./nameCard.js";
import { plain } from "./plain.js";
import { inForceLine, instrumentName, originWords, standingBlocks, standingLines, statesOf } from "./standingLines.js";

/**
 * A State: its name, what is known to be in force between it and the other State of the draft on the draft's day, and what it has
 * declared and wants of requests. Only what dated and sourced data hold; undefined for a code that is no State's.
 */
export function stateCard(open: OpenDraft, title: string, code: string): Card | undefined {
  if (!isState(code)) return undefined;
  const head = nameCard(open, title, code, ownForms(open).state(code), formsIn("en").state(code));
  return head && [...head, ...treaties(open, code), ...declared(open, code), ...wanted(open, code)];
}

function treaties(open: OpenDraft, code: string): string[] {
  const { world } = open;
  const { requesting, requested } = statesOf(open);
  // A third State, of which somebody is a national, has no part in the request.
  const other = code === requesting ? requested : code === requested ? requesting : undefined;
  if (other === undefined || other === code) return [];
  const { day } = anchorOf(open);
  const chosen = open.request ? chosenBases(open.request) : [];
  const bases = new Set<string>(chosen.map(({ id }) => id));
  const inForce = world.instruments
    .filter((id) => serves(open, id))
    .map((id) => world.between(id, code, other, day))
    .filter((between) => between.inForce)
    // What the request rests on first.
    .toSorted((a, b) => Number(bases.has(b.instrument)) - Number(bases.has(a.instrument)));
  const shown = new Set(inForce.map(({ instrument }) => instrument));
  // Of the others only those on which the request rests are told: what is not known would be a long list.
  const unshown = chosen.filter(({ id, date }) => date !== undefined && !shown.has(id));
  const lines = [
    ...inForce.map((between) => inForceLine(open, between)),
    ...unshown.flatMap(({ id }) => standingLines(open, id, code, other)),
  ];
  return standingBlocks(open, code, other, lines);
}

/** False only for an instrument of this version that is about another kind of request. */
function serves(open: OpenDraft, id: string): boolean {
  const kinds = instrumentById(id)?.kinds;
  return !kinds || !open.request || kinds.includes(open.request.kind);
}

function declared(open: OpenDraft, code: string): string[] {
  const { words, world } = open;
  const forms = sentenceForms(open);
  const lines = world.declarations(code).flatMap((declaration) => {
    const { kind, languages = [], certifiedTranslation, instrument, provision, says, stale } = declaration;
    const common = {
      instrument: plain(instrumentName(open, instrument)),
      provision: plain(provision),
      stale: stale ? "yes" : "no",
      origin: originWords(open, declaration),
    };
    if (kind === "languages" && languages.length > 0)
      return words.text(["hover", "declared", "languages"], {
        ...common,
        languages: plain(forms.list(languages.map((tag) => forms.language(tag)))),
        certified: certifiedTranslation === true ? "yes" : "no",
      });
    return says === "" ? [] : words.text(["hover", "declared", "other"], { ...common, says: plain(says) });
  });
  if (lines.length === 0) return [];
  return [`${words.text(["hover", "declared", "head"])}\n\n${lines.map((line) => `- ${line}`).join("\n")}`];
}

/** What it wants of requests made to it; of a State that is not asked, nothing that matters here. */
function wanted(open: OpenDraft, code: string): string[] {
  if (statesOf(open).requested !== code) return [];
  const authority = open.request?.requested?.authority?.name;
  const lines = explainProfile(code, open.world, { authority, language: open.language });
  if (lines.length === 0) return [];
  const head = open.words.text(["hover", "profile"]);
  return [`${head}\n\n${lines.map((line) => `- ${plain(line, 600)}`).join("\n")}`];
}
