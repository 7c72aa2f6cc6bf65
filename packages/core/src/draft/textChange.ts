/** Where two texts differ: up to `start` and from the two ends on they are the same. */
export interface TextChange {
  readonly start: number;
  /** In the text before. */
  readonly end: number;
  /** In the text after. */
  readonly newEnd: number;
}

/** The one stretch in which a text differs from another; undefined where they are the same. */
export function changeBetween(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  const start = sameLength(most, (at, length) => before.slice(at, at + length) === after.slice(at, at + length));
  const tail = sameLength(
    most - start,
    (at, length) =>
      before.slice(before.length - at - length, before.length - at) ===
      after.slice(after.length - at - length, after.length - at),
  );
  return { start, end: before.length - tail, newEnd: after.length - tail };
}

/** How far two texts are the same, found by comparing long pieces first: the engine compares those at once. */
function sameLength(most: number, isSame: (at: number, length: number) => boolean): number {
  let at = 0;
  for (let length = 8192; length >= 1; ) {
    if (at + length <= most && isSame(at, length)) at += length;
    else length >>= 1;
  }
  return at;
}

/** Where the line of an offset begins. */
export function lineStartAt(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the next line begins, or the text ends. */
export function nextLineAt(text: string, offset: number): number {
  return text.indexOf("\n", offset) + 1 || text.length;
}
