/** What the preview's page and the extension say to each other. */

/** To the page: another body in place of the one it shows. */
export interface ShowLetter {
  readonly type: "show";
  readonly title: string;
  readonly body: string;
}

/** A finding as a note in the margin. All is plain text, in the user's language. */
export interface MarginNote {
  readonly severity: "error" | "warning" | "info";
  /** The severity as a word: the icon alone would not be heard. */
  readonly severityName: string;
  readonly message: string;
  /** The provisions that ask for it; may be empty. */
  readonly sources: readonly string[];
  /** JSON Pointer of where it is, or should be; empty for the whole draft. */
  readonly path: string;
}

/** To the page: the findings of the draft, in text order; their position is what {@link GoToFinding} gives back. */
export interface ShowNotes {
  readonly type: "notes";
  /** What the button that shows and hides them says. */
  readonly label: string;
  readonly notes: readonly MarginNote[];
}

/** To the page: bring the block that a part of the draft was printed in into view, and mark it for a moment. JSON Pointer. */
export interface RevealPart {
  readonly type: "reveal";
  readonly path: string;
}

/** From the page: the person wants to go to the part of the draft that a block was printed from. JSON Pointer. */
export interface GoToPart {
  readonly type: "goTo";
  readonly path: string;
}

/** From the page: the person wants to go to the place of a finding, by its position in {@link ShowNotes}. */
export interface GoToFinding {
  readonly type: "goToFinding";
  readonly index: number;
}

/** What the buttons of the page ask for. */
export const previewActions = ["printOnPaper", "printWord"] as const;
export type PreviewAction = (typeof previewActions)[number];

/** From the page: a button was pressed. */
export interface PressedButton {
  readonly type: "act";
  readonly action: PreviewAction;
}

/** From the page: the letter is wanted in another language. BCP 47 tag, as the page was given it. */
export interface ChoseLanguage {
  readonly type: "language";
  readonly language: string;
}

/** From the page: it has loaded, and what was sent before may be lost. */
export interface PageReady {
  readonly type: "ready";
}

export type ToPreview = ShowLetter | ShowNotes | RevealPart;
export type FromPreview = GoToPart | GoToFinding | PressedButton | ChoseLanguage | PageReady;

/** What the page remembers, so that the preview comes back as it was when the window is opened again. */
export interface PreviewState {
  /** URI of the draft. */
  readonly uri: string;
  /** BCP 47 tag of the letter's language. */
  readonly language: string;
  readonly notesHidden: boolean;
  /** The block on top of what was seen, and how far it was from the window's top edge, in CSS pixels. */
  readonly place?: { readonly path: string; readonly offset: number };
}

/** Reads what came from the page; undefined for anything else. */
export function readFromPreview(message: unknown): FromPreview | undefined {
  if (!isRecord(message)) return undefined;
  const { type, path, index, action, language } = message;
  switch (type) {
    case "ready":
      return { type };
    case "goTo":
      return typeof path === "string" && isPointer(path) ? { type, path } : undefined;
    case "goToFinding":
      return typeof index === "number" && Number.isInteger(index) && index >= 0 ? { type, index } : undefined;
    case "act": {
      const known = previewActions.find((one) => one === action);
      return known && { type, action: known };
    }
    case "language":
      return typeof language === "string" && isLanguageTag(language) ? { type, language } : undefined;
    default:
      return undefined;
  }
}

/** Reads what a page remembered: the draft and the letter's language. Undefined for anything else. */
export function readPreviewState(state: unknown): (Pick<PreviewState, "uri"> & Partial<PreviewState>) | undefined {
  if (!isRecord(state) || typeof state["uri"] !== "string") return undefined;
  const { uri, language } = state;
  return { uri, ...(typeof language === "string" && isLanguageTag(language) ? { language } : {}) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Longer ones are no part of any draft that can be read. */
function isPointer(path: string): boolean {
  return path.length <= 10_000 && (path === "" || path.startsWith("/"));
}

function isLanguageTag(tag: string): boolean {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/.test(tag);
}
