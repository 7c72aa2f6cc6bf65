import { isGiven } from "../../checklist/ask.js";
import { toPointer } from "../../draft/pointer.js";
import type { Severity, Source } from "../../findings/finding.js";
import { definitionOf } from "../../measures/index.js";
import type { Offence } from "../../model/types.js";
import { blankElements } from "../../offences/blankElements.js";
import { elementsToShow, offenceElementNamed, offenceOfConvention } from "../../offences/elements.js";
import type { CatalogueElement } from "../../offences/offence.js";
import { createRule, type RuleContext } from "../rule.js";

type Entry = NonNullable<Offence["elements"]>[number];

const benefitId = "financialOrOtherMaterialBenefit";

export const rule = createRule({
  id: "element-not-argued",
  code: "DC-03",
  nature: "gap",
  sources: [
    { instrument: "untoc", provision: "art. 18(9)", mark: "V" },
    { instrument: "uncac", provision: "art. 43(2)", mark: "V" },
    { instrument: "som-protocol", provision: "art. 6(1)", mark: "V" },
    { instrument: "tip-protocol", provision: "art. 3(a)", mark: "V" },
    { instrument: "drugs-1988", provision: "art. 3(1)", mark: "K" },
  ],
  check(context) {
    for (const index of (context.request.offences ?? []).keys()) checkOffence(context, index);
  },
});

function checkOffence(context: RuleContext, index: number): void {
  const offence = context.request.offences?.[index];
  const described = offenceOfConvention(offence?.convention);
  const entries = offence?.elements ?? [];
  if (!offence || !described || entries.length === 0) return;
  const ids = entries.map(({ element }) => offenceElementNamed(element ?? ""));
  const known = ids.filter((id) => id !== undefined);
  // A list in words of the drafter's own can't be compared with the catalogue.
  if (known.length * 2 <= entries.length) return;
  const shown = new Set(entries.flatMap((entry, position) => (isArgued(entry) ? (ids[position] ?? []) : [])));
  // That nothing at all is argued is for `dual-criminality-missing` to say.
  if (!entries.some(isArgued)) return;
  const open = elementsToShow(described, offence.convention ?? "", shown).filter(
    (some) => !some.some(({ id }) => shown.has(id)),
  );
  const item = offence.title ?? offence.id ?? "";
  const mayBeArguedElsewhere = known.length < entries.length || isGiven(offence.dualCriminality);
  const severityOf = (elements: readonly CatalogueElement[]): Severity => {
    if (mayBeArguedElsewhere || !elements.every(isSure)) return "info";
    if (restsOnProtocolAlone(context) && elements.some(isBenefitOfSmuggling)) return "error";
    return isDemanded(context, elements) ? "warning" : "info";
  };

  const missing = open.filter((some) => !some.some(({ id }) => known.includes(id)));
  if (missing.length > 0) {
    const elements = missing.flat();
    context.report({
      path: ["offences", index, "elements"],
      message: "missing",
      params: {
        item,
        elements: missing.map((some) => namesOf(context, some)).join("; "),
        count: missing.length,
        alternatives: missing.some((some) => some.length > 1) ? "yes" : "no",
        benefit: elements.some(isBenefitOfSmuggling) ? "yes" : "no",
        certain: mayBeArguedElsewhere ? "no" : "yes",
      },
      severity: severityOf(elements),
      sources: citing(elements),
      fixes: [
        {
          title: "insert",
          params: { count: elements.length },
          safe: false,
          edits: blankElements(elements).map((value, offset) => ({
            op: "insert" as const,
            path: toPointer(["offences", index, "elements", entries.length + offset]),
            value,
          })),
        },
      ],
    });
  }
  for (const some of open) {
    const [named] = some.filter(({ id }) => known.includes(id));
    if (!named) continue;
    context.report({
      path: ["offences", index, "elements", ids.indexOf(named.id)],
      message: "blank",
      params: { item, elements: namesOf(context, [named]) },
      severity: severityOf([named]),
      sources: citing([named]),
    });
  }
  checkHomeLaw(context, index, ids.indexOf(benefitId), shown, described.elements ?? []);
}

/** Laws differ on the material benefit of smuggling: which holds at home is to be said where it is argued. */
function checkHomeLaw(
  context: RuleContext,
  index: number,
  position: number,
  shown: ReadonlySet<string>,
  elements: readonly CatalogueElement[],
): void {
  const entry = context.request.offences?.[index]?.elements?.[position];
  const benefit = elements.find(isBenefitOfSmuggling);
  if (!entry || !benefit || !shown.has(benefitId)) return;
  if (isGiven(entry.provision) || isGiven(entry.homeLaw) || isGiven(entry.exception)) return;
  context.report({
    path: ["offences", index, "elements", position, "homeLaw"],
    message: "homeLaw",
    params: { elements: namesOf(context, [benefit]) },
    severity: "info",
    sources: citing([benefit]),
  });
}

const isArgued = (entry: Entry): boolean => isGiven(entry.shownBy) || isGiven(entry.correspondingConduct);

const isSure = ({ sources }: CatalogueElement): boolean => sources.some(({ mark }) => mark === "V" || mark === "S");

/** Without it the conduct is not of the Protocol at all, whatever is asked. */
const isBenefitOfSmuggling = ({ id, sources }: CatalogueElement): boolean =>
  id === benefitId && sources.some(({ instrument }) => instrument === "som-protocol");

/** True where nothing but the Protocol and its Convention can carry the request, so that conduct outside art. 6 has no basis. */
const restsOnProtocolAlone = (context: RuleContext): boolean =>
  context.hasBasis("som-protocol") && context.legalBases.every(({ id }) => id === "som-protocol" || id === "untoc");

/** Dual criminality is looked at before coercion and extradition; the scope of a Protocol that the request rests on, always. */
function isDemanded(context: RuleContext, elements: readonly CatalogueElement[]): boolean {
  const { request } = context;
  return (
    request.kind !== "mla" ||
    (request.measures ?? []).some((measure) => definitionOf(measure.type)?.coercive) ||
    (context.hasBasis("som-protocol") && elements.some(isBenefitOfSmuggling))
  );
}

const namesOf = (context: RuleContext, elements: readonly CatalogueElement[]): string =>
  elements.map(({ id }) => context.nameOf("offenceElement", id)).join(" / ");

/** Each provision once. */
function citing(elements: readonly CatalogueElement[]): readonly Source[] {
  const all = elements.flatMap(({ sources }) => sources);
  return all.filter(
    (source, index) =>
      all.findIndex((other) => other.instrument === source.instrument && other.provision === source.provision) ===
      index,
  );
}
