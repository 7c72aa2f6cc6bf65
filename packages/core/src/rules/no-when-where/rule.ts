import { isGiven } from "../../checklist/ask.js";
import type { Source } from "../../findings/finding.js";
import { isServiceOnly } from "../../model/naming.js";
import type { AnyRequest } from "../../model/types.js";
import { findDates } from "../../prose/index.js";
import { createRule } from "../rule.js";
import { namesPlace } from "./placeInProse.js";

const of1957: Source = { instrument: "coe-extradition-1957", provision: "art. 12(2)(b)", mark: "V" };

export const rule = createRule({
  id: "no-when-where",
  code: "FACT-02",
  nature: "gap",
  // What a request for provisional arrest says of time and place is asked of it as a whole by another rule.
  kinds: ["mla", "extradition"],
  sources: [of1957, { instrument: "Argentine Law 24.767", provision: "arts. 13(a), 69(b)", mark: "V" }],
  check(context) {
    const { request } = context;
    const events = (request.facts?.events ?? []).filter(isGiven);
    const summary = request.facts?.summary ?? "";
    // Without any facts another rule speaks; a request for service only needs none.
    if ((events.length === 0 && summary === "") || isServiceOnly(request)) return;
    const prose = [summary, ...events.map((event) => event.what ?? "")].join("\n");
    const when =
      events.some((event) => isGiven(event.date)) ||
      findDates(prose).length > 0 ||
      /(?<![\d/])(?:19|20)\d\d(?![\d/])/.test(prose);
    const where =
      events.some((event) => isGiven(event.place) || isGiven(event.state)) || namesPlace(prose, namesOf(request));
    if (when && where) return;
    const extradition = request.kind === "extradition";
    context.report({
      path: ["facts"],
      message: when ? "where" : where ? "when" : "both",
      params: {
        extradition: extradition ? "yes" : "no",
        // The Fourth Protocol brings the Convention, and this rule of it, with it.
        chosen: context.hasBasis("coe-extradition-1957", "coe-extradition-4th-protocol") ? "yes" : "no",
      },
      severity: extradition ? "error" : "warning",
      sources: extradition ? [of1957] : [],
    });
  },
});

function namesOf(request: AnyRequest): string[] {
  return (request.persons ?? []).flatMap(({ name }) =>
    [name?.family, name?.given, name?.legal, ...(name?.aliases ?? [])].filter((part) => part !== undefined),
  );
}
