import { readArguments } from "../arguments.js";
import { Failure } from "../failure.js";
import { print } from "../terminal.js";

export const help = `Usage: rogatory schema KIND

Prints the JSON Schema (2020-12) of a kind of request: mla, extradition, provisionalArrest.`;

/** `rogatory schema`: exit status 0, or 2 for an unknown kind. */
export async function run(args: readonly string[]): Promise<number> {
  const { positionals } = readArguments("schema", args, {});
  const { schemas } = await import("@rogatory/core/schemas");
  const [kind, ...more] = positionals;
  const known = Object.keys(schemas).join(", ");
  if (kind === undefined || more.length > 0) throw new Failure(`Name one kind of request: ${known}.`);
  const schema = (schemas as Readonly<Record<string, unknown>>)[kind];
  if (schema === undefined) throw new Failure(`"${kind}" is not a kind of request. The kinds are: ${known}.`);
  print(JSON.stringify(schema, null, 2));
  return 0;
}
