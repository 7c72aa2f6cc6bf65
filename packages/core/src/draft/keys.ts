const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** True for a key that could touch a prototype where a program copies it without care. */
export function isForbiddenKey(key: string): boolean {
  return forbidden.has(key);
}
