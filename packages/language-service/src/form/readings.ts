import { toPointer } from "@rogatory/core";
import { findIpAddresses, placeFinder, type TextPlace } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";

/** What a value with a form of its own was read as, to be said beside its field while it is typed. */
export interface Reading {
  /** JSON Pointer. */
  readonly path: string;
  /** In the user's language. */
  readonly text: string;
}

/** What was found in a text, by the name of the sentence that says so. */
interface Found {
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** `noun.field` -> reads its text; undefined where it is none that is known. */
const readers: ReadonlyMap<string, (text: string) => Found | undefined> = new Map([
  ["electronicIdentifier.value", ipAddress],
]);

const identifiers = placeFinder<TextPlace>(
  ({ noun, field, value }) => typeof value === "string" && readers.has(`${noun}.${field}`),
);

/**
 * What the identifiers of a draft were read as. Only what is sound is said here: what is wrong is a finding of a rule, and is shown as
 * one.
 */
export function readingsOf({ request, words }: OpenDraft): readonly Reading[] {
  if (!request) return [];
  return identifiers(request).flatMap(({ noun, field, path, value }): Reading[] => {
    const found = readers.get(`${noun}.${field}`)?.(value);
    return found
      ? [{ path: toPointer(path), text: words.text(["form", "readings", found.message], found.params) }]
      : [];
  });
}

function ipAddress(text: string): Found | undefined {
  const [first] = findIpAddresses(text);
  return first && { message: `ipv${first.version}`, params: { address: first.address } };
}
