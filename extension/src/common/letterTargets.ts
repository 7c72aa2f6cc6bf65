import { type LetterForm, letterName } from "./draftName.js";

/** Where the letter of a draft goes, or the draft whose letter would be written over by it. */
export type LetterTarget =
  | { readonly draft: string; readonly target: string }
  | { readonly draft: string; readonly takenBy: string };

/**
 * Letters beside their drafts: `a/request.mla.yaml` gives `a/request.docx`. Two drafts whose letters would have one name, as
 * `request.mla.yaml` and `request.extradition.yaml`, cannot both be printed: the first in order has it. Paths or URIs; case
 * counts for nothing, as on some disks.
 */
export function letterTargets(drafts: readonly string[], form: LetterForm): LetterTarget[] {
  const taken = new Map<string, string>();
  return drafts.map((draft): LetterTarget => {
    const slash = draft.lastIndexOf("/") + 1;
    const target = draft.slice(0, slash) + letterName(draft.slice(slash), form);
    const takenBy = taken.get(target.toLowerCase());
    if (takenBy !== undefined) return { draft, takenBy };
    taken.set(target.toLowerCase(), draft);
    return { draft, target };
  });
}
