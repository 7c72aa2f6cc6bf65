import type { OpenDraft } from "../openDraft.js";
import { type Forms, formsIn } from "./forms.js";

/** Forms for what stands by itself: in the user's language, whether or not there are sentences in it. */
export function ownForms(open: OpenDraft): Forms {
  return formsIn(open.userLanguage);
}

/** Forms for what stands in a sentence: in the language of the sentence, in the user's variety of it. */
export function sentenceForms(open: OpenDraft): Forms {
  const { language } = open.words;
  return formsIn(open.userLanguage.toLowerCase().split("-")[0] === language ? open.userLanguage : language);
}
