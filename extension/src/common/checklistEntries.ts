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

/** An instrument's name, and how many of its requirements that the request calls for are met. */
export function checklistHeading({ binding, asked, met }: InstrumentChecklist, name: string, t: Translate): string {
  const counted = t("{0}: {1} of {2} met", name, met, asked);
  return binding ? counted : t("{0} (advice)", counted);
}

/** The checklist per instrument, with a heading that counts, and what is missing beside that. `shortNames` are by id; an instrument without one has its title. */
export function checklistEntries(
  { instruments, further }: Pick<Checklist, "instruments" | "further">,
  shortNames: Readonly<Record<string, string>>,
  t: Translate,
): ChecklistEntry[] {
  const ofInstruments = instruments.flatMap((own): ChecklistEntry[] => {
    const sorted = own.requirements.toSorted((a, b) => requirementOrder(a) - requirementOrder(b));
    return [
      { type: "heading", label: checklistHeading(own, shortNames[own.instrument] ?? own.title, t) },
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
  if (further.length === 0) return ofInstruments;
  return [
    ...ofInstruments,
    { type: "heading", label: t("Missing beside that: {0}", further.length) },
    ...further.map(
      ({ title, path }): ChecklistEntry => ({
        type: "requirement",
        label: `${icons.missing} ${withoutIcons(title)}`,
        description: "",
        detail: t("Missing; practice asks for it, or the draft itself leaves it open."),
        paths: [path],
      }),
    ),
  ];
}

/** How a requirement stands, as a sentence. */
export function stateWords({ state, obligation }: ChecklistItem, t: Translate): string {
  switch (state) {
    case "met":
      return t("Met.");
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
