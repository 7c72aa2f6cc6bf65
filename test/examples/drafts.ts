import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths of all drafts below a folder, in the order of their names. */
export function drafts(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return drafts(path);
      return /\.(mla|extradition)\.(yaml|yml|json)$/.test(entry.name) ? [path] : [];
    });
}
