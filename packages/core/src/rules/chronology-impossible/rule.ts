import type { Path } from "../../draft/pointer.js";
import type { Severity, Source } from "../../findings/finding.js";
import type { AnyRequest } from "../../model/types.js";
import { isSurelyBefore } from "../../prose/index.js";
import { createRule, type RuleContext } from "../rule.js";

/** Words by which an event is told as one that lies ahead. */
const ahead =
  /(?<!\p{L})(?:will|would|shall|is to|are to|is due|due to|expected|planned|plans? to|scheduled|intends?|announced|forthcoming|prévue?s?|doit|doivent|attendue?s?|aura lieu|previst[oa]s?|deberá|será|se espera)(?!\p{L})/iu;

const existingWarrant = {
  instrument: "coe-extradition-1957",
  provision: "art. 16(2)",
  mark: "V",
} as const satisfies Source;

export const rule = createRule({
  id: "chronology-impossible",
  code: "FACT-08",
  nature: "defect",
  sources: [existingWarrant],
  check(context) {
    checkEvents(context);
    checkPapers(context);
    checkProceedings(context);
    checkDecisions(context);
    checkArrest(context);
  },
});

function reportOrder(
  { report }: RuleContext,
  message: string,
  severity: Severity,
  later: { readonly path: Path; readonly date: string },
  earlier: { readonly path: Path; readonly date: string },
  sources: readonly Source[] = [],
): void {
  report({
    path: later.path,
    message,
    params: { date: later.date, other: earlier.date },
    severity,
    sources,
    related: [{ path: earlier.path, message: "other", params: { other: earlier.date } }],
  });
}

/** A request tells what has happened: an event of a later day is a slip of the pen, unless it is told as one to come. */
function checkEvents(context: RuleContext): void {
  const { date } = context.request;
  if (date === undefined) return;
  for (const [index, event] of (context.request.facts?.events ?? []).entries()) {
    if (event.date === undefined || !isSurelyBefore(date, event.date) || ahead.test(event.what ?? "")) continue;
    const path = ["facts", "events", index, "date"];
    reportOrder(context, "eventAfterRequest", "error", { path, date: event.date }, { path: ["date"], date });
  }
}

/** Papers on which the request rests, by the place of their date. */
function papers(request: AnyRequest): { readonly path: Path; readonly date: string }[] {
  const found: { path: Path; date: string | undefined }[] = [
    { path: ["extradition", "warrant", "date"], date: request.extradition?.warrant?.date },
    { path: ["extradition", "judgment", "date"], date: request.extradition?.judgment?.date },
    ...(request.measures ?? []).map((measure, index) => ({
      path: ["measures", index, "domesticOrder", "date"],
      date: measure.domesticOrder?.date,
    })),
    { path: ["proceedings", "openedOn"], date: request.proceedings?.openedOn },
    { path: ["proceedings", "chargedOn"], date: request.proceedings?.chargedOn },
  ];
  return found.flatMap(({ path, date }) => (date === undefined ? [] : [{ path, date }]));
}

/** Of annexes only a warning: a copy that is made while the request waits for signature bears a later day. */
function checkPapers(context: RuleContext): void {
  const { date, annexes } = context.request;
  if (date === undefined) return;
  const asked = { path: ["date"], date };
  for (const paper of papers(context.request))
    if (isSurelyBefore(date, paper.date)) reportOrder(context, "paperAfterRequest", "error", paper, asked);
  for (const [index, annex] of (annexes ?? []).entries())
    if (annex.date !== undefined && isSurelyBefore(date, annex.date))
      reportOrder(
        context,
        "annexAfterRequest",
        "warning",
        { path: ["annexes", index, "date"], date: annex.date },
        asked,
      );
}

function checkProceedings(context: RuleContext): void {
  const { openedOn, chargedOn } = context.request.proceedings ?? {};
  if (openedOn === undefined || chargedOn === undefined || !isSurelyBefore(chargedOn, openedOn)) return;
  reportOrder(
    context,
    "openedAfterCharge",
    "error",
    { path: ["proceedings", "openedOn"], date: openedOn },
    { path: ["proceedings", "chargedOn"], date: chargedOn },
  );
}

/** A warrant, a charge or a judgment cannot be older than every event that the request tells. */
function checkDecisions(context: RuleContext): void {
  const { request } = context;
  const events = (request.facts?.events ?? []).map(({ date }, index) => ({
    path: ["facts", "events", index, "date"],
    date,
  }));
  const [first] = events;
  if (first === undefined) return;
  const decisions: { path: Path; date: string | undefined }[] = [
    { path: ["extradition", "warrant", "date"], date: request.extradition?.warrant?.date },
    { path: ["extradition", "judgment", "date"], date: request.extradition?.judgment?.date },
    { path: ["proceedings", "chargedOn"], date: request.proceedings?.chargedOn },
  ];
  for (const { path, date } of decisions) {
    if (date === undefined || !events.every((event) => isSurelyBefore(date, event.date))) continue;
    reportOrder(context, "decisionBeforeFacts", "error", { path, date }, { path: first.path, date: first.date ?? "" });
  }
}

/**
 * Whoever was arrested provisionally was arrested on a warrant, or after a judgment, that there was already. A warrant may take the place
 * of an earlier one, and an arrest may be made on another State's notice: a warning only.
 */
function checkArrest(context: RuleContext): void {
  const { warrant, judgment, provisional } = context.request.extradition ?? {};
  const arrested = provisional?.arrestedOn;
  if (arrested === undefined || warrant?.date === undefined || !isSurelyBefore(arrested, warrant.date)) return;
  if (judgment?.date !== undefined && !isSurelyBefore(arrested, judgment.date)) return;
  reportOrder(
    context,
    "warrantAfterArrest",
    "warning",
    { path: ["extradition", "warrant", "date"], date: warrant.date },
    { path: ["extradition", "provisional", "arrestedOn"], date: arrested },
    context.hasBasis(existingWarrant.instrument) ? [existingWarrant] : [],
  );
}
