import { isGiven } from "../../checklist/ask.js";
import { isAbout, profileOf, severityOfWish, sourceOfWish } from "../../checklist/profileAsks.js";
import type { Path } from "../../draft/pointer.js";
import type { Severity, Source } from "../../findings/finding.js";
import { isAssistance } from "../../kinds/index.js";
import type { AcceptedLanguages } from "../../states/declarations.js";
import { createRule, type RuleContext } from "../rule.js";

/** The letter itself is written in this language in this version; a translation is counted from it. */
const letterLanguage = "en";

/** States in which English is an official language or that of the courts: nothing is said of them where no declaration is known. */
const englishSpeaking: ReadonlySet<string> = new Set(
  "AG AU BB BS BW BZ CA CM CY DM FJ FM GB GD GG GH GI GM GY HK IE IM IN JE JM KE KI KN LC LR LS MH MT MU MW NA NG NZ PG PH PK PW RW SB SC SG SL SS SZ TO TT TV TZ UG US VC VU WS ZA ZM ZW".split(
    " ",
  ),
);

export const rule = createRule({
  id: "translation-missing",
  code: "LG-01",
  nature: "gap",
  sources: [
    { instrument: "untoc", provision: "art. 18(14)", mark: "V" },
    { instrument: "nassau-1992", provision: "art. 28", mark: "V" },
    { instrument: "san-luis-1996", provision: "art. 6(5)", mark: "V" },
    { instrument: "swiss-irsg", provision: "art. 28(5)", mark: "V" },
  ],
  check(context) {
    const state = context.request.requested?.state;
    if (state === undefined) return;
    const declared = declaredFor(context, state) ?? wantedBy(context);
    if (declared) checkDeclared(context, state, declared);
    else if (!englishSpeaking.has(state) && !isGiven(context.request.translations) && context.legalBases.length > 0)
      context.report({
        path: ["translations"],
        message: "unknown",
        params: { state: context.nameOf("state", state) },
        severity: "info",
      });
  },
});

interface Declared extends AcceptedLanguages {
  readonly source18: Source;
  /** Where not a declaration but a profile says it: how bad the lack is. */
  readonly wanted?: Severity;
}

/**
 * What the requested State has declared under a chosen basis, or under the convention that the basis supplements. The
 * declarations known are about requests for assistance and say nothing of extradition.
 */
function declaredFor(context: RuleContext, state: string): Declared | undefined {
  if (!isAssistance(context.request)) return undefined;
  for (const basis of context.legalBases) {
    for (const id of [basis.id, basis.supplements]) {
      const accepted = id === undefined ? undefined : context.world.acceptedLanguages(state, id);
      if (id !== undefined && accepted)
        return { ...accepted, source18: { instrument: id, provision: accepted.provision, mark: "V" } };
    }
  }
  return undefined;
}

/** The languages that the State's profile names, where nothing is declared. */
function wantedBy({ request, world }: RuleContext): Declared | undefined {
  const wish = profileOf(request, world)?.languages;
  const severity = wish && isAbout(wish, request) ? severityOfWish(wish, request) : "none";
  if (!wish || severity === "none") return undefined;
  const { accepted, provision = "", origin } = wish;
  return {
    languages: accepted,
    certifiedTranslation: false,
    provision,
    source: origin.source,
    asOf: origin.asOf,
    stale: false,
    source18: sourceOfWish(wish),
    wanted: severity,
  };
}

const base = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

function checkDeclared(context: RuleContext, state: string, declared: Declared): void {
  const { translations = [], annexes = [] } = context.request;
  const accepts = (tag: string | undefined): boolean =>
    tag !== undefined && declared.languages.some((language) => base(language) === base(tag));
  const severity: Severity = declared.wanted ?? (declared.stale ? "warning" : "error");
  const params = {
    state: context.nameOf("state", state),
    languages: declared.languages.map((tag) => context.nameOf("language", tag)).join(", "),
    source: declared.source,
    asOf: declared.asOf ?? "",
    age: declared.stale ? (declared.asOf === undefined ? "undated" : "old") : "recent",
  };
  const report = (path: Path, message: string, more: Readonly<Record<string, string>> = {}): void =>
    context.report({
      path,
      message: declared.wanted === undefined ? message : `${message}Wanted`,
      params: { ...params, ...more },
      severity,
      sources: [declared.source18],
    });

  // A translation that does not say of what it is, is one of the request.
  const ofRequest = translations.filter(({ of }) => !isGiven(of) || of?.includes("request"));
  if (!accepts(letterLanguage) && !ofRequest.some(({ language }) => accepts(language)))
    report(["translations"], "request");

  for (const [index, annex] of annexes.entries()) {
    // A paper to be served is in the language of its addressee.
    if (annex.language === undefined || annex.kind === "documentToServe" || accepts(annex.language)) continue;
    const translated = translations.some(
      ({ language, of }) => accepts(language) && annex.id !== undefined && of?.includes(annex.id),
    );
    if (!translated)
      report(["annexes", index, "language"], "annex", {
        item: annex.title ?? annex.id ?? "",
        language: context.nameOf("language", annex.language),
      });
  }
}
