import type * as z from "zod";
import type * as model from "../model/pack.js";
import type * as profile from "../model/profile.js";
import type * as sourced from "../model/sourced.js";

/** What somebody knows of the world, dated and sourced: the data of this project, or a user's own. */
export type Pack = z.infer<typeof model.Pack>;
/** Who takes part in one instrument, as a pack says it. */
export type Participation = z.infer<typeof model.Participation>;
/** What one State has done about one instrument. */
export type Party = z.infer<typeof model.Party>;
export type PackDeclaration = z.infer<typeof model.PackDeclaration>;
/** An instrument's own rule on when it enters into force for a State. */
export type EntryIntoForce = z.infer<typeof model.EntryIntoForce>;
export type Confidence = z.infer<typeof sourced.Confidence>;
/** What one State wants of requests, as a pack says it. */
export type StateProfile = z.infer<typeof profile.StateProfile>;
export type ProfileWish = z.infer<typeof profile.ProfileWish>;
export type LeadTime = z.infer<typeof profile.LeadTime>;
export type DeMinimis = z.infer<typeof profile.DeMinimis>;
export type EvidentialThreshold = z.infer<typeof profile.EvidentialThreshold>;
export type AcceptedLanguagesWish = z.infer<typeof profile.AcceptedLanguagesWish>;
export type ProfileRequirement = z.infer<typeof profile.ProfileRequirement>;
export type ProfileClause = z.infer<typeof profile.ProfileClause>;
export type PackLetterhead = z.infer<typeof profile.PackLetterhead>;
