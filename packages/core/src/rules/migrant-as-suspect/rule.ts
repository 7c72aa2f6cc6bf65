import type { DraftEdit } from "../../draft/types.js";
import type { Source } from "../../findings/finding.js";
import { personById, personName } from "../../model/naming.js";
import type { AnyRequest, Offence, Person } from "../../model/types.js";
import { isSmugglingOfMigrants } from "../../offences/kindOf.js";
import { createRule, type RuleContext } from "../rule.js";
import { tellsAct, wasOnlyCarried } from "./conduct.js";

const notLiable: Source = { instrument: "som-protocol", provision: "art. 5", mark: "V" };

/** Roles and capacities of those who answer for an offence. */
const answering: ReadonlySet<string | undefined> = new Set(["suspect", "accused", "convicted", "personSought"]);

export const rule = createRule({
  id: "migrant-as-suspect",
  code: "PT-01",
  nature: "defect",
  sources: [notLiable, { instrument: "som-protocol", provision: "art. 6(4)", mark: "S" }],
  check(context) {
    const { request } = context;
    if (!(request.offences ?? []).some(isSmugglingOfMigrants)) return;
    checkAllegations(context);
    checkPersonSought(context);
    checkHearings(context);
    checkRoles(context);
  },
});

/** The Protocol binds where the request rests on it; elsewhere its rule is told as the better practice. */
const severityOf = ({ hasBasis }: RuleContext) => (hasBasis("som-protocol") ? "error" : "warning");

const isCarriedMigrant = (request: AnyRequest, person: Person | undefined): person is Person =>
  person?.role === "smuggledMigrant" && !tellsAct(request, person);

/**
 * Offences that are, or may be, alleged against the person. What is alleged against nobody by name may be alleged against
 * everyone.
 */
const allegedAgainst = ({ offences }: AnyRequest, { id }: Person): readonly Offence[] =>
  (offences ?? []).filter(
    ({ committedBy }) => committedBy === undefined || (id !== undefined && committedBy.includes(id)),
  );

/** True where smuggling is all there is: for another offence a State may proceed (art. 6(4)). */
function onlyForSmuggling(request: AnyRequest, person: Person): boolean {
  const alleged = allegedAgainst(request, person);
  return alleged.length > 0 && alleged.every(isSmugglingOfMigrants);
}

function checkAllegations(context: RuleContext): void {
  const { request, report, nameOf } = context;
  for (const [index, offence] of (request.offences ?? []).entries()) {
    if (!isSmugglingOfMigrants(offence)) continue;
    for (const [at, id] of (offence.committedBy ?? []).entries()) {
      const person = personById(request, id);
      if (!isCarriedMigrant(request, person)) continue;
      const edits: DraftEdit[] = [{ op: "remove", path: `/offences/${index}/committedBy/${at}` }];
      report({
        path: ["offences", index, "committedBy", at],
        message: "alleged",
        params: { item: personName(person), offence: offence.title ?? nameOf("offence", offence.id) },
        severity: severityOf(context),
        sources: [notLiable],
        fixes: [{ title: "remove", safe: false, edits }],
      });
    }
  }
}

function checkPersonSought(context: RuleContext): void {
  const { request, report } = context;
  const person = personById(request, request.extradition?.person);
  if (!isCarriedMigrant(request, person) || !onlyForSmuggling(request, person)) return;
  report({
    path: ["extradition", "person"],
    message: "sought",
    params: { item: personName(person) },
    severity: severityOf(context),
    sources: [notLiable],
  });
}

function checkHearings({ request, report, nameOf }: RuleContext): void {
  for (const [index, measure] of (request.measures ?? []).entries()) {
    if (!("capacity" in measure) || !answering.has(measure.capacity)) continue;
    for (const id of measure.persons ?? []) {
      const person = personById(request, id);
      if (!isCarriedMigrant(request, person)) continue;
      const alleged = allegedAgainst(request, person);
      if (alleged.some((offence) => !isSmugglingOfMigrants(offence))) continue;
      report({
        path: ["measures", index, "capacity"],
        message: "heard",
        params: { item: personName(person), measure: nameOf("measure", measure) },
        severity: "warning",
        sources: [notLiable],
        fixes: [
          {
            title: "asWitness",
            safe: false,
            edits: [{ op: "set", path: `/measures/${index}/capacity`, value: "witness" }],
          },
        ],
      });
    }
  }
}

/** A suspect of whom the draft says no more than that they were carried. */
function checkRoles({ request, report }: RuleContext): void {
  for (const [index, person] of (request.persons ?? []).entries()) {
    if (!answering.has(person.role) || !wasOnlyCarried(person)) continue;
    if (!onlyForSmuggling(request, person) || tellsAct(request, person)) continue;
    report({
      path: ["persons", index, "role"],
      message: "role",
      params: { item: personName(person) },
      severity: "warning",
      sources: [notLiable],
      fixes: [
        {
          title: "asMigrant",
          safe: false,
          edits: [{ op: "set", path: `/persons/${index}/role`, value: "smuggledMigrant" }],
        },
      ],
    });
  }
}
