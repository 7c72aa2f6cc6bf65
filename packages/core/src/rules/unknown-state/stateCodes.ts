import { fieldsInForm } from "../../model/fieldsInForm.js";

/** Fields that hold the code of a State, as noun and field. */
export const stateFields: ReadonlySet<string> = fieldsInForm("stateCode");

/** Codes in use for a State that ISO 3166-1 lists under another: by habit, by EU style, or before the State took a new name. */
export const otherCodes: Readonly<Record<string, string>> = {
  UK: "GB",
  EL: "GR",
  TP: "TL",
  ZR: "CD",
  BU: "MM",
  DY: "BJ",
  HV: "BF",
  NH: "VU",
  RH: "ZW",
  VD: "VN",
  YD: "YE",
  FX: "FR",
};

/** States that are no more. Somebody may have been born in one. */
export const formerStates: ReadonlySet<string> = new Set(["SU", "YU", "CS", "DD", "AN"]);

/** Codes of unions, currency areas and tests, which name no State. */
export const noStates: ReadonlySet<string> = new Set(["EU", "UN", "EZ", "ZZ", "QO", "XA", "XB"]);
