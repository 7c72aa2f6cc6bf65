import { createRule } from "../rule.js";

export const rule = createRule({
  id: "limitation-missing",
  code: "EX-02",
  nature: "gap",
  kinds: ["extradition"],
  sources: [
    { instrument: "coe-extradition-4th-protocol", provision: "art. 2 (new art. 12(2))", mark: "V" },
    { instrument: "coe-extradition-1957", provision: "art. 10", mark: "V" },
    { instrument: "us-switzerland-extradition-1990", provision: "art. 9", mark: "V" },
    { instrument: "Spain-US extradition treaty 1970", provision: "art. 10", mark: "V" },
    { instrument: "Argentine Law 24.767", provision: "art. 13(c)", mark: "V" },
  ],
  check: (context) => context.reportGaps(),
});
