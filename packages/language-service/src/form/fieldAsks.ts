import { type Mark, type Severity, toPointer } from "@rogatory/core";
import { elements, instrumentShort, weighWithProfile } from "@rogatory/core/editor";
import { elementsOfFields } from "../hover/asks.js";
import type { OpenDraft } from "../openDraft.js";

/** What is asked of some fields of this request, by which provisions. */
export interface FieldAsk {
  /** Id of the element that is asked for. */
  readonly element: string;
  /** `noun.field` of each field that answers it. */
  readonly fields: readonly string[];
  /** JSON Pointers of the places where it is answered or should be: a field is meant where one of them lies within the other. */
  readonly places: readonly string[];
  /** How bad its lack is: with `asked` what the chosen instruments say, else practice. */
  readonly severity: Severity;
  /** True where a chosen instrument demands it in a provision that was read. */
  readonly asked: boolean;
  /** Provisions, as cited. Where it is not `asked`, a comparison. */
  readonly sources: readonly { readonly cite: string; readonly mark: Mark }[];
}

/** What the chosen instruments, the requested State and practice ask of the request as it stands, given or not. */
export function fieldAsks(open: OpenDraft): readonly FieldAsk[] {
  const { request } = open;
  if (!request) return [];
  const fieldsOf = fieldsOfElements();
  return elements.flatMap((element): FieldAsk[] => {
    const fields = fieldsOf.get(element.id);
    if (!fields) return [];
    const { severity, sources, asked } = weighWithProfile(element, request, open.world);
    if (severity === "none") return [];
    const places = element
      .answer(request)
      .flatMap(({ state, path }) => (state === "notApplicable" ? [] : toPointer(path)));
    if (places.length === 0) return [];
    const cited = sources.map(({ instrument, provision, mark }) => ({
      cite: `${instrumentShort(instrument)} ${provision}`.trim(),
      mark,
    }));
    return [{ element: element.id, fields, places: [...new Set(places)], severity, asked, sources: cited }];
  });
}

let turned: ReadonlyMap<string, readonly string[]> | undefined;

function fieldsOfElements(): ReadonlyMap<string, readonly string[]> {
  if (turned) return turned;
  const found = new Map<string, string[]>();
  for (const [field, ids] of elementsOfFields())
    for (const id of ids) {
      const known = found.get(id);
      if (known) known.push(field);
      else found.set(id, [field]);
    }
  turned = found;
  return found;
}
