import { builtInPacks } from "../generated/participation.js";
import type { acts } from "./entryIntoForce.js";
import type { Pack, Participation, Party } from "./packTypes.js";

/** A pack as it is kept in the generated file: parties as lines of text, one for each State. */
export interface CompactPack extends Omit<Pack, "participation" | "rogatoryPack"> {
  readonly participation: Readonly<Record<string, CompactParticipation>>;
}

export interface CompactParticipation extends Omit<Participation, "parties"> {
  /** `AF s20001214 r20030924 #0`: State, then what it did and when, then the number of its details. */
  readonly lines?: string;
  readonly details?: readonly Pick<Party, "asOf" | "source" | "confidence" | "note">[];
}

/** Letters of the lines, by field. */
const letters = {
  s: "signed",
  r: "ratification",
  t: "acceptance",
  v: "approval",
  a: "accession",
  c: "succession",
  f: "formalConfirmation",
  d: "deposit",
  x: "extension",
  i: "inForce",
  l: "left",
} as const satisfies Readonly<Record<string, (typeof acts)[number] | "signed" | "inForce" | "left">>;

/** The data of this project, unpacked. */
export function unpackBuiltIn(): readonly Pack[] {
  return builtInPacks.map(({ participation, ...rest }) => ({
    rogatoryPack: 1,
    ...rest,
    participation: Object.fromEntries(Object.entries(participation).map(([id, compact]) => [id, unpack(compact)])),
  }));
}

function unpack({ lines, details, ...rest }: CompactParticipation): Participation {
  if (lines === undefined) return rest;
  const parties = lines
    .trim()
    .split("\n")
    .map((line): [string, Party] => {
      const [state = "", ...tokens] = line.split(" ");
      return [state, Object.assign({}, ...tokens.map((token) => unpackToken(token, details))) as Party];
    });
  return { ...rest, parties: Object.fromEntries(parties) };
}

function unpackToken(token: string, details: CompactParticipation["details"]): Party {
  const rest = token.slice(1);
  if (token[0] === "#") return details?.[Number(rest)] ?? {};
  if (token[0] === ">") return { territoryOf: rest };
  const field = letters[token[0] as keyof typeof letters];
  return { [field]: `${rest.slice(0, 4)}-${rest.slice(4, 6)}-${rest.slice(6)}` };
}
