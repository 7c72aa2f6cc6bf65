import { isGiven } from "../../checklist/ask.js";
import type { Source } from "../../findings/finding.js";
import { nouns } from "../../generated/fields.js";
import type { Measure } from "../../model/types.js";
import { findDates, isProse, placeFinder, type TextPlace } from "../../prose/index.js";
import { createRule, type RuleContext } from "../rule.js";
import { findIpAddresses, timeIn } from "./ipAddresses.js";

const sources: readonly Source[] = [{ instrument: "budapest", provision: "art. 29(2)(c)-(d)", mark: "V" }];

type Identifier = {
  readonly value?: string;
  readonly at?: string;
  readonly port?: number;
  readonly nexus?: string;
  readonly factSources?: string;
  readonly latestActivity?: string;
};
type Electronic = {
  readonly identifiers?: readonly Identifier[];
  readonly period?: { readonly from?: string; readonly to?: string };
};

/** A sentence that has to do with a network; elsewhere four numbers with points are something else. */
const network =
  /\bIP(?:v[46])?\b|\baddress(?:es)? [\da-f]|\blog(?:ged|ging|in|s)?\b|connect|\bserver|\bhost|online|internet|network|router/i;

const naming = placeFinder<TextPlace>((place) => isProse(place) && findIpAddresses(place.value).length > 0);

export const rule = createRule({
  id: "ip-timestamp",
  code: "EV-01",
  nature: "advice",
  kinds: ["mla"],
  sources,
  check(context) {
    const listed = new Set<string>();
    for (const [index, measure] of (context.request.measures ?? []).entries()) {
      for (const [position, identifier] of ((measure as Electronic).identifiers ?? []).entries())
        checkIdentifier(context, measure, index, position, identifier, listed);
    }
    checkProse(context, listed);
  },
});

function checkIdentifier(
  context: RuleContext,
  measure: Measure,
  index: number,
  position: number,
  identifier: Identifier,
  listed: Set<string>,
): void {
  const [ip] = findIpAddresses(identifier.value ?? "");
  if (!ip) {
    checkDomain(context, measure, index, position, identifier);
    return;
  }
  listed.add(ip.address);
  // Data of a whole period need no moment: the address is then a fixed one.
  const { period } = measure as Electronic;
  if (isGiven(period?.from) && isGiven(period?.to)) return;
  const path = ["measures", index, "identifiers", position];
  const params = { address: ip.address, item: context.nameOf("measure", measure) };
  const beside = [identifier.value, identifier.nexus, identifier.factSources, identifier.latestActivity]
    .filter((text) => text !== undefined)
    .join("\n");
  const exact =
    identifier.at === undefined
      ? timeIn(beside)
      : /(?:Z|[+-]\d{2}:\d{2})$/.test(identifier.at)
        ? "withOffset"
        : "withoutOffset";
  if (exact === "none")
    context.report({ path: [...path, "value"], message: "noTime", params, severity: "warning", sources });
  else if (exact === "withoutOffset")
    context.report({
      path: identifier.at === undefined ? [...path, "value"] : [...path, "at"],
      message: "noOffset",
      params,
      severity: "warning",
      sources,
    });
  else if (ip.version === 4 && identifier.port === undefined && !/\bport\b|\d:\d{4,5}\b/i.test(beside))
    context.report({ path: [...path, "value"], message: "noPort", params, severity: "info" });
}

/** Endings of domain names: those of States, and the common ones beside them. An account may be called by two words with a point. */
const domainName =
  /^(?:[\p{L}\d-]{1,63}\.)+(?:[a-z]{2}|com|net|org|info|biz|online|site|shop|store|app|xyz|top|club|dev|cloud)$/iu;

/** A domain name is held by one person today and by another tomorrow: whose it was is asked for a day. */
function checkDomain(
  context: RuleContext,
  measure: Measure,
  index: number,
  position: number,
  { value = "", at, nexus, factSources, latestActivity }: Identifier,
): void {
  if (measure.type !== "subscriberData" || isGiven(at) || !domainName.test(value.trim())) return;
  const beside = [nexus, factSources, latestActivity].filter((text) => text !== undefined).join("\n");
  if (findDates(beside).length > 0) return;
  context.report({
    path: ["measures", index, "identifiers", position, "value"],
    message: "noDay",
    params: { address: value.trim(), item: context.nameOf("measure", measure) },
    severity: "info",
  });
}

/** Addresses that stand only in the prose of measures, and in the facts of a request for data of a provider. */
function checkProse(context: RuleContext, listed: ReadonlySet<string>): void {
  const asksProvider = (context.request.measures ?? []).some(
    (measure) => "identifiers" in (nouns[measure.type]?.fields ?? {}),
  );
  for (const { path, value } of naming(context.request)) {
    if (path[0] !== "measures" && !(path[0] === "facts" && asksProvider)) continue;
    const mentions = findIpAddresses(value).filter(({ address }) => !listed.has(address));
    if (mentions.length === 0 || !network.test(value)) continue;
    const time = timeIn(value);
    const [first] = mentions;
    if (!first || time === "withOffset") continue;
    context.report({
      path,
      message: time === "none" ? "noTime" : "noOffset",
      params: { address: first.address },
      severity: "warning",
      sources,
      within: first,
    });
  }
}
