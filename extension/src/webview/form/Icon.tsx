/** Drawings of 16 by 16, in strokes of the text's colour. Those that point along the line of writing are mirrored by the styles. */
const drawings = {
  up: "M8 13V3M3.5 7.5 8 3l4.5 4.5",
  down: "M8 3v10M3.5 8.5 8 13l4.5-4.5",
  remove: "m3.5 3.5 9 9m0-9-9 9",
  add: "M8 3v10M3 8h10",
  calendar: "M2.5 4.5h11v9h-11zM2.5 7.5h11M5.5 2.5v3m5-3v3",
  fold: "m6 3.5 4.5 4.5L6 12.5",
  grip: "M6 3.5v.01M10 3.5v.01M6 8v.01M10 8v.01M6 12.5v.01M10 12.5v.01",
  sort: "M3 4h10M3 8h6.5M3 12h3.5",
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing that says nothing by itself: the button around it has the words. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={drawings[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={name === "grip" ? 1.8 : 1.3}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
