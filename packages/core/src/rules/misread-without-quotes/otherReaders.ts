/** What another program that reads YAML would take a text without quotation marks for. */
export type Misreading = "yesOrNo" | "nothing" | "number";

/** YAML 1.1: https://yaml.org/type/bool.html */
const booleans = /^(?:[yYnN]|yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;

/** Only the forms that are text here: `null` in small letters and `~` are nothing in every reader. */
const nulls = /^(?:Null|NULL)$/;

/**
 * Forms that become a number that no longer shows what was written. Digits alone that any reader gives back as they were
 * written are none, nor is a time that begins with 0: YAML 1.1 counts in sixties only from 1 to 9 on.
 */
const numbers: readonly RegExp[] = [
  // 12:30 is 750, 10:20:30 is 37230.
  /^[-+]?[1-9][\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
  // 00123 loses its zeros, or is read as an octal number.
  /^[-+]?0[\d_]+$/,
  // 1_000, and +4712345678, which loses its plus.
  /^[-+]?[1-9][\d_]*_[\d_]*$/,
  /^\+\d+$/,
  // 12.10 is 12.1; 12E3 is 12000.
  /^[-+]?\d[\d_]*\.[\d_]*0$/,
  /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)[eE][-+]?\d+$/,
  // 0x5290 is 21136.
  /^[-+]?0(?:x[\da-fA-F_]+|o[0-7]+|b[01_]+)$/,
];

/** What a text would become elsewhere; undefined where every reader gives it back as it is written. */
export function misreadingOf(text: string): Misreading | undefined {
  if (text.length > 100) return undefined;
  if (booleans.test(text)) return "yesOrNo";
  if (nulls.test(text)) return "nothing";
  if (numbers.some((form) => form.test(text))) return "number";
  // More digits than a floating-point number keeps.
  return /^[-+]?\d{16,}$/.test(text) && BigInt(text).toString() !== BigInt(Number(text)).toString()
    ? "number"
    : undefined;
}
