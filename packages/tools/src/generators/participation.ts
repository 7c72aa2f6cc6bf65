import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Pack } from "@rogatory/core/model";
import { parse } from "yaml";

/** Fields of a party and the letter by which a line names them; `states/builtIn.ts` reads them back. */
const letters = {
  signed: "s",
  ratification: "r",
  acceptance: "t",
  approval: "v",
  accession: "a",
  succession: "c",
  formalConfirmation: "f",
  deposit: "d",
  extension: "x",
  inForce: "i",
  left: "l",
} as const;

type Participation = NonNullable<ReturnType<typeof Pack.parse>["participation"]>[string];

/** Parties as lines, and what some of them say beside days as a list of its own: most say the same, or nothing. */
function pack({ parties, ...rest }: Participation): object {
  if (!parties) return rest;
  const details: string[] = [];
  const lines = Object.entries(parties)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([state, party]) => {
      const { territoryOf, asOf, source, confidence, note, notParty, ...days } = party;
      if (notParty) throw new Error(`${state}: "notParty" has no letter yet.`);
      const detail = JSON.stringify({ asOf, source, confidence, note });
      const tokens = Object.entries(days).map(
        ([field, day]) => `${letters[field as keyof typeof letters]}${String(day).replaceAll("-", "")}`,
      );
      if (territoryOf) tokens.push(`>${territoryOf}`);
      if (detail !== "{}") {
        if (!details.includes(detail)) details.push(detail);
        tokens.push(`#${details.indexOf(detail)}`);
      }
      return [state, ...tokens].join(" ");
    });
  return {
    ...rest,
    ...(details.length > 0 ? { details: details.map((detail) => JSON.parse(detail) as object) } : {}),
    lines: lines.join("\n"),
  };
}

/** As a template literal, so that a change of one State is a change of one line. */
function literal(value: object): string {
  const { lines, ...rest } = value as { lines?: string };
  const json = JSON.stringify(rest);
  return lines === undefined ? json : `${json.slice(0, -1)},"lines":\`\n${lines}\n\`}`;
}

/** Who is party to what, and what States have declared: from the reviewed files under packages/core/data. */
export function generateParticipation(root: string): Map<string, string> {
  const folder = join(root, "packages/core/data");
  const packs = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .map((name) => {
      const read = Pack.safeParse(parse(readFileSync(join(folder, name), "utf8")));
      if (!read.success) throw new Error(`packages/core/data/${name}: ${read.error.message}`);
      const { participation = {}, ...head } = read.data;
      const entries = Object.entries(participation).map(
        ([id, listed]) => `${JSON.stringify(id)}:${literal(pack(listed))}`,
      );
      const rest = JSON.stringify({ ...head, rogatoryPack: undefined });
      return `${rest.slice(0, -1)},"participation":{${entries.join(",")}}},`;
    });
  const text = `// Generated from packages/core/data by \`npm run gen\`. Do not edit.
import type { CompactPack } from "../states/builtIn.js";

export const builtInPacks: readonly CompactPack[] = [
${packs.join("\n")}
];
`;
  return new Map([["packages/core/src/generated/participation.ts", text]]);
}
