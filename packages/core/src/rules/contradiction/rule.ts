import { createRule } from "../rule.js";
import { checkAccountNumbers } from "./checkAccountNumbers.js";
import { checkAmounts } from "./checkAmounts.js";
import { checkDates } from "./checkDates.js";
import { checkSentence } from "./checkSentence.js";

export const rule = createRule({
  id: "contradiction",
  code: "FACT-07",
  nature: "defect",
  sources: [],
  check(context) {
    checkDates(context);
    checkAmounts(context);
    checkAccountNumbers(context);
    checkSentence(context);
  },
});
