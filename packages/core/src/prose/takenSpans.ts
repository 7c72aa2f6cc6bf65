/** Remembers which parts of a text have been read, so that no part is read twice. Time and room grow with the text only. */
export class TakenSpans {
  private readonly taken: Uint8Array;

  constructor(length: number) {
    this.taken = new Uint8Array(length);
  }

  /** Takes the part if all of it is free; false, and nothing taken, where some of it is not. */
  take(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.taken[at]) return false;
    this.taken.fill(1, start, end);
    return true;
  }
}
