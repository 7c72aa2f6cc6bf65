/** A note that is to stand beside a block. Lengths are in CSS pixels, from the top of the column of notes. */
export interface WantedNote {
  /** Where the block begins. */
  readonly top: number;
  /** How high the note is. */
  readonly height: number;
}

/**
 * Tops of the notes, in the order given: each as near to its block as the notes above leave room for, none over another, in the
 * order of their blocks, and of equal ones in the order given. No note begins above the column.
 */
export function placeNotes(wanted: readonly WantedNote[], gap: number): number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => topOf(wanted, a) - topOf(wanted, b) || a - b);
  const tops = wanted.map(() => 0);
  let free = 0;
  for (const index of order) {
    const top = Math.max(free, topOf(wanted, index));
    tops[index] = top;
    free = top + (wanted[index]?.height ?? 0) + gap;
  }
  return tops;
}

function topOf(wanted: readonly WantedNote[], index: number): number {
  return wanted[index]?.top ?? 0;
}

/** The paths at which the block for a part of the draft may stand, the nearest first: the part itself, then what it is in. */
export function pathsAround(path: string): string[] {
  const paths: string[] = [];
  for (let part = path; part !== ""; part = part.slice(0, part.lastIndexOf("/"))) paths.push(part);
  return paths;
}
