import type { Checklist, ChecklistItem } from "@rogatory/core";
import type { Translate } from "./translate.js";

/** A line of the checklist as it is offered for picking. */
export type ChecklistEntry =
  | { readonly type: "heading"; readonly label: string }
  | {
      readonly type: "requirement";
      /** Icon and title. */
      readonly label: string;
      /** Provision, and how sure it is. */
      readonly description: string;
      /** How it stands, in words: the icon alone would not be heard. */
      readonly detail: string;
      /** JSON Pointers of the places where it is met, or should be. */
      readonly paths: readonly string[];
    };

type State = ChecklistItem["state"];

const icons: Readonly<Record<State, string>> = {
  missing: "$(circle-large-outline)",
  unknownReason: "$(question)",
  met: "$(pass-filled)",
  notApplicable: "$(dash)",
};

/** What is missing comes first: that is what one looks for. */
const order: readonly State[] = ["missing", "unknownReason", "met", "notApplicable"];

/** The checklist per instrument, with a heading that counts. `shortNames` are by id; an instrument without one has its title. */
export function checklistEntries(
  { instruments }: Checklist,
  shortNames: Readonly<Record<string, string>>,
  t: Translate,
): ChecklistEntry[] {
  return instruments.flatMap(({ instrument, title, requirements, binding }): ChecklistEntry[] => {
    const called = requirements.filter(({ state }) => state !== "notApplicable");
    const answered = called.filter(({ state }) => state !== "missing");
    const counted = t("{0}: {1} of {2} answered", shortNames[instrument] ?? title, answered.length, called.length);
    const sorted = requirements.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
    return [
      { type: "heading", label: binding ? counted : t("{0} (advice)", counted) },
      ...sorted.map((requirement): ChecklistEntry => {
        const { title: name, provision, mark, state, paths } = requirement;
        return {
          type: "requirement",
          label: `${icons[state]} ${withoutIcons(name)}`,
          description: mark === "K" ? t("{0}, to be verified", provision) : provision,
          detail: stateWords(requirement, t),
          paths,
        };
      }),
    ];
  });
}

function stateWords({ state, obligation }: ChecklistItem, t: Translate): string {
  switch (state) {
    case "met":
      return t("Answered.");
    case "unknownReason":
      return t("Not known; the draft says why.");
    case "notApplicable":
      return t("This request does not call for it.");
    case "missing":
      switch (obligation) {
        case "must":
          return t("Missing; the instrument demands it.");
        case "ifPossible":
          return t("Missing; it is demanded where possible, and a reason why not answers it.");
        case "should":
          return t("Missing; the instrument recommends it.");
        case "mayRefuse":
          return t("Missing; assistance may be refused without it.");
      }
  }
}

/** Text with `$(name)` in it would be shown as an icon. */
function withoutIcons(text: string): string {
  return text.replaceAll("$(", "$ (");
}
