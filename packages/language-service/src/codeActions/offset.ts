import { fromPointer, type Path, toPointer, valueAt } from "@rogatory/core";
import { CodeActionKind } from "vscode-languageserver-types";
import { fieldAt } from "../hover/place.js";
import { changeOf } from "./change.js";
import type { Occasion, Offer } from "./offer.js";
import { offsetsAt } from "./timeZone.js";

const withoutOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

/** Fields that hold a moment; in others a time is part of a text. */
const moments: ReadonlySet<string | undefined> = new Set(["moment", "dayOrMoment"]);

/**
 * The offset from UTC behind a time that has none: the one of the requesting contact's time zone on that day. Whose clock it was
 * only the log says, so it is never done unasked; without a time zone in the draft nothing is offered.
 */
export function offerOffsets({ open, selected, findings }: Occasion): Offer[] {
  const { draft } = open;
  const zone = valueAt(draft.value, ["requesting", "contact", "timeZone"]);
  if (typeof zone !== "string") return [];
  const paths = new Map<string, Path>();
  for (const path of [draft.pathAt(selected.start), ...findings.map((finding) => fromPointer(finding.path))])
    if (moments.has(fieldAt(open, path)?.field.format)) paths.set(toPointer(path), path);
  return [...paths].flatMap(([pointer, path]): Offer[] => {
    const time = valueAt(draft.value, path);
    if (typeof time !== "string" || !withoutOffset.test(time)) return [];
    return offsetsAt(time, zone).map((offset) => ({
      key: `offset ${offset} ${pointer}`,
      title: open.words.text(["codeActions", "addOffset"], { offset, zone }),
      kind: CodeActionKind.QuickFix,
      findings: findings.filter((finding) => finding.path === pointer),
      make: () => changeOf(open, [{ op: "set", path: pointer, value: `${time}${offset}` }]),
    }));
  });
}
