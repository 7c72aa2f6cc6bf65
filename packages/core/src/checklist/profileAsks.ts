import type { Severity, Source } from "../findings/finding.js";
import { basisIds, governing, instrumentById, instruments } from "../instruments/index.js";
import type { AnyRequest } from "../model/types.js";
import type { ProfileRequirement } from "../states/packTypes.js";
import type { Profile, Wish } from "../states/profiles.js";
import type { World } from "../states/world.js";
import type { Element } from "./element.js";
import type { Obligation } from "./requirement.js";
import { requirementsOf, severityOf, stricter, weigh } from "./weigh.js";

/** What the requested State, or the authority addressed, wants; undefined where nothing is known of it. */
export function profileOf(request: AnyRequest, world: World): Profile | undefined {
  const { state, authority } = request.requested ?? {};
  return world.profile(state, authority?.name);
}

/** True where the wish is about a request of this kind and a type of assistance that it asks for. */
export function isAbout(wish: Pick<ProfileRequirement, "kinds" | "measures">, request: AnyRequest): boolean {
  return (
    (wish.kinds === undefined || wish.kinds.includes(request.kind)) &&
    (wish.measures === undefined || (request.measures ?? []).some(({ type }) => wish.measures?.includes(type)))
  );
}

type AnyWish = Wish<
  Pick<ProfileRequirement, "law" | "provision" | "mark" | "obligation" | "source" | "asOf" | "confidence">
>;

/**
 * How bad it is that a wish is not met: by its obligation and mark, as for instruments; never an error where its source is not of high
 * confidence. What the law of the requested State asks by itself is a step less, unless the request rests on that law: a treaty may
 * ask for less.
 */
export function severityOfWish(wish: AnyWish, request: AnyRequest, usual: Obligation = "must"): Severity | "none" {
  const { law = "", mark, obligation = usual, origin } = wish;
  const severity = severityOf({ instrument: { binding: true }, requirement: { mark, obligation } });
  if (origin.pack === undefined && instrumentById(law)?.lawOf && !(basisIds(request) as string[]).includes(law))
    return aStepLess(severity);
  return severity === "error" && origin.confidence !== "high" ? "warning" : severity;
}

const aStepLess = (severity: Severity): Severity | "none" =>
  severity === "error" ? "warning" : severity === "warning" ? "info" : "none";

/** The wish as it is cited with a finding: its law or, where none is named, the pack, and where and when it was read. */
export function sourceOfWish({ law, provision = "", mark, origin }: AnyWish): Source {
  const { source, asOf, pack } = origin;
  return {
    instrument: law ?? pack ?? source,
    provision,
    mark,
    origin: { source, ...(asOf === undefined ? {} : { asOf }), ...(pack === undefined ? {} : { pack }) },
  };
}

/** How much must be shown before the requested State does what is asked, as its profile says. */
export function thresholdsOn(request: AnyRequest, world: World): Profile["evidence"] {
  return (profileOf(request, world)?.evidence ?? []).filter((wish) => isAbout(wish, request));
}

/** A question of the requested State that a request of this kind is to answer, in the words of its profile, and its line there. */
export interface AskedQuestion {
  readonly id: string;
  /** By code of the language. */
  readonly text: Readonly<Record<string, string>>;
  readonly wish: Profile["requirements"][number];
}

/** What the requested State wants to be told beyond the checklist, in the order of its profile. */
export function questionsTo(request: AnyRequest, world: World): readonly AskedQuestion[] {
  return (profileOf(request, world)?.requirements ?? []).flatMap((wish) =>
    wish.question && isAbout(wish, request) ? [{ ...wish.question, wish }] : [],
  );
}

/** An element that the profile of the requested State asks for. */
interface ProfileAsk {
  readonly element: string;
  readonly severity: Severity;
  readonly source: Source;
  /** True where it is demanded by something that was read. */
  readonly demanded: boolean;
}

const asksOf = new WeakMap<AnyRequest, { readonly world: World; readonly asks: readonly ProfileAsk[] }>();

/** All that the requested State asks for beyond the legal bases: its own laws, whether the request names them or not, and its profile. */
function profileAsks(request: AnyRequest, world: World): readonly ProfileAsk[] {
  const known = asksOf.get(request);
  if (known?.world === world) return known.asks;
  const chosen = governing(request);
  const laws = instruments.filter(
    (law) => law.lawOf?.side === "requested" && law.lawOf.state === request.requested?.state && !chosen.includes(law),
  );
  const ofLaws = laws.flatMap((law) =>
    requirementsOf(law, request).map((requirement) => ({
      element: requirement.element,
      severity: aStepLess(severityOf({ instrument: law, requirement })),
      source: { instrument: law.id, provision: requirement.provision, mark: requirement.mark },
      demanded: isRead(requirement.mark) && isDemand(requirement.obligation),
    })),
  );
  const ofProfile = (profileOf(request, world)?.requirements ?? [])
    .filter((wish) => wish.element !== undefined && isAbout(wish, request))
    .map((wish) => ({
      element: wish.element as string,
      severity: severityOfWish(wish, request),
      source: sourceOfWish(wish),
      demanded: isRead(wish.mark) && isDemand(wish.obligation ?? "must"),
    }));
  // A State that surrenders only on evidence of its own standard must be given some; whether it is enough is for its court.
  const ofThresholds = thresholdsOn(request, world)
    .filter(() => request.kind === "extradition")
    .map((wish) => ({
      element: "extradition.evidence",
      severity: severityOfWish(wish, request),
      source: sourceOfWish(wish),
      demanded: isRead(wish.mark),
    }));
  const asks = [...ofLaws, ...ofProfile, ...ofThresholds].filter((ask): ask is ProfileAsk => ask.severity !== "none");
  asksOf.set(request, { world, asks });
  return asks;
}

const isRead = (mark: Source["mark"]): boolean => mark === "V" || mark === "S";
const isDemand = (obligation: Obligation): boolean => obligation === "must" || obligation === "ifPossible";

/**
 * As {@link weigh}, with what the requested State asks by itself. It can only make the lack of an element worse; what is no worse
 * for it stays as it was, and is cited as it was.
 */
export function weighWithProfile(
  element: Element,
  request: AnyRequest,
  world: World,
  practice?: Severity | "none",
): ReturnType<typeof weigh> {
  const own = weigh(element, request, practice);
  const asks = profileAsks(request, world).filter((ask) => ask.element === element.id);
  const severity = asks.reduce<Severity | "none">((worst, ask) => stricter(worst, ask.severity), "none");
  if (asks.length === 0 || stricter(own.severity, severity) === own.severity) return own;
  const sources = asks.map(({ source }) => source);
  const asked = asks.some(({ demanded }) => demanded);
  // Provisions cited only for comparison would be said to ask for it too.
  return { severity, sources: own.asked || !asked ? [...own.sources, ...sources] : sources, asked: own.asked || asked };
}
