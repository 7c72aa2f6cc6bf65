import { basisIds, instrumentById } from "../../instruments/index.js";
import type { AnyRequest } from "../../model/types.js";

/** Instrument and article of a convention offence: `som-protocol art. 6(1)(a)`. */
export function readConvention(written: string): { readonly id: string; readonly article: string } {
  const [id = "", ...article] = written.trim().split(/\s+/);
  return { id, article: article.join(" ") };
}

/**
 * The instrument's short name where the letter uses one: for a legal basis that an offence refers to. The opening then
 * defines it. Undefined for any other, which is called by its full title.
 */
export function shortInLetter(request: AnyRequest, id: string): string | undefined {
  const used = (request.offences ?? []).some((offence) => readConvention(offence.convention ?? "").id === id);
  return used && (basisIds(request) as readonly string[]).includes(id) ? instrumentById(id)?.short : undefined;
}
