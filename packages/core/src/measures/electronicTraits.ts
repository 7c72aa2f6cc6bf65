import { isGiven } from "../checklist/ask.js";
import type { RequestedStateView } from "./definition.js";

interface Identified {
  readonly identifiers?: readonly { readonly nexus?: string | undefined }[] | undefined;
}

/** The link of the first account, where each of them says its own. */
export const linkOfEach = ({ identifiers = [] }: Identified): string | undefined =>
  identifiers.every(({ nexus }) => isGiven(nexus)) ? identifiers[0]?.nexus : undefined;

interface Provided {
  readonly provider?: string | undefined;
  readonly providerState?: string | undefined;
}

/** The provider's State is written only where it is not the requested one. */
export const isProviderThere = ({ provider, providerState }: Provided, there: RequestedStateView): boolean =>
  providerState === undefined ? isGiven(provider) : there.has({ state: providerState });
