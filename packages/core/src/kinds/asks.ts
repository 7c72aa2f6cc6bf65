/** What every paper that goes from one State to another must have: who sends it, to whom, under which number, signed and dated. */
export const headAndFoot = [
  "requestingState",
  "requestingAuthority",
  "requestedState",
  "requestedAuthority",
  "contact",
  "reference",
  "date",
  "signature",
] as const;

/** Asks only these elements. */
export function only(...ids: readonly string[]): (element: string) => boolean {
  const all = new Set(ids);
  return (element) => all.has(element);
}

/** Asks everything but these elements. */
export function allBut(...ids: readonly string[]): (element: string) => boolean {
  const left = new Set(ids);
  return (element) => !left.has(element);
}
