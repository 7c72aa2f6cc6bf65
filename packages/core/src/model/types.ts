/** The request's types, taken from the model. Types only: nothing of zod is loaded by importing this. */
import type * as z from "zod";
import type { measureModels } from "../measures/model.js";
import type * as model from "./index.js";

export type RequestKind = keyof typeof model.requestKinds;

export type MlaRequest = z.infer<typeof model.MlaRequest>;
export type ExtraditionRequest = z.infer<typeof model.ExtraditionRequest>;
export type ProvisionalArrestRequest = z.infer<typeof model.ProvisionalArrestRequest>;

/** A request of any kind; told apart by `kind`. */
export type RogatoryRequest = z.infer<(typeof model.requestKinds)[RequestKind]>;

/**
 * A request as the rules, the checklist and the letter see it: every key that any kind may have, all optional,
 * so that one piece of code can ask `request.measures` without first telling kinds apart.
 */
export type AnyRequest = { readonly kind: RequestKind; measures?: Measure[] | undefined } & Omit<
  MlaRequest,
  "kind" | "measures"
> &
  Pick<ExtraditionRequest, "extradition">;

export type Measure = z.infer<(typeof measureModels)[number]>;
export type MeasureType = Measure["type"];
/** The measure of one type, e.g. `MeasureOf<"bankRecords">`. */
export type MeasureOf<T extends MeasureType> = Extract<Measure, { type: T }>;

export type Person = z.infer<typeof model.Person>;
export type PersonRole = z.infer<typeof model.PersonRole>;
export type Offence = z.infer<typeof model.Offence>;
export type FactEvent = z.infer<typeof model.FactEvent>;
export type Asset = z.infer<typeof model.Asset>;
export type Annex = z.infer<typeof model.Annex>;
export type Authority = z.infer<typeof model.Authority>;
export type Money = z.infer<typeof model.Money>;
export type Period = z.infer<typeof model.Period>;
export type Place = z.infer<typeof model.Place>;
export type Unknown = z.infer<typeof model.Unknown>;
export type Extradition = z.infer<typeof model.Extradition>;
export type LegalBasis = z.infer<typeof model.LegalBasis>;
