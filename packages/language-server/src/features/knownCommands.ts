import type { CodeLens } from "vscode-languageserver";

/** The lenses whose command the client has: others would do nothing when clicked. */
export function knownLenses(lenses: readonly CodeLens[], commands: ReadonlySet<string>): CodeLens[] {
  return lenses.filter(({ command }) => command !== undefined && commands.has(command.command));
}
