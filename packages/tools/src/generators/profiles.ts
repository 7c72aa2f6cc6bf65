import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Pack } from "@rogatory/core/model";
import { parse } from "yaml";

/** What States want of requests: from the reviewed files under packages/core/data/profiles. */
export function generateProfiles(root: string): Map<string, string> {
  const folder = join(root, "packages/core/data/profiles");
  const packs = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .map((name) => {
      const read = Pack.safeParse(parse(readFileSync(join(folder, name), "utf8")));
      if (!read.success) throw new Error(`packages/core/data/profiles/${name}: ${read.error.message}`);
      return `  ${JSON.stringify(read.data)},`;
    });
  const text = `// Generated from packages/core/data/profiles by \`npm run gen\`. Do not edit.
import type { Pack } from "../states/packTypes.js";

export const builtInProfiles: readonly Pack[] = [
${packs.join("\n")}
];
`;
  return new Map([["packages/core/src/generated/profiles.ts", text]]);
}
