/**
 * Where drafts live. Documents of other schemes (the old side of a comparison, output, debug consoles) are not drafts to be worked on,
 * even if their names are a draft's.
 */
const usual = ["file", "untitled", "vscode-vfs", "vscode-remote", "vscode-userdata", "vscode-test-web", "memfs", "tmp"];

export function draftSchemes(folderSchemes: readonly string[]): readonly string[] {
  return [...new Set([...usual, ...folderSchemes])];
}
