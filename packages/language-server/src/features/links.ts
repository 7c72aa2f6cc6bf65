import type { DocumentLink } from "vscode-languageserver";
import type { FileAccess } from "../runtime.js";

/** The links whose file is there, as far as anybody can tell: an annex that is still to come is no link yet. */
export async function existingLinks(
  links: readonly DocumentLink[],
  draftUri: string,
  files: FileAccess,
): Promise<DocumentLink[]> {
  const scheme = draftUri.slice(0, draftUri.indexOf(":") + 1);
  const isThere = await Promise.all(
    links.map(({ target }) => (target?.startsWith(scheme) ? files.exists(target) : undefined)),
  );
  return links.filter((_, index) => isThere[index] !== false);
}
