/** True where the user's editor associations open drafts in the text editor: VS Code calls it `default`. */
export function prefersText(associations: Readonly<Record<string, string>>): boolean {
  return Object.entries(associations).some(
    ([pattern, editor]) => editor === "default" && /\.(?:mla|extradition)\./.test(pattern),
  );
}
