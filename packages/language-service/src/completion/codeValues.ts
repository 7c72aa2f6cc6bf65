import { type FieldEntry, stateName, valueAt } from "@rogatory/core";
import { governing, isAssistance } from "@rogatory/core/editor";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import type { ValuePlace } from "../cursor/places.js";
import { type NamedCode, namedCurrencies, namedLanguages, namedStates, ofState, timeZones } from "./codes.js";
import type { Completing } from "./context.js";
import { inOrder, valueItem } from "./item.js";
import { safeTag } from "./languageTag.js";

/** States, languages, currencies by name or code, and time zones. Those of the two States come first. */
export function completeCodes(completing: Completing, place: ValuePlace, field: FieldEntry): CompletionItem[] {
  const { open } = completing;
  const language = open.userLanguage;
  const states = [stateAt(completing, "requesting"), stateAt(completing, "requested")];
  if (field.format === "stateCode") return coded(completing, place, namedStates(safeTag(language)), states, true);
  if (field.format === "currencyCode") return coded(completing, place, namedCurrencies(safeTag(language)), [], false);
  if (field.format === "languageTag") return languages(completing, place, states);
  return place.key === "timeZone" ? zones(completing, place) : [];
}

/** Languages: of a translation those first that the requested State has declared, else those of the two States. */
function languages(
  completing: Completing,
  place: ValuePlace,
  states: readonly (string | undefined)[],
): CompletionItem[] {
  const own = states.map((state) => ofState(state).language);
  const declared = place.noun === "translation" ? declaredLanguages(completing) : undefined;
  const first = declared?.languages ?? (place.key === "language" ? own.toReversed() : own);
  const items = coded(completing, place, namedLanguages(safeTag(completing.open.userLanguage)), first, false);
  if (!declared) return items;
  return items.map((item) => (declared.languages.includes(item.label) ? { ...item, detail: declared.says } : item));
}

/** What the requested State has declared on languages under a chosen basis; of requests for assistance alone. */
function declaredLanguages({
  open,
  say,
}: Completing): { readonly languages: readonly string[]; readonly says: string } | undefined {
  const { request } = open;
  const state = request?.requested?.state;
  if (request === undefined || !isAssistance(request) || state === undefined) return undefined;
  for (const { id, short } of governing(request)) {
    const accepted = open.world.acceptedLanguages(state, id);
    if (!accepted) continue;
    const source = `${short} ${accepted.provision}`;
    const says = say("languageDeclared", {
      state: stateName(state, safeTag(open.userLanguage)),
      source,
      asOf: accepted.asOf ?? "none",
    });
    return { languages: accepted.languages, says };
  }
  return undefined;
}

function stateAt({ open }: Completing, side: "requesting" | "requested"): string | undefined {
  const state = valueAt(open.draft.value, [side, "state"]);
  return typeof state === "string" ? state : undefined;
}

function coded(
  completing: Completing,
  place: ValuePlace,
  codes: readonly NamedCode[],
  first: readonly (string | undefined)[],
  isNameFirst: boolean,
): CompletionItem[] {
  return codes.map(({ code, name, alsoFound }, index) => {
    const rank = first.indexOf(code);
    const order = inOrder(rank < 0 ? 10 + index : rank);
    const shown = isNameFirst ? { label: name, description: code } : { label: code, description: name };
    const item = valueItem(
      completing.open,
      place,
      { ...shown, code, alsoFound, order, kind: CompletionItemKind.Constant },
      code,
    );
    return item;
  });
}

function zones(completing: Completing, place: ValuePlace): CompletionItem[] {
  const side = place.path[0] === "requesting" ? "requesting" : "requested";
  const own = [...ofState(stateAt(completing, side)).zones, ...ofState(stateAt(completing, "requesting")).zones];
  return timeZones().map((zone, index) => {
    const rank = own.indexOf(zone);
    const shown = { label: zone, order: inOrder(rank < 0 ? 100 + index : rank), kind: CompletionItemKind.Constant };
    return valueItem(completing.open, place, { ...shown, alsoFound: [zone.replaceAll(/[/_]/g, " ")] }, zone);
  });
}
