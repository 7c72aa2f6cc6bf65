import { type CompletionItem, type CompletionList, InsertTextFormat } from "vscode-languageserver";

/** The same list for a client without snippets: each with the words that its stops would hold. */
export const withoutSnippets = (list: CompletionList): CompletionList => ({ ...list, items: list.items.map(plain) });

function plain(item: CompletionItem): CompletionItem {
  if (item.insertTextFormat !== InsertTextFormat.Snippet) return item;
  const { textEdit, insertText } = item;
  return {
    ...item,
    insertTextFormat: InsertTextFormat.PlainText,
    ...(textEdit === undefined ? {} : { textEdit: { ...textEdit, newText: expandSnippet(textEdit.newText) } }),
    ...(insertText === undefined ? {} : { insertText: expandSnippet(insertText) }),
  };
}

/**
 * A snippet's text with its stops filled in as they stand before anything is typed: `${1:name}` is `name`, of `${1|a,b|}` the first,
 * `$0` nothing. Stops may stand in each other.
 */
export function expandSnippet(snippet: string): string {
  let text = "";
  let depth = 0;
  for (let at = 0; at < snippet.length; ) {
    const rest = snippet.slice(at);
    const escaped = /^\\[\\$}]/.exec(rest);
    const choice = /^\$\{\d+\|((?:\\.|[^\\|])*)\|\}/s.exec(rest);
    const opened = /^\$\{\d+:/.exec(rest);
    const empty = /^\$(?:\d+|\{\d+\})/.exec(rest);
    if (escaped) text += escaped[0].slice(1);
    else if (choice) text += (/^(?:\\.|[^\\,])*/s.exec(choice[1] ?? "")?.[0] ?? "").replaceAll(/\\(.)/gs, "$1");
    else if (opened) depth++;
    else if (rest.startsWith("}") && depth > 0) depth--;
    else if (!empty) text += snippet[at];
    at += (escaped ?? choice ?? opened ?? empty)?.[0].length ?? 1;
  }
  return text;
}
