import type { Path } from "../../draft/pointer.js";
import type { AnyRequest } from "../../model/types.js";

/** A text that is handed or read to somebody outside the authorities. */
export interface ReadText {
  readonly path: Path;
  readonly text: string;
  /** `served`: it goes into the hands of the addressee. `put`: it is put to whoever is heard. */
  readonly way: "served" | "put";
  /** Ids of those who get to know it; empty where that is not said. */
  readonly readers: readonly string[];
}

/** The texts of a request that reach private persons: papers to be served, and what is put to those who are heard. */
export function readTexts(request: AnyRequest): readonly ReadText[] {
  const found: ReadText[] = [];
  const taken = new Set<string>();
  const add = (path: Path, text: string | undefined, way: ReadText["way"], readers: readonly string[]): void => {
    const at = path.join("/");
    if (text === undefined || taken.has(at)) return;
    taken.add(at);
    found.push({ path, text, way, readers });
  };
  const annexes = request.annexes ?? [];
  const addressees: string[] = [];
  const heard: string[] = [];
  for (const [index, measure] of (request.measures ?? []).entries()) {
    const at = ["measures", index] as const;
    if (measure.type === "serviceOfDocuments") {
      const readers = measure.addressee === undefined ? [] : [measure.addressee];
      addressees.push(...readers);
      for (const [number, document] of (measure.documents ?? []).entries()) {
        add([...at, "documents", number, "title"], document.title, "served", readers);
        add([...at, "documents", number, "legalEffect"], document.legalEffect, "served", readers);
        const annex = annexes.findIndex(({ id }) => id !== undefined && id === document.annex);
        if (annex >= 0) add(["annexes", annex, "title"], annexes[annex]?.title, "served", readers);
      }
      continue;
    }
    if (!("questions" in measure || "topics" in measure || "notices" in measure)) continue;
    const readers = measure.persons ?? [];
    heard.push(...readers);
    for (const key of ["questions", "topics"] as const) {
      const list = key in measure ? (measure as { readonly [K in typeof key]?: readonly string[] })[key] : undefined;
      for (const [number, text] of (list ?? []).entries()) add([...at, key, number], text, "put", readers);
    }
    if ("notices" in measure) add([...at, "notices"], measure.notices, "put", readers);
  }
  for (const [index, { kind, title }] of annexes.entries()) {
    if (kind === "documentToServe") add(["annexes", index, "title"], title, "served", addressees);
    if (kind === "questions") add(["annexes", index, "title"], title, "put", heard);
  }
  return found;
}
