/**
 * Gives a sentence in the user's language; `{0}`, `{1}` stand for the arguments. The editor's own in the extension, a plain one in
 * tests: what builds sentences need not know the editor.
 */
export type Translate = (message: string, ...args: (string | number)[]) => string;
