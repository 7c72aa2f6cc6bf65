import { type DraftEdit, type Finding, fromPointer, toPointer, valueAt } from "@rogatory/core";
import {
  findReferences,
  givenIds,
  idKindOf,
  idLists,
  nounsIn,
  patterns,
  type ReferenceKind,
} from "@rogatory/core/editor";
import { CodeActionKind } from "vscode-languageserver-types";
import { fieldAt } from "../hover/place.js";
import { spanInText } from "../navigation/scalarOffsets.js";
import type { OpenDraft } from "../openDraft.js";
import { changeOf } from "./change.js";
import type { MadeChange, Occasion, Offer } from "./offer.js";

/**
 * What a new part holds beside its id; the rest is asked for when it is there. A measure is none of them: what it holds depends
 * on its type.
 */
const parts: Readonly<Partial<Record<ReferenceKind, unknown>>> = {
  person: { role: "", name: { family: "", given: "" } },
  event: { date: "", place: "", what: "" },
  offence: { title: "", provision: "" },
  asset: { kind: "", description: "" },
  annex: { title: "", kind: "" },
};

/** Adding the part to which an id refers that nothing has. */
export function offerMissingEntries({ open, findings }: Occasion): Offer[] {
  const seen = new Set<string>();
  return findings.flatMap((finding): Offer[] => {
    const wanted = finding.rule === "unknown-reference" ? wantedBy(open, finding) : undefined;
    if (!wanted) return [];
    const { kind, id } = wanted;
    const key = `add ${kind} ${id}`;
    if (seen.has(key) || !(kind in parts) || !new RegExp(patterns.id).test(id)) return [];
    seen.add(key);
    return [
      {
        key,
        title: open.words.text(["codeActions", "addEntry"], {
          kind: nounsIn(open.language)[kind]?.title.toLowerCase() ?? kind,
          id,
        }),
        kind: CodeActionKind.QuickFix,
        findings: [finding],
        make: () => addition(open, kind, id),
      },
    ];
  });
}

/** Kind and id of what the finding says is nowhere; undefined where a part of another kind has the id. */
function wantedBy(
  open: OpenDraft,
  { path, range }: Finding,
): { readonly kind: ReferenceKind; readonly id: string } | undefined {
  const at = fromPointer(path);
  const value = valueAt(open.draft.value, at);
  const place = fieldAt(open, at);
  if (typeof value !== "string" || !place) return undefined;
  const given = new Set(givenIds(open.draft.value).map(({ id }) => id));
  const kind = idKindOf(place.noun, place.key);
  if (kind) return given.has(value) ? undefined : { kind, id: value };
  const start = open.draft.offsetAt(range.start);
  const unknown = findReferences(value).filter(({ id }) => !given.has(id));
  return unknown.find((reference) => spanInText(open.draft, at, reference)?.start === start) ?? only(unknown);
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

function addition(open: OpenDraft, kind: ReferenceKind, id: string): MadeChange | undefined {
  const list = idLists[kind];
  const there = valueAt(open.draft.value, list);
  const position = Array.isArray(there) ? there.length : 0;
  const edit: DraftEdit = {
    op: "insert",
    path: `${toPointer(list)}/-`,
    value: { id, ...(parts[kind] as Record<string, unknown>) },
  };
  return changeOf(open, [edit], [[...list, position]]);
}
