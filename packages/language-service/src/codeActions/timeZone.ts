/** Making one of these costs far more than asking it. */
const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatIn(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) formats.set(timeZone, madeFormat(timeZone));
  return formats.get(timeZone);
}

function madeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    // No such zone.
    return undefined;
  }
}

/** Minutes by which the clocks of a zone are ahead of UTC at an instant. */
function minutesAhead(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return Math.round((shown - instant) / 60_000);
}

/**
 * The offsets from UTC that the clocks of a time zone could show at a local time (`2024-08-10T21:14:05`), as ISO 8601 writes them:
 * one as a rule, two in the hour that an autumn night has twice, none in the hour that a spring night leaves out. None for a zone
 * or a time that does not exist.
 */
export function offsetsAt(local: string, timeZone: string): string[] {
  const format = formatIn(timeZone);
  const time = Date.parse(`${local}Z`);
  if (!format || Number.isNaN(time)) return [];
  const day = 24 * 60 * 60_000;
  const candidates = new Set([time - day, time, time + day].map((instant) => minutesAhead(format, instant)));
  return [...candidates]
    .filter((minutes) => minutesAhead(format, time - minutes * 60_000) === minutes)
    .toSorted((a, b) => b - a)
    .map(asOffset);
}

function asOffset(minutes: number): string {
  const absolute = Math.abs(minutes);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`;
}
