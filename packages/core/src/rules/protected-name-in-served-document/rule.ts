import { toPointer } from "../../draft/pointer.js";
import type { Severity, Source } from "../../findings/finding.js";
import { hidesName, personById } from "../../model/naming.js";
import type { AnyRequest, Person } from "../../model/types.js";
import { createRule } from "../rule.js";
import { ownNameIn } from "./ownName.js";
import { type ReadText, readTexts } from "./readers.js";

const sources: readonly Source[] = [
  { instrument: "tip-protocol", provision: "art. 6(1)", mark: "V" },
  { instrument: "untoc", provision: "art. 24", mark: "S" },
];

/** Those on the other side of the case. */
const otherSide: ReadonlySet<string | undefined> = new Set(["suspect", "accused", "convicted", "personSought"]);

/** Words by which protection is said to mean that the name, or who it is, is not to be known. */
const ofIdentity =
  /(?<!\p{L})(?:names?|identit\p{L}*|who (?:she|he|they) (?:is|are)|anonym\p{L}*|pseudonym\p{L}*|withh[eo]ld|noms?|nombres?|identidad|anónim\p{L}*|seudónim\p{L}*)(?!\p{L})/iu;

export const rule = createRule({
  id: "protected-name-in-served-document",
  code: "PT-03",
  nature: "defect",
  sources,
  check({ request, report }) {
    const hidden = (request.persons ?? []).filter(hidesName);
    if (hidden.length === 0) return;
    for (const read of readTexts(request)) {
      for (const person of hidden) {
        // What is put to, or served on, the person alone tells nobody else the name.
        if (read.readers.length > 0 && read.readers.every((id) => id === person.id)) continue;
        const others = (request.persons ?? []).filter((other) => other !== person && !hidesName(other));
        const naming = ownNameIn(read.text, person, others);
        if (!naming) continue;
        const cover = person.name?.aliases?.[0];
        report({
          path: read.path,
          message: read.way,
          params: { item: naming.printed },
          severity: severityOf(request, read, person),
          within: naming,
          fixes:
            cover === undefined
              ? []
              : [
                  {
                    title: "cover",
                    params: { name: cover },
                    safe: false,
                    edits: [
                      {
                        op: "set",
                        path: toPointer(read.path),
                        value: read.text.slice(0, naming.start) + cover + read.text.slice(naming.end),
                      },
                    ],
                  },
                ],
        });
      }
    }
  },
});

/**
 * An error where the draft itself says that the name is not to be known, and a paper or a person of the other side carries it out. Of
 * an annex with questions it is not said whose hearing it is for: then all who are heard must be of the other side.
 */
function severityOf(request: AnyRequest, { path, way, readers }: ReadText, { protection }: Person): Severity {
  if (!ofIdentity.test(`${protection?.measures ?? ""} ${protection?.reason ?? ""}`)) return "warning";
  if (way === "served") return "error";
  const isOther = (id: string): boolean => otherSide.has(personById(request, id)?.role);
  const isToldThem = path[0] === "annexes" ? readers.length > 0 && readers.every(isOther) : readers.some(isOther);
  return isToldThem ? "error" : "warning";
}
