/** What the preview's page and the extension say to each other. */

/** To the page: another body in place of the one it shows. */
export interface ShowLetter {
  readonly type: "show";
  readonly title: string;
  readonly language: string;
  readonly body: string;
}

/** To the page: bring the block that a part of the draft was printed in into view. JSON Pointer. */
export interface RevealPart {
  readonly type: "reveal";
  readonly path: string;
}

/** From the page: the block that was double-clicked was printed from this part of the draft. JSON Pointer. */
export interface GoToPart {
  readonly type: "goTo";
  readonly path: string;
}

/** From the page: it has loaded, and what was sent before may be lost. */
export interface PageReady {
  readonly type: "ready";
}

export type ToPreview = ShowLetter | RevealPart;
export type FromPreview = GoToPart | PageReady;

/** Reads what came from the page; undefined for anything else. */
export function readFromPreview(message: unknown): FromPreview | undefined {
  if (typeof message !== "object" || message === null || !("type" in message)) return undefined;
  if (message.type === "ready") return { type: "ready" };
  if (message.type === "goTo" && "path" in message && typeof message.path === "string")
    return { type: "goTo", path: message.path };
  return undefined;
}
