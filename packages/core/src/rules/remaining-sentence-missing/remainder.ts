import { monthsOf } from "../../prose/calendar.js";

/**
 * What is left of a sentence after the time served, both ISO 8601 durations, with a month counted as thirty days:
 * `P7Y` less `P5M12D` is `P6Y6M18D`. Undefined where one is no duration (`life`), or where nothing is left.
 */
export function remainderOf(imposed: string | undefined, served: string | undefined): string | undefined {
  const whole = monthsOf(imposed);
  const part = monthsOf(served);
  if (whole === undefined || part === undefined) return undefined;
  const days = Math.round((whole - part) * 30);
  if (!Number.isSafeInteger(days) || days <= 0) return undefined;
  const units = [
    [Math.floor(days / 360), "Y"],
    [Math.floor((days % 360) / 30), "M"],
    [days % 30, "D"],
  ] as const;
  return `P${units.map(([count, unit]) => (count ? `${count}${unit}` : "")).join("")}`;
}
