import type { Checklist, ChecklistItem, InstrumentChecklist } from "@rogatory/core";
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

const order: readonly State[] = ["missing", "unknownReason", "met", "notApplicable"];

/** What is missing comes first: that is what one looks for. */
export function requirementOrder({ state }: ChecklistItem): number {
  return order.indexOf(state);
}

/** An instrument's name, and how many of its requirements that the request calls for are answered. */
export function checklistHeading({ requirements, binding }: InstrumentChecklist, name: string, t: Translate): string {
  const called = requirements.filter(({ state }) => state !== "notApplicable");
  const answered = called.filter(({ state }) => state !== "missing");
  const counted = t("{0}: {1} of {2} answered", name, answered.length, called.length);
  return binding ? counted : t("{0} (advice)", counted);
}

/** The checklist per instrument, with a heading that counts. `shortNames` are by id; an instrument without one has its title. */
export function checklistEntries(
  { instruments }: Checklist,
  shortNames: Readonly<Record<string, string>>,
  t: Translate,
): ChecklistEntry[] {
  return instruments.flatMap((list): ChecklistEntry[] => {
    const sorted = list.requirements.toSorted((a, b) => requirementOrder(a) - requirementOrder(b));
    return [
      { type: "heading", label: checklistHeading(list, shortNames[list.instrument] ?? list.title, t) },
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

/** How a requirement stands, as a sentence. */
export function stateWords({ state, obligation }: ChecklistItem, t: Translate): string {
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
