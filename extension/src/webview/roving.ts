/** Keys that lead back and forth in a group of elements which is one stop for the Tab key. */
interface RovingKeys {
  readonly back: readonly string[];
  readonly on: readonly string[];
}

/**
 * Makes elements one stop for the Tab key: arrow keys, Home and End lead from one to the next. `members` is asked each time, since
 * elements come and go. Gives what must be called when they did.
 */
export function roving(
  group: HTMLElement,
  members: () => readonly HTMLElement[],
  { back, on }: RovingKeys,
): () => void {
  const stopAt = (chosen: HTMLElement | undefined): void => {
    for (const member of members()) member.tabIndex = member === chosen ? 0 : -1;
  };
  group.addEventListener("focusin", ({ target }) => {
    const member = members().find((one) => one === target);
    if (member) stopAt(member);
  });
  group.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = members();
    const index = all.indexOf(event.target as HTMLElement);
    if (index < 0) return;
    const next = nextIndex(event.key, index, all.length, { back, on });
    if (next === undefined) return;
    // A list of choices has uses of its own for these keys.
    if (event.target instanceof HTMLSelectElement && !["ArrowLeft", "ArrowRight"].includes(event.key)) return;
    event.preventDefault();
    all[next]?.focus({ preventScroll: true });
    all[next]?.scrollIntoView({ block: "nearest" });
  });
  const refresh = (): void => {
    const all = members();
    stopAt(all.find((member) => member.tabIndex === 0) ?? all[0]);
  };
  refresh();
  return refresh;
}

function nextIndex(key: string, index: number, count: number, { back, on }: RovingKeys): number | undefined {
  if (back.includes(key)) return Math.max(0, index - 1);
  if (on.includes(key)) return Math.min(count - 1, index + 1);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
