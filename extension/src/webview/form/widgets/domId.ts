/** An id for the document: a pointer's signs have meanings in selectors. */
export const domId = (path: string, part = "field"): string =>
  `${part}${path.replaceAll(/[^\w-]/g, (sign) => (sign === "/" ? "." : `_${sign.codePointAt(0)}`))}`;
