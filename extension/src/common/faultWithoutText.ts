/**
 * What a log may say of a fault: its kind and the place in the program. Its message may quote a draft, and logs travel.
 */
export function faultWithoutText(error: unknown): string {
  if (!(error instanceof Error)) return "an unknown fault";
  const places = (error.stack ?? "").split("\n").filter((line) => /^ {4}at \S/.test(line));
  return [error.name, ...places].join("\n");
}
