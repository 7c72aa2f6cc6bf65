import { readArguments } from "../arguments.js";
import { Failure } from "../failure.js";
import { print } from "../terminal.js";

export const help = `Usage: rogatory schema KIND

Prints the JSON Schema (2020-12) of a kind of request (mla, extradition, ...), or of a pack.
\`rogatory explain --list\` lists the kinds.`;

/** `rogatory schema`: exit status 0, or 2 for an unknown kind. */
export async function run(args: readonly string[]): Promise<number> {
  const { positionals } = readArguments("schema", args, {});
  const { packSchema, schemas } = await import("@rogatory/core/schemas");
  const [kind, ...more] = positionals;
  const all: Readonly<Record<string, unknown>> = { ...schemas, pack: packSchema };
  const known = Object.keys(all).join(", ");
  if (kind === undefined || more.length > 0) throw new Failure(`Name one of: ${known}.`);
  const schema = Object.hasOwn(all, kind) ? all[kind] : undefined;
  if (schema === undefined) throw new Failure(`"${kind}" has no schema here. There is one of: ${known}.`);
  print(JSON.stringify(schema, null, 2));
  return 0;
}
