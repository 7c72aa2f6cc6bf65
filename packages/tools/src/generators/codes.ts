import currencies from "currency-codes";
import { iso6393 } from "iso-639-3";
import { iso31661 } from "iso-3166";

/** Codes in the currency standard that are no money that somebody pays with: funds, metals, units of account, tests. */
const noMoney = new Set(
  "BOV CHE CHW CLF COU MXV USN UYI UYW XAD XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX".split(" "),
);

/**
 * Languages without a two-letter code that are spoken by many who come before courts away from home, or that courts use. The
 * standard has some seven thousand; a list of them all would help nobody to find the one that is meant.
 */
const spokenBeforeCourts =
  "ars arz ary aeb ast awa bal ban bar bem bho bik bjn brx bug ceb cgg ckb cmn cnr din doi " +
  "dyu efi fan fat fil fon fur gaa gsw guz hak hil hmn hnj hsb ibb iba ilo jam kab kam kbd kea kha kmb kmr " +
  "kok kri ksh lez luo luy lus mad mag mai mak mas men mer min mni mos mwl nan nds new niu nqo nso nyn pag pam pap " +
  "pcm pnb prs quc raj rar rhg rif rmy rom rtm sah sat scn sco sdh sgs shi srn srr sus szl tem tet tiv tkl " +
  "tpi tum tvl tzm udm umb vec vmw wal war wuu yue zgh zza";

/** Lists of codes that are offered: States and territories, languages, currencies. */
export function generateCodes(): Map<string, string> {
  const byPart3 = new Map(iso6393.map((language) => [language.iso6393, language]));
  const without = spokenBeforeCourts.split(" ").map((code) => {
    const language = byPart3.get(code);
    if (!language) throw new Error(`"${code}" is not in ISO 639-3.`);
    if (language.iso6391) throw new Error(`"${code}" has the two-letter code "${language.iso6391}".`);
    return code;
  });
  const languages = [...iso6393.flatMap(({ iso6391 }) => iso6391 ?? []), ...without].toSorted();
  const money = currencies.codes().filter((code) => !noMoney.has(code));
  const states = Object.fromEntries(
    iso31661.map(({ alpha2, alpha3 }): [string, string] => [alpha2, alpha3]).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  const list = (codes: readonly string[]): string => JSON.stringify([...new Set(codes)].toSorted().join(" "));
  const text = `// Generated from the kept lists of ISO 3166, ISO 639 and ISO 4217 by \`npm run gen\`. Do not edit.

/** ISO 3166-1 alpha-2 codes, each with its alpha-3 code. */
export const alpha3: Readonly<Record<string, string>> = ${JSON.stringify(states)};

/** ISO 639-1 codes, and ISO 639-3 codes of languages that are spoken before courts. */
export const languageCodes: readonly string[] = ${list(languages)}.split(" ");

/** ISO 4217 codes of money. */
export const currencyCodes: readonly string[] = ${list(money)}.split(" ");
`;
  return new Map([["packages/core/src/generated/codes.ts", text]]);
}
