import { readArguments } from "../arguments.js";
import { Failure } from "../failure.js";

declare const ROGATORY_VERSION: string;

export const help = `Usage: rogatory lsp --stdio

Serves an editor by the Language Server Protocol: findings while you type, completion,
explanations, quick fixes, navigation. The editor starts it; docs/editors.md says how to
tell it. It talks over standard input and output only, and ends when the editor does.`;

/** `rogatory lsp`: ends with status 0 when the client says so in order, else 1; 2 where it is called in another way. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments("lsp", args, {
    stdio: { type: "boolean" },
    // Clients of VS Code's kind add it; the connection reads it itself.
    clientProcessId: { type: "string" },
  });
  if (values["stdio"] !== true || positionals.length > 0)
    throw new Failure("An editor starts this as `rogatory lsp --stdio`. See `rogatory lsp --help`.");
  const { startNodeServer } = await import("@rogatory/language-server/node");
  startNodeServer({ stdio: true, version: ROGATORY_VERSION });
  // The process ends when the connection does.
  return new Promise(() => undefined);
}
