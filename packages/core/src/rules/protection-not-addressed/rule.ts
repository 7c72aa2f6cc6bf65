import { isLegalPerson } from "../../checklist/concerned.js";
import type { Severity, Source } from "../../findings/finding.js";
import { personName } from "../../model/naming.js";
import type { Person } from "../../model/types.js";
import { isTraffickingInPersons } from "../../offences/kindOf.js";
import { isDay } from "../../states/days.js";
import { createRule, type RuleContext } from "../rule.js";
import { isAddressed, isAtRisk } from "./addressed.js";
import { childhood } from "./age.js";

const ofMigrants: Source = { instrument: "som-protocol", provision: "art. 16(2)-(4)", mark: "V" };
const ofTrafficked: Source = { instrument: "tip-protocol", provision: "art. 6(1)", mark: "V" };
const ofWitnesses: Source = { instrument: "untoc", provision: "art. 24", mark: "S" };
const ofVictims: Source = { instrument: "untoc", provision: "art. 25", mark: "S" };
const ofChildren: Source = { instrument: "Convention on the Rights of the Child", provision: "art. 16", mark: "K" };

/** Those on whom the case has fallen, or who tell of it: of them the draft says what their past age means. */
const onlookers: ReadonlySet<string | undefined> = new Set(["victim", "witness", "smuggledMigrant"]);

export const rule = createRule({
  id: "protection-not-addressed",
  code: "PT-02",
  nature: "gap",
  sources: [ofMigrants, ofTrafficked, ofWitnesses, ofVictims, ofChildren],
  check(context) {
    const { request, today, report } = context;
    const day = request.date !== undefined && isDay(request.date) ? request.date : today;
    for (const [index, person] of (request.persons ?? []).entries()) {
      if (isLegalPerson(person) || !isNamed(person)) continue;
      const age = childhood(request, person, day);
      const isChild = age === "now" || (age === "then" && onlookers.has(person.role));
      const need = isChild ? childOf(context, age) : needOf(context, person);
      if (!need || isAddressed(request, person, isChild)) continue;
      report({
        path: ["persons", index, "protection"],
        message: need.message,
        params: { item: personName(person), age: age ?? "none" },
        severity: need.severity,
        sources: need.sources,
        fixes:
          request.confidentiality?.level === undefined
            ? [
                {
                  title: "ask",
                  safe: false,
                  edits: [{ op: "set", path: "/confidentiality/level", value: "confidential" }],
                },
              ]
            : [],
      });
    }
  },
});

/** By a cover name alone nobody is found. */
const isNamed = ({ name }: Person): boolean =>
  [name?.family, name?.given, name?.original].some((part) => part !== undefined);

interface Need {
  readonly message: string;
  readonly severity: Severity;
  readonly sources: readonly Source[];
}

function childOf({ hasBasis }: RuleContext, age: "now" | "then"): Need {
  const chosen = [
    ...(hasBasis("som-protocol") ? [ofMigrants] : []),
    ...(hasBasis("tip-protocol") ? [ofTrafficked] : []),
  ];
  return {
    message: "child",
    severity: age === "now" ? "warning" : "info",
    sources: chosen.length > 0 ? chosen : [ofChildren],
  };
}

/** Why protection is to be spoken of for an adult; undefined where nothing calls for it. */
function needOf({ request, hasBasis }: RuleContext, person: Person): Need | undefined {
  const { role } = person;
  if (!onlookers.has(role)) return undefined;
  const isTrafficking = hasBasis("tip-protocol") || (request.offences ?? []).some(isTraffickingInPersons);
  if (role === "victim" && isTrafficking)
    return { message: "trafficked", severity: "warning", sources: [ofTrafficked] };
  if (isAtRisk(request, person)) return { message: "atRisk", severity: "warning", sources: [ofWitnesses] };
  if (role === "smuggledMigrant") return { message: "migrant", severity: "info", sources: [ofMigrants] };
  if (role === "victim" && hasBasis("untoc")) return { message: "victim", severity: "info", sources: [ofVictims] };
  return undefined;
}
