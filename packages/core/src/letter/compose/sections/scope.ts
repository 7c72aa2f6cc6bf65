import { toPointer } from "../../../draft/pointer.js";
import { instrumentById } from "../../../instruments/index.js";
import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { fieldTitle } from "../fields.js";
import { strong, words } from "../inlines.js";
import { shortInLetter } from "../instruments.js";
import { isSaid } from "../values.js";
import { elementName, factsThatShow } from "./shown.js";

/** Why each instrument covers the case: point by point, with the facts. */
export function scope(context: LetterContext): Block[] {
  return (context.request.legalBases ?? []).flatMap((basis, index): Block[] => {
    if (typeof basis === "string") return [];
    const points = (basis.scope ?? []).filter(isSaid);
    if (points.length === 0) return [];
    const known = shortInLetter(context.request, basis.instrument) ?? instrumentById(basis.instrument)?.title;
    return [
      {
        type: "table",
        caption: words(context.text("offences.scope", { instrument: known ?? basis.title ?? basis.instrument })),
        header: ["point", "shownBy"].map((key) => words(fieldTitle(context.catalogue, "scopePoint", key) ?? key)),
        rows: points.map(({ point, shownBy }) => [
          [strong(elementName(context, point ?? ""))],
          factsThatShow(context, shownBy),
        ]),
        widths: [2, 6],
        path: toPointer(["legalBases", index, "scope"]),
      },
    ];
  });
}
