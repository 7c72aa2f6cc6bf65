/**
 * Names of drafts and of what is made from them. A name here is the last part of a path or URI, decoded.
 */

const ending = /\.(mla|extradition)\.(ya?ml|json)$/i;

/** For `findFiles` and document selectors; on case-sensitive systems only small letters match. */
export const draftGlob = "**/*.{mla,extradition}.{yaml,yml,json}";

/** Folders that `rogatory check` does not look into either. */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith(".") || ["node_modules", "out", "dist"].includes(name);
}

export function isDraftName(name: string): boolean {
  return ending.test(name);
}

/** The name without what makes it a draft's: `request.mla.yaml` gives `request`. */
export function stemOf(name: string): string {
  const stem = name.replace(ending, "");
  return stem === name ? name.replace(/\.(ya?ml|json)$/i, "") : stem;
}

/** Forms in which a letter can be had, the usual one first. */
export const letterForms = ["docx", "html", "md", "txt"] as const;
export type LetterForm = (typeof letterForms)[number];

/** Name of the letter beside its draft. */
export function letterName(draft: string, form: LetterForm): string {
  return `${stemOf(draft)}.${form}`;
}

/** A name that is not taken: `request.mla.yaml`, then `request-2.mla.yaml`. Comparison ignores case, as some disks do. */
export function freeName(stem: string, rest: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (name) => name.toLowerCase()));
  let name = `${stem}${rest}`;
  for (let n = 2; used.has(name.toLowerCase()); n++) name = `${stem}-${n}${rest}`;
  return name;
}

/** What a new draft's name ends in, by its kind. */
export function draftEnding(kind: string): string {
  return ["extradition", "provisionalArrest", "transit"].includes(kind) ? ".extradition.yaml" : ".mla.yaml";
}
