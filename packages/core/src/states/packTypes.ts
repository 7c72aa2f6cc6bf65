import type * as z from "zod";
import type * as model from "../model/pack.js";

/** What somebody knows of the world, dated and sourced: the data of this project, or a user's own. */
export type Pack = z.infer<typeof model.Pack>;
/** Who takes part in one instrument, as a pack says it. */
export type Participation = z.infer<typeof model.Participation>;
/** What one State has done about one instrument. */
export type Party = z.infer<typeof model.Party>;
export type PackDeclaration = z.infer<typeof model.PackDeclaration>;
/** An instrument's own rule on when it enters into force for a State. */
export type EntryIntoForce = z.infer<typeof model.EntryIntoForce>;
export type Confidence = z.infer<typeof model.Confidence>;
