import { isGiven } from "../../checklist/ask.js";
import { toPointer } from "../../draft/pointer.js";
import type { Source } from "../../findings/finding.js";
import { isServiceOnly } from "../../model/naming.js";
import type { AnyRequest } from "../../model/types.js";
import { blankScope } from "../../offences/blankElements.js";
import { offenceElementNamed, offenceOfConvention } from "../../offences/elements.js";
import { organizedGroupTest, transnationalTest } from "../../offences/families/organizedCrime.js";
import type { CatalogueElement } from "../../offences/offence.js";
import { proseTexts } from "../../prose/index.js";
import { createRule, type OfferedFix, type RuleContext } from "../rule.js";

const groupSources: readonly Source[] = [
  { instrument: "untoc", provision: "art. 3(1)", mark: "V" },
  { instrument: "untoc", provision: "art. 2(a)", mark: "V" },
];

const transnationalSources: readonly Source[] = [
  { instrument: "untoc", provision: "art. 3(2)", mark: "V" },
  { instrument: "untoc", provision: "art. 18(1)", mark: "V" },
];

export const rule = createRule({
  id: "scope-not-argued",
  code: "LB-08",
  nature: "gap",
  sources: [...groupSources, ...transnationalSources],
  check(context) {
    const { request } = context;
    // With another basis beside it the request need not come within the Convention.
    if (!context.hasBasis("untoc") && !context.legalBases.some(({ supplements }) => supplements === "untoc")) return;
    if (!context.legalBases.every(({ id, supplements }) => id === "untoc" || supplements === "untoc")) return;
    if (isServiceOnly(request)) return;
    const index = (request.legalBases ?? []).findIndex(
      (basis) => typeof basis !== "string" && (basis.scope ?? []).length > 0,
    );
    if (index === -1) checkUnsaid(context);
    else checkPoints(context, index);
  },
});

/** No point stands in the draft: is there a word of a group at all? */
function checkUnsaid(context: RuleContext): void {
  const { request } = context;
  // Under a Protocol the journey or the trade itself mostly tells of a group; what it leaves open is for the drafter to begin.
  if (context.legalBases.some(({ supplements }) => supplements === "untoc")) return;
  if (!isGiven(request.facts) || (request.offences ?? []).length === 0 || speaksOfGroup(request)) return;
  context.report({
    path: ["legalBases", 0],
    message: "group",
    // It may be said in words that are not known here.
    severity: "info",
    sources: groupSources,
    fixes: [insertAll(request)],
  });
}

/** Points have been begun: which of them does nobody argue? */
function checkPoints(context: RuleContext, index: number): void {
  const { request } = context;
  const basis = request.legalBases?.[index];
  const points = (typeof basis === "string" ? undefined : basis?.scope) ?? [];
  const ids = points.map(({ point }) => offenceElementNamed(point ?? ""));
  // A list in words of the drafter's own can't be compared.
  if (ids.filter((id) => id !== undefined).length * 2 <= points.length) return;
  const shown = new Set([
    ...points.flatMap((point, position) => (isGiven(point.shownBy) ? (ids[position] ?? []) : [])),
    ...arguedWithOffences(request),
  ]);
  const severity = ids.includes(undefined) ? "info" : "warning";
  const path = ["legalBases", index, "scope"];
  const insert = (elements: readonly CatalogueElement[]): readonly OfferedFix[] => {
    const absent = elements.filter(({ id }) => !ids.includes(id));
    return absent.length === 0
      ? []
      : [
          {
            title: "insert",
            params: { count: absent.length },
            safe: false,
            edits: blankScope(absent).map((value, offset) => ({
              op: "insert" as const,
              path: toPointer([...path, points.length + offset]),
              value,
            })),
          },
        ];
  };
  const open = organizedGroupTest.filter(({ id }) => !shown.has(id));
  if (open.length > 0)
    context.report({
      path,
      message: "points",
      params: { points: open.map(({ id }) => context.nameOf("offenceElement", id)).join("; ") },
      severity,
      sources: open.flatMap(({ sources }) => sources),
      fixes: insert(open),
    });
  // Extradition is granted to a State in which the person is not found, so that it is transnational by itself (art. 16(1)).
  if (request.kind !== "mla" || transnationalTest.some(({ id }) => shown.has(id))) return;
  context.report({
    path,
    message: "transnational",
    severity: "info",
    sources: transnationalSources,
    fixes: insert(transnationalTest),
  });
}

/** Elements of the group that an offence's own list argues already. */
function arguedWithOffences(request: AnyRequest): readonly string[] {
  return (request.offences ?? []).flatMap((offence) =>
    (offence.elements ?? []).flatMap((entry) =>
      isGiven(entry.shownBy) ? (offenceElementNamed(entry.element ?? "") ?? []) : [],
    ),
  );
}

/** Roles of those who may be the group. */
const alleged: ReadonlySet<string | undefined> = new Set(["suspect", "accused", "convicted", "personSought"]);

/** Words for persons who act together, in the languages in which most drafts are written. */
const groupWords =
  /\borgani[sz]ed|\b(?:group|groups|gang|gangs|ring|rings|network|networks|syndicate|cartel|accomplices?|associates?|association|conspir\w+|criminal organi[sz]ation)\b|\b(?:groupe|bande|r[ée]seau|complices?|association de malfaiteurs|organisation criminelle)\b|\b(?:grupo|banda|c[óo]mplices?|asociaci[óo]n|organizaci[óo]n)\b|\b(?:associazione|organizzazione|gruppo|bande|vereinigung|gruppe|quadrilha|associa[çc][ãa]o|organiza[çc][ãa]o)\b/iu;

function speaksOfGroup(request: AnyRequest): boolean {
  const offences = request.offences ?? [];
  if ((request.persons ?? []).filter(({ role }) => alleged.has(role)).length >= 3) return true;
  if (offences.some(({ convention }) => offenceOfConvention(convention)?.id === "organizedCriminalGroup")) return true;
  const said = [
    ...proseTexts(request).map(({ value }) => value),
    ...offences.flatMap(({ title, elements }) => [
      title ?? "",
      ...(elements ?? []).map(({ element }) => element ?? ""),
    ]),
    request.proceedings?.subject ?? "",
  ];
  return said.some((text) => groupWords.test(text));
}

/** All points, to be filled, under the first basis. */
function insertAll(request: AnyRequest): OfferedFix {
  const value = blankScope(request.kind === "mla" ? [...transnationalTest, ...organizedGroupTest] : organizedGroupTest);
  const basis = request.legalBases?.[0];
  return {
    title: "insert",
    params: { count: value.length },
    safe: false,
    edits: [
      typeof basis === "string"
        ? { op: "set", path: "/legalBases/0", value: { instrument: basis, scope: value } }
        : { op: "set", path: "/legalBases/0/scope", value },
    ],
  };
}
