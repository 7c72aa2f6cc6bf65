import type { Checklist, ChecklistItem } from "@rogatory/core";
import { checklistHeading, requirementOrder, stateWords } from "./checklistEntries.js";
import type { Translate } from "./translate.js";

export interface InstrumentNode {
  /** Stable, so that it stays folded while the draft is written. */
  readonly id: string;
  readonly label: string;
  readonly requirements: readonly RequirementNode[];
}

export interface RequirementNode {
  readonly id: string;
  readonly label: string;
  /** How it stands in words, and the provision. */
  readonly description: string;
  readonly spoken: string;
  readonly icon: string;
  /** Id of a colour of the theme; the words say the same. */
  readonly colour: string | undefined;
  /** JSON Pointer to where it is met, or should be. */
  readonly path: string | undefined;
}

const marks: Readonly<Record<ChecklistItem["state"], { readonly icon: string; readonly colour?: string }>> = {
  missing: { icon: "circle-large-outline", colour: "list.warningForeground" },
  unknownReason: { icon: "question" },
  met: { icon: "pass-filled", colour: "testing.iconPassed" },
  notApplicable: { icon: "dash" },
};

/** The checklist as a tree: instruments, and under each its requirements, what is missing first. */
export function checklistTree(
  { instruments }: Checklist,
  shortNames: Readonly<Record<string, string>>,
  t: Translate,
): InstrumentNode[] {
  return instruments.map((list) => ({
    id: list.instrument,
    label: checklistHeading(list, shortNames[list.instrument] ?? list.title, t),
    requirements: list.requirements
      .map((requirement, index) => ({ requirement, id: `${list.instrument}/${index}` }))
      .toSorted((a, b) => requirementOrder(a.requirement) - requirementOrder(b.requirement))
      .map(({ requirement, id }): RequirementNode => {
        const { title, provision, mark, state, paths } = requirement;
        const words = stateWords(requirement, t);
        const source = mark === "K" ? t("{0}, to be verified", provision) : provision;
        const { icon, colour } = marks[state];
        return {
          id,
          label: title,
          description: `${words} ${source}`,
          spoken: `${title}: ${words} ${source}`,
          icon,
          colour,
          path: paths[0],
        };
      }),
  }));
}
