import { below } from "../../common/form/places.js";
import { announced, send, t } from "./store.js";
import { domId } from "./widgets/domId.js";

/** Id of what stands in one part as this element stands in another. JSON Pointers of the parts. */
export function counterpartId(element: Element, from: string, to: string): string {
  return element.id.replace(domId(from, ""), domId(to, ""));
}

/** Puts the focus on the first of these elements that is there and takes it. */
export function focusOn(...ids: readonly string[]): void {
  requestAnimationFrame(() => focusNow(...ids));
}

/** Puts the focus on the first of these that can take it, as the page is drawn now: a key that is held down goes on from there. */
export function focusNow(...ids: readonly string[]): void {
  for (const id of ids) {
    const element = document.getElementById(id);
    if (!element || (element instanceof HTMLButtonElement && element.disabled)) continue;
    element.focus();
    if (document.activeElement === element) return;
  }
}

/**
 * Puts an item of a list at another position, with its comments. The focus goes with it, and it is said where it went.
 * `list` is a JSON Pointer; positions count from 0.
 */
export async function moveItem(list: string, from: number, to: number): Promise<void> {
  if (from === to) return;
  const path = below(list, from);
  const target = below(list, to);
  const active = document.activeElement;
  const wasAt = active instanceof HTMLElement ? counterpartId(active, path, target) : "";
  // What is typed there is taken over first: it belongs to the item.
  if (active instanceof HTMLElement) active.blur();
  const refused = await send([{ op: "move", path, value: target }]);
  announced.value = refused ?? t("Moved to place {0}.", to + 1);
  const isRefused = refused !== undefined;
  focusOn(
    ...(isRefused ? [active?.id ?? ""] : [wasAt, domId(target, from > to ? "down" : "up"), domId(target, "title")]),
  );
}
