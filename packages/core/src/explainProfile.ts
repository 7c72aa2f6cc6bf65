import { type Catalogue, catalogueFor, type Language } from "./catalogue/catalogue.js";
import { sourceOfWish } from "./checklist/profileAsks.js";
import { kindTitle } from "./explain.js";
import { citation } from "./findings/wording.js";
import { instruments } from "./instruments/index.js";
import { nounsIn } from "./model/inLanguage.js";
import type { MeasureType, RequestKind } from "./model/types.js";
import { languageName } from "./states/names.js";
import { type Profile, textFor } from "./states/profiles.js";
import type { World } from "./states/world.js";

type Wishes = Profile["requirements"][number] | Profile["leadTimes"][number] | Profile["evidence"][number];

/**
 * What a State wants of the requests made to it, a line for each thing, with who says so and as of when; and which of its laws are looked
 * at whatever a request rests on. Empty where nothing is known, which proves nothing.
 *
 * `options.authority` is the name of the addressee: what only it wants is then told too.
 */
export function explainProfile(
  state: string,
  world: World,
  options: { readonly authority?: string | undefined; readonly language?: Language } = {},
): readonly string[] {
  const { authority, language = "en" } = options;
  const catalogue = catalogueFor(language);
  const say = (key: string, params: Readonly<Record<string, string | number>> = {}): string =>
    catalogue.text(["profile", key], params);
  const cited = (says: string, wish: Omit<Wishes, "days" | "threshold">): string =>
    say("line", { says, scope: scopeOf(wish, catalogue, language), cited: citation(catalogue, sourceOfWish(wish)) });
  const laws = instruments
    .filter(({ lawOf }) => lawOf?.state === state && lawOf.side === "requested")
    .map(({ id, short, requirements }) => say("law", { id, law: short, count: requirements.length }));
  const profile = world.profile(state, authority);
  if (!profile) return laws;
  const { languages, certifiedTranslation, stamp, deMinimis, leadTimes, evidence, requirements } = profile;
  return [
    ...(languages
      ? [
          cited(
            say("languages", {
              languages: catalogue.list(languages.accepted.map((tag) => languageName(tag, language))),
            }),
            languages,
          ),
        ]
      : []),
    ...(certifiedTranslation ? [cited(say("certifiedTranslation"), certifiedTranslation)] : []),
    ...(stamp ? [cited(say("stamp"), stamp)] : []),
    ...leadTimes.map((wish) => cited(say("leadTime", { days: wish.days }), wish)),
    ...(deMinimis
      ? [cited(say("deMinimis", { amount: deMinimis.amount, currency: deMinimis.currency }), deMinimis)]
      : []),
    ...evidence.map((wish) => cited(say("evidence", { threshold: wish.threshold }), wish)),
    ...requirements.map((wish) =>
      cited(
        wish.question
          ? say("question", { id: wish.question.id, text: textFor(wish.question.text, language) })
          : say("element", { title: catalogue.text(["elements", wish.element ?? ""]) }),
        wish,
      ),
    ),
    ...Object.entries(profile.severities).map(([rule, severity]) => say("severity", { rule, severity })),
    ...profile.clauses.map((clause) =>
      say("clause", { text: textFor(clause.text, language), scope: scopeOf(clause, catalogue, language) }),
    ),
    ...laws,
  ];
}

/** ` (request for extradition; search and seizure)`: for what a wish holds; nothing where it holds for all. */
function scopeOf(
  {
    kinds = [],
    measures = [],
  }: { readonly kinds?: readonly string[] | undefined; readonly measures?: readonly string[] | undefined },
  catalogue: Catalogue,
  language: Language,
): string {
  const parts = [
    kinds.map((kind) => kindTitle(kind as RequestKind, language)),
    measures.map((type) => nounsIn(language)[type as MeasureType]?.title ?? type),
  ].filter((titles) => titles.length > 0);
  return parts.length === 0 ? "" : ` (${parts.map((titles) => catalogue.list(titles)).join("; ")})`;
}
