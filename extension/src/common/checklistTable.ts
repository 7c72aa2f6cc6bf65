import type { Checklist, ChecklistItem, RegisterTable } from "@rogatory/core";
import { stateWords } from "./checklistEntries.js";
import type { Translate } from "./translate.js";

/** Place of a row of {@link checklistTable} in the draft, by the row's id: a JSON Pointer, or undefined where it has none. */
export function placeOfRow(checklist: Checklist, id: string): string | undefined {
  const [instrument, index] = id.split("/");
  return checklist.instruments.find((each) => each.instrument === instrument)?.requirements[Number(index)]?.paths[0];
}

/** The checklist as a table, one row for each requirement. `shortNames` are by id; an instrument without one has its title. */
export function checklistTable(
  { instruments }: Checklist,
  shortNames: Readonly<Record<string, string>>,
  t: Translate,
): RegisterTable {
  return {
    columns: [
      { id: "instrument", title: t("Instrument") },
      { id: "provision", title: t("Provision") },
      { id: "what", title: t("What is asked") },
      { id: "mark", title: t("How sure") },
      { id: "state", title: t("How it stands") },
      { id: "place", title: t("Place in the draft") },
    ],
    rows: instruments.flatMap(({ instrument, title, binding, requirements }) =>
      requirements.map((requirement, index) => {
        const name = shortNames[instrument] ?? title;
        return {
          id: `${instrument}/${index}`,
          cells: [
            { text: binding ? name : t("{0} (advice)", name) },
            { text: requirement.provision },
            { text: requirement.title },
            { text: markWords(requirement.mark, t) },
            { text: stateWords(requirement, t) },
            { text: requirement.paths.join(", ") },
          ],
        };
      }),
    ),
  };
}

function markWords(mark: ChecklistItem["mark"], t: Translate): string {
  switch (mark) {
    case "V":
      return t("read in the text");
    case "S":
      return t("stated by an official or secondary page");
    case "K":
      return t("known, to be verified");
    case "I":
      return t("an inference");
  }
}
