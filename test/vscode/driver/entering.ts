import type { Locator } from "playwright-core";

/**
 * Puts a text into a field at one stroke, in place of what stood there. Keys go to whatever has the focus when they come:
 * were it to move between the look and the key, they would change the draft behind.
 */
export async function enter(field: Locator, text: string, { timeout }: { timeout?: number } = {}): Promise<void> {
  await field.waitFor({ state: "visible", ...(timeout !== undefined && { timeout }) });
  await field.evaluate((element, value) => {
    const input = element as { value: string; focus(): void; dispatchEvent(event: Event): boolean };
    input.focus();
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
}

/** Presses Enter in a field, and only there. */
export async function confirm(field: Locator): Promise<void> {
  await field.waitFor({ state: "visible" });
  for (const type of ["keydown", "keyup"])
    await field.dispatchEvent(type, { key: "Enter", code: "Enter", keyCode: 13, bubbles: true, cancelable: true });
}
