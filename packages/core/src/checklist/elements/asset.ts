import { assetsNamed } from "../../measures/answering.js";
import type { AnyRequest, Asset } from "../../model/types.js";
import { ask, askAny, isGiven, isUnknown, known } from "../ask.js";
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
  answer: (asset: Asset, path: (string | number)[], item: string) => Answer | undefined,
): Answer[] {
  const ids = (request.measures ?? []).flatMap((measure) =>
    measure.type === "freezing" || measure.type === "confiscationEnforcement" ? (measure.assets ?? []) : [],
  );
  return assetsNamed(request, ids).flatMap(
    ({ asset, index }) => answer(asset, ["assets", index], asset.description ?? asset.id) ?? [],
  );
}

/** A number in words that speak of an account: four digits or more that are no year, such as the end of its number or a transfer's. */
const tellsNumber = (text: string | undefined): boolean => /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{4,}/u.test(text ?? "");

/** How the bank is to find the account: by its number, by a number that its description tells, or by who owns it there. */
function accountFound({ identifier, description, owner, beneficialOwner, holder, location }: Asset): Answer["state"] {
  if (isGiven(identifier) || tellsNumber(description)) return "met";
  if (isGiven(owner) || isGiven(beneficialOwner)) {
    if (isGiven(holder) || isGiven(known(location)?.address)) return "met";
    // Without a word on the place at all it is the location that is missing, and reported as such.
    return isGiven(location) ? "missing" : "notApplicable";
  }
  return isUnknown(owner) ? "unknownReason" : "missing";
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
    id: "asset.account",
    rule: "account-not-identified",
    message: "asset",
    otherwise: "warning",
    answer: (request) =>
      eachAsset(request, (asset, path, item) =>
        asset.kind === "bankAccount" ? { state: accountFound(asset), path: [...path, "identifier"], item } : undefined,
      ),
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
