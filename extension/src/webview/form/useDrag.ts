import { useEffect, useRef, useState } from "preact/hooks";
import { moveItem } from "./moveItem.js";

/** Which item is being dragged, and where it would go. Positions count from 0. */
export interface Drag {
  readonly from: number;
  readonly to: number;
}

/** How near to the edge of the window the page begins to scroll, in CSS pixels, and by how much at a time. */
const edge = 48;
const stride = 14;

/**
 * Items of a list that are dragged by their grips with a mouse, pen or finger. `list` is a JSON Pointer. Escape lets go.
 * `container` goes to the element that holds the items, which say that they are items of a list.
 */
export function useDrag(list: string) {
  const container = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Drag>();
  const latest = useRef(drag);
  latest.current = drag;

  useEffect(() => {
    if (!drag) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") setDrag(undefined);
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [drag === undefined]);

  /** Where an item would go if it were dropped at this height of the window. */
  const placeAt = (height: number, from: number): number =>
    [...(container.current?.querySelectorAll(":scope > .run > [role=listitem]") ?? [])].filter((item, index) => {
      const { top, bottom } = item.getBoundingClientRect();
      return index !== from && (top + bottom) / 2 < height;
    }).length;

  const grip = (index: number) => ({
    onPointerDown(event: PointerEvent & { readonly currentTarget: Element }) {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from: index, to: index });
    },
    onPointerMove({ clientY }: PointerEvent) {
      if (latest.current?.from !== index) return;
      if (clientY < edge) window.scrollBy(0, -stride);
      else if (clientY > window.innerHeight - edge) window.scrollBy(0, stride);
      setDrag({ from: index, to: placeAt(clientY, index) });
    },
    onPointerUp() {
      const done = latest.current;
      setDrag(undefined);
      if (done?.from === index) void moveItem(list, done.from, done.to);
    },
    onPointerCancel() {
      setDrag(undefined);
    },
  });
  return { container, drag, grip };
}
