/**
 * Where something stands in a request: the keys and list positions that lead to it.
 * Outside the library a path is written as a JSON Pointer (RFC 6901), e.g. `/persons/0/name`.
 */
export type Path = readonly (string | number)[];

/** Writes a path as a JSON Pointer. The empty path (the whole request) is the empty string. */
export function toPointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/**
 * Reads a JSON Pointer. A step of digits only becomes a list position; `-` (past the last item) stays text.
 * Text that is not a pointer (no leading slash) is read as one key, so that a hand-written `purpose` works too.
 */
export function fromPointer(pointer: string): (string | number)[] {
  if (pointer === "") return [];
  const body = pointer.startsWith("/") ? pointer.slice(1) : pointer;
  return body
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((step) => (/^(0|[1-9]\d*)$/.test(step) ? Number(step) : step));
}

/** The value at a path, or undefined where the path leads nowhere. Own properties only. */
export function valueAt(root: unknown, path: Path): unknown {
  let current: unknown = root;
  for (const step of path) {
    if (Array.isArray(current)) current = typeof step === "number" ? current[step] : undefined;
    else if (typeof current === "object" && current !== null && Object.hasOwn(current, step))
      current = (current as Record<string, unknown>)[String(step)];
    else return undefined;
  }
  return current;
}

/** True where `path` is `ancestor` itself or stands below it. */
export function isWithin(path: Path, ancestor: Path): boolean {
  return ancestor.length <= path.length && ancestor.every((step, i) => String(step) === String(path[i]));
}
