import { matchLanguage } from "@rogatory/core";
import { type PracticeProgress, practiceCase, practiceMark, practiceProgress } from "@rogatory/core/editor";

export type { PracticeProgress };

/** The practice case: a request that would come back, to be mended. */
export function practiceText(): string {
  return practiceCase;
}

/** How far a draft that began as the practice case is mended; null for any other draft. `language` is a BCP 47 tag. */
export function progressOfPractice({
  text,
  language,
}: {
  readonly text: string;
  readonly language: string;
}): PracticeProgress | null {
  return practiceMark.test(text) ? practiceProgress(text, matchLanguage(language)) : null;
}
