import { assetsNamed } from "../../measures/answering.js";
import type { AnyRequest, Asset } from "../../model/types.js";
import { ask, askAny, isGiven } from "../ask.js";
import type { Answer, Element } from "../element.js";

/** Property whose location is where its account, register or wallet is kept. */
const keptBySomeone: ReadonlySet<string | undefined> = new Set([
  "bankAccount",
  "cryptoAssets",
  "companyShares",
  "claim",
]);

/** Each asset that is to be frozen or confiscated, once. Assets that are only listed or still traced are not asked about. */
function eachAsset(
  request: AnyRequest,
  answer: (asset: Asset, path: (string | number)[], item: string) => Answer,
): Answer[] {
  const ids = (request.measures ?? []).flatMap((measure) =>
    measure.type === "freezing" || measure.type === "confiscationEnforcement" ? (measure.assets ?? []) : [],
  );
  return assetsNamed(request, ids).map(({ asset, index }) =>
    answer(asset, ["assets", index], asset.description ?? asset.id),
  );
}

/** What must be known of property to freeze or confiscate it. */
export const assetElements: readonly Element[] = [
  {
    id: "asset.description",
    rule: "asset-data-missing",
    message: "description",
    otherwise: "warning",
    compare: [{ instrument: "untoc", provision: "art. 13(3)(a)", mark: "V" }],
    answer: (request) =>
      eachAsset(request, (asset, path, item) => askAny(asset, ["description", "identifier"], path, item)),
  },
  {
    id: "asset.location",
    rule: "asset-data-missing",
    message: "location",
    otherwise: "warning",
    compare: [{ instrument: "uncac", provision: "art. 55(3)(a)", mark: "V" }],
    answer: (request) =>
      eachAsset(request, (asset, path, item) => {
        const kept = keptBySomeone.has(asset.kind) && isGiven(asset.holder);
        return kept
          ? { state: "met", path: [...path, "holder"], item }
          : ask(asset.location, [...path, "location"], item);
      }),
  },
  {
    id: "asset.owner",
    rule: "asset-data-missing",
    message: "owner",
    otherwise: "warning",
    answer: (request) =>
      eachAsset(request, (asset, path, item) => askAny(asset, ["owner", "beneficialOwner"], path, item)),
  },
  {
    id: "asset.value",
    rule: "asset-data-missing",
    message: "value",
    otherwise: "warning",
    compare: [{ instrument: "uncac", provision: "art. 55(3)(a)", mark: "V" }],
    answer: (request) =>
      eachAsset(request, (asset, path, item) => {
        const at = [...path, "value"];
        const answer = ask(asset.value, at, item);
        if (answer.state !== "met") return answer;
        const { amount, currency } = asset.value as { amount?: number; currency?: string };
        return { state: isGiven(amount) && isGiven(currency) ? "met" : "missing", path: at, item };
      }),
  },
];
