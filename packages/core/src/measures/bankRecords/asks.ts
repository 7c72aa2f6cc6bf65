import { ask, isGiven } from "../../checklist/ask.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";
import { isBounded } from "../period.js";

export const bankRecords: MeasureDefinition<"bankRecords"> = {
  type: "bankRecords",
  defeatedByNotice: true,
  isKeptThere: ({ accounts = [] }, there) =>
    accounts.some(({ bank, branch, number }) => (isGiven(bank) && isGiven(branch)) || there.hasAccount(number)),
  // An account with a number is found without its holder's birth date; one without is found by the holder alone.
  targets: ({ accounts = [], persons = [] }) =>
    accounts.length === 0
      ? persons
      : accounts.flatMap(({ number, identifiedBy, holder }) =>
          holder !== undefined && number === undefined && identifiedBy === undefined ? [holder] : [],
        ),
  elements: [
    {
      id: "bankRecords.period",
      rule: "no-period",
      otherwise: "error",
      compare: [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }],
      answer: forEach("bankRecords", (measure, place) => metIf(isBounded(measure.period), place, "period")),
    },
    {
      id: "bankRecords.accountOrHolder",
      rule: "account-not-identified",
      otherwise: "warning",
      answer: forEach("bankRecords", (measure, place) => {
        const accounts = measure.accounts ?? [];
        // Persons named for the whole measure are the holders of every account that names none.
        const holders = isGiven(measure.persons);
        const open = accounts.flatMap((account, index) =>
          holders || isGiven(account.number) || isGiven(account.holder) || isGiven(account.identifiedBy) ? [] : [index],
        );
        if (accounts.length === 0) return metIf(holders, place, "accounts");
        if (open.length === 0) return metIf(true, place, "accounts");
        return open.map((index) => ({
          state: "missing" as const,
          path: [...place.at("accounts"), index],
          item: place.item,
        }));
      }),
    },
    {
      id: "bankRecords.records",
      rule: "requirement-missing",
      otherwise: "info",
      answer: forEach("bankRecords", (measure, { at, item }) => ask(measure.records, at("records"), item)),
    },
  ],
  asks: [
    { instrument: "untoc", provision: "art. 18(15)(d)", element: "bankRecords.period", mark: "V", obligation: "must" },
    { instrument: "uncac", provision: "art. 46(15)(d)", element: "bankRecords.period", mark: "V", obligation: "must" },
    {
      instrument: "drugs-1988",
      provision: "art. 7(10)(d)",
      element: "bankRecords.period",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "eio",
      provision: "Annex A, section H",
      element: "bankRecords.accountOrHolder",
      mark: "K",
      obligation: "must",
    },
  ],
};
