/**
 * True where `offence.convention` names an offence that the UN Convention against Transnational Organized Crime covers
 * whatever its penalty: its arts 5, 6, 8 and 23, and the offences of its Protocols. Only where none of them is named does the
 * request rely on "serious crime" and so on the penalty (art. 3(1)(b)).
 */
export function isCoveredWithoutThreshold(convention: string | undefined): boolean {
  if (convention === undefined) return false;
  if (/protocol|smuggling|trafficking|firearms|migrants/i.test(convention)) return true;
  if (!/untoc|transnational organi[sz]ed|palermo/i.test(convention)) return false;
  return [...convention.matchAll(/(?<![\d(])\b(\d{1,2})\b/g)].some((match) =>
    ["5", "6", "8", "23"].includes(match[1] as string),
  );
}
