import { isGiven } from "../../checklist/ask.js";
import { isLegalPerson, personsWithoutTrace } from "../../checklist/concerned.js";
import type { Source } from "../../findings/finding.js";
import { personName } from "../../model/naming.js";
import type { AnyRequest } from "../../model/types.js";
import { createRule } from "../rule.js";

const sources: readonly Source[] = [{ instrument: "san-luis-1996", provision: "art. 6(4)(b)", mark: "V" }];

export const rule = createRule({
  id: "role-missing",
  code: "PE-03",
  nature: "gap",
  sources,
  check({ request, hasBasis, report }) {
    const elsewhere = toldElsewhere(request);
    const nobody = new Set(personsWithoutTrace(request).map(({ index }) => index));
    const alleged = new Set((request.offences ?? []).flatMap(({ committedBy }) => committedBy ?? []));
    for (const [index, person] of (request.persons ?? []).entries()) {
      const { id, role } = person;
      if (isGiven(role) || isLegalPerson(person) || nobody.has(index)) continue;
      if (id !== undefined && elsewhere.has(id)) continue;
      const isAlleged = id !== undefined && alleged.has(id);
      report({
        path: ["persons", index, "role"],
        message: isAlleged ? "alleged" : "missing",
        params: { item: personName(person) },
        severity: "warning",
        sources: hasBasis("san-luis-1996") ? sources : [],
        fixes: isAlleged
          ? [
              {
                title: "suspect",
                safe: false,
                edits: [{ op: "set", path: `/persons/${index}/role`, value: "suspect" }],
              },
            ]
          : [],
      });
    }
  },
});

/** Measures that say, or are asked to say, in what capacity somebody is heard. */
const hearings: ReadonlySet<string> = new Set(["statement", "videoHearing", "telephoneHearing"]);

/** Those of whom another place of the draft says what they are in the case, or is asked to say it. */
function toldElsewhere({ extradition, measures = [], assets = [], persons = [] }: AnyRequest): ReadonlySet<string> {
  const ids = [extradition?.person, ...assets.map(({ owner }) => owner), ...persons.map((one) => one.representative)];
  for (const measure of measures) {
    if (hearings.has(measure.type)) ids.push(...(measure.persons ?? []));
    if (measure.type === "serviceOfDocuments") ids.push(measure.addressee);
    if ("accounts" in measure)
      ids.push(...(measure.accounts ?? []).map((account) => ("holder" in account ? account.holder : undefined)));
  }
  return new Set(ids.filter((id) => typeof id === "string"));
}
