/** A word that nobody can guess, for a page that lets in only what bears it. */
export function nonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(18)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
