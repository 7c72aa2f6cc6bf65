import type { AnyRequest } from "../model/types.js";
import { kindDefinition } from "./index.js";

type Level = NonNullable<AnyRequest["urgency"]>["level"];

/** How urgent a request is: what it says of itself, or else what its kind says. */
export const urgencyLevelOf = ({ kind, urgency }: AnyRequest): Level =>
  urgency?.level ?? (kindDefinition(kind).urgent ? "urgent" : undefined);
