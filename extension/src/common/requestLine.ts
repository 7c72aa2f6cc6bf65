import type { RequestRow } from "./requestRows.js";
import type { Translate } from "./translate.js";

/** A request in a list: its texts, and what its icon shows. */
export interface RequestLine {
  readonly label: string;
  readonly description: string;
  /** Lines of the tooltip, in plain text. */
  readonly lines: readonly string[];
  /** All of it as one sentence, for a screen reader. */
  readonly spoken: string;
  readonly icon: string;
  /** Id of a colour of the theme; the words say the same. */
  readonly colour: string | undefined;
}

const marks = {
  overdue: { icon: "warning", colour: "list.errorForeground" },
  soon: { icon: "clock", colour: "list.warningForeground" },
  later: { icon: "calendar", colour: "charts.blue" },
} as const;

export function requestLine({ name, folder, entry }: RequestRow, t: Translate): RequestLine {
  const place = folder === "" ? name : `${folder}/${name}`;
  if (!entry) {
    const said = t("The file could not be read");
    return {
      label: name,
      description: said,
      lines: [said, place],
      spoken: `${name}, ${said}`,
      icon: "error",
      colour: "list.errorForeground",
    };
  }
  const { reference, kind, from, to, stage, status, deadline, deadlines, left } = entry;
  const label = reference ?? name;
  const states = [from, to].some(Boolean) ? `${from?.title ?? "?"} → ${to?.title ?? "?"}` : undefined;
  const due = deadline ? `${deadline.label}: ${deadline.words}` : undefined;
  // A side bar is narrow: what decides comes first.
  const parts = [deadline?.near, states, left, stage?.title, kind?.title ?? t("No readable request")];
  const lines = [
    kind?.title ?? t("No readable request"),
    ...(from ? [t("Requesting State: {0}", from.title)] : []),
    ...(to ? [t("Requested State: {0}", to.title)] : []),
    ...(stage ? [t("Stage: {0}", stage.title)] : []),
    t("Status: {0}", status.title),
    t("To mend: {0}", left),
    ...deadlines.map((each) => `${each.label}: ${each.words}`),
    place,
  ];
  const spoken = [
    label,
    kind?.title ?? t("No readable request"),
    ...(from && to ? [t("from {0} to {1}", from.title, to.title)] : []),
    ...(due ? [due] : []),
    left,
    ...(stage ? [t("Stage: {0}", stage.title)] : []),
    t("Status: {0}", status.title),
  ];
  const mark = deadline ? marks[deadline.nearness] : { icon: kind ? "file-text" : "error", colour: undefined };
  return {
    label,
    description: parts.filter((part) => part !== undefined).join(" · "),
    lines,
    spoken: spoken.join(", "),
    ...mark,
  };
}
