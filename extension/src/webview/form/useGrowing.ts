import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Keeps a text area as high as its text, so that nothing scrolls within it: also when its width changes. */
export function useGrowing(area: RefObject<HTMLTextAreaElement | null>, text: string): void {
  useLayoutEffect(() => {
    if (area.current && !isSaidByStyles()) grow(area.current);
  }, [text]);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element || isSaidByStyles()) return;
    let width = element.clientWidth;
    const watcher = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      grow(element);
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
}

/** Measuring each text by hand makes the browser lay out the page for each key. */
const isSaidByStyles = (): boolean => CSS.supports("field-sizing", "content");

function grow(element: HTMLTextAreaElement): void {
  element.style.height = "auto";
  element.style.height = `${element.scrollHeight + 2}px`;
}
