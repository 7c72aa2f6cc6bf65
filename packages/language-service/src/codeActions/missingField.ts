import { type DraftEdit, type Finding, fromPointer, type Path, toPointer, valueAt } from "@rogatory/core";
import { elements, isWithin, nouns, shapeRequest } from "@rogatory/core/editor";
import { CodeActionKind } from "vscode-languageserver-types";
import { fieldAt } from "../hover/place.js";
import type { OpenDraft } from "../openDraft.js";
import { blankValueOf } from "./blankValue.js";
import { changeOf } from "./change.js";
import { helpComment } from "./helpComment.js";
import type { MadeChange, Occasion, Offer } from "./offer.js";

/** Filling in what a finding misses: the field empty with its help above it, or the reason why it is not known. */
export function offerMissingFields(occasion: Occasion): Offer[] {
  const { open } = occasion;
  const seen = new Set<string>();
  return occasion.findings.flatMap((finding) => {
    const missing = missingFieldsOf(open, finding)
      .filter((path) => fieldAt(open, path) !== undefined)
      .toSorted((a, b) => rankOf(open, a) - rankOf(open, b));
    const key = missing.map(toPointer).join(" ");
    if (missing.length === 0 || seen.has(key)) return [];
    seen.add(key);
    const common = { kind: CodeActionKind.QuickFix, findings: [finding] };
    const owner = commonOwner(missing);
    const names = missing.map((path) => `\`${path.slice(owner.length).join(".")}\``);
    const offers: Offer[] = [
      {
        ...common,
        key: `insert ${key}`,
        title: open.words.text(["codeActions", "insert"], {
          fields: open.words.list(names),
          count: names.length,
          ...placeOf(owner),
        }),
        make: () => insertion(open, missing),
      },
    ];
    for (const path of missing) {
      if (fieldAt(open, path)?.field.orUnknown !== true) continue;
      offers.push({
        ...common,
        key: `unknown ${toPointer(path)}`,
        title: open.words.text(["codeActions", "sayUnknown"], {
          field: `\`${String(path.at(-1))}\``,
          ...placeOf(path.slice(0, -1)),
        }),
        make: () => unknownReason(open, path),
      });
    }
    return offers;
  });
}

/** The path of what holds all of the fields. */
function commonOwner(paths: readonly Path[]): Path {
  const [first = []] = paths;
  let length = first.length - 1;
  while (length > 0 && !paths.every((path) => isWithin(path, first.slice(0, length)))) length--;
  return first.slice(0, length);
}

/** The keys that lead to the holder of a field, from the request or from an item of a list, as a title names them. */
function placeOf(owner: Path): { readonly held: "yes" | "no"; readonly place: string } {
  const keys = owner.slice(owner.findLastIndex((step) => typeof step === "number") + 1);
  return { held: keys.length > 0 ? "yes" : "no", place: keys.join(".") };
}

/** Position of a field among those of what holds it, as the model lists them. */
function rankOf(open: OpenDraft, path: Path): number {
  const place = fieldAt(open, path);
  return place ? Object.keys(nouns[place.noun]?.fields ?? {}).indexOf(place.key) : -1;
}

/** Paths of the fields that a finding misses and that are not in the draft, or stand there empty. */
function missingFieldsOf(open: OpenDraft, finding: Finding): Path[] {
  const { value } = open.draft;
  const path = fromPointer(finding.path);
  // What the items of a list lack belongs to each of them.
  const isList = typeof path.at(-1) === "string" && fieldAt(open, path)?.field.list === true;
  const keys = isList ? [] : lackingKeys(open, finding);
  const named = keys.map((key) => [...path, ...key.split(".")]).filter((one) => fieldAt(open, one) !== undefined);
  const wanted = named.length > 0 ? named : path.length > 0 ? [path] : [];
  return wanted.filter((one) => isEmpty(valueAt(value, one)));
}

/** Keys below the finding's path that its checklist element, or the shape of the request, says are lacking. */
function lackingKeys(open: OpenDraft, { rule, path }: Finding): readonly string[] {
  const { request } = open;
  if (rule === "missing-key")
    return shapeRequest(open.draft.value).problems.flatMap((problem) =>
      problem.rule === rule && toPointer(problem.path) === path ? [String(problem.params["key"])] : [],
    );
  if (!request) return [];
  const lacking = elements
    .filter((element) => element.rule === rule)
    .flatMap((element) => element.answer(request))
    .filter((answer) => answer.state === "missing" && toPointer(answer.path) === path)
    .flatMap((answer) => answer.lacking ?? []);
  return [...new Set(lacking)];
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  return typeof value === "object" && Object.keys(value).length === 0;
}

function insertion(open: OpenDraft, paths: readonly Path[]): MadeChange | undefined {
  const edits = paths.flatMap((path): DraftEdit[] => {
    const place = fieldAt(open, path);
    if (!place) return [];
    const value = blankValueOf(open, place, path);
    // What can only be one thing is filled in already.
    const isToFill = typeof value === "object" || value === "";
    const comment = isToFill ? { comment: helpComment(open, place.field, path.length, paths.length > 1) } : {};
    return [{ op: "set", path: toPointer(path), value, ...comment }];
  });
  return edits.length === 0 ? undefined : changeOf(open, edits, paths);
}

const unknownReason = (open: OpenDraft, path: Path): MadeChange | undefined =>
  changeOf(open, [{ op: "set", path: toPointer(path), value: { unknown: "" } }], [path]);
