/** The language id of drafts in YAML, in editors that let a file have one. */
export const draftLanguageId = "rogatory";

const draftName = /\.(mla|extradition)\.(yaml|yml|json)$/i;

/** True for a draft: by its file's name whatever language the editor takes it for, or by the language id. */
export function isDraft(uri: string, languageId?: string): boolean {
  return languageId === draftLanguageId || draftName.test(uri.replace(/[?#].*$/s, ""));
}
