import {
  copyOf,
  kindTitle,
  matchLanguage,
  PlanError,
  parseDraft,
  type RequestKind,
  requestKinds,
  supplementTo,
  valueAt,
} from "@rogatory/core";

export interface DraftText {
  /** File name, which tells the format. */
  readonly name: string;
  readonly text: string;
}

/** What tells an earlier request from others. */
export interface EarlierRequest {
  readonly kind: RequestKind;
  /** In the user's language. */
  readonly kindTitle: string;
  readonly reference: string | undefined;
  /** `YYYY-MM-DD` */
  readonly date: string | undefined;
  /** Codes of the States. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Each draft as a request, or null where it is none. `language` is a BCP 47 tag. */
export function earlierRequests({
  drafts,
  language,
}: {
  readonly drafts: readonly DraftText[];
  readonly language: string;
}): readonly (EarlierRequest | null)[] {
  return drafts.map(({ name, text }) => {
    const { value } = parseDraft(text, { name });
    const word = (...path: readonly string[]): string | undefined => {
      const found = valueAt(value, path);
      return typeof found === "string" && found.trim() !== "" ? found.slice(0, 80) : undefined;
    };
    const kind = requestKinds.find((each) => each === word("kind"));
    if (kind === undefined) return null;
    return {
      kind,
      kindTitle: kindTitle(kind, matchLanguage(language)),
      reference: word("reference"),
      date: word("date"),
      from: word("requesting", "state"),
      to: word("requested", "state"),
    };
  });
}

/** How a new draft begins from an earlier one: as a copy of it, or as a request that supplements it. */
export type Beginning = "copy" | "supplement";

/** The text of a new draft that begins from an earlier one; null where the earlier one cannot be read well enough for that. */
export function beginFrom({ text, name, as }: DraftText & { readonly as: Beginning }): string | null {
  try {
    return (as === "copy" ? copyOf : supplementTo)(parseDraft(text, { name }));
  } catch (error) {
    if (error instanceof PlanError || error instanceof TypeError) return null;
    throw error;
  }
}
