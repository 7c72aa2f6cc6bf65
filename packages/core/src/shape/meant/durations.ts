import { plainWords } from "../../states/plainWords.js";
import type { Meant } from "./meant.js";

/** Units of ISO 8601 by their names in English, French, Spanish and Italian, without accents. */
const units: Readonly<Record<string, string>> = {
  Y: "y yr yrs year years an ans annee annees ano anos anno anni",
  M: "mo mos month months mois mes meses mese mesi",
  W: "w wk wks week weeks semaine semaines semana semanas settimana settimane",
  D: "d day days jour jours dia dias giorno giorni",
};

const unitByName: ReadonlyMap<string, string> = new Map(
  Object.entries(units).flatMap(([unit, names]) => names.split(" ").map((name): [string, string] => [name, unit])),
);

/** One to twenty in English, French and Spanish, without accents. */
const numberNames: readonly string[] = [
  "one un une uno una",
  "two deux dos",
  "three trois tres",
  "four quatre cuatro",
  "five cinq cinco",
  "six seis",
  "seven sept siete",
  "eight huit ocho",
  "nine neuf nueve",
  "ten dix diez",
  "eleven onze once",
  "twelve douze doce",
  "thirteen treize trece",
  "fourteen quatorze catorce",
  "fifteen quinze quince",
  "sixteen seize dieciseis",
  "seventeen dix-sept diecisiete",
  "eighteen dix-huit dieciocho",
  "nineteen dix-neuf diecinueve",
  "twenty vingt veinte",
];

const numberByName: ReadonlyMap<string, number> = new Map(
  numberNames.flatMap((names, index) =>
    names.split(" ").map((name): [string, number] => [plainWords(name), index + 1]),
  ),
);

const isoUnits = ["Y", "M", "W", "D"];

/** The length of time that words say: `15 years`, `1 an et 6 mois`, `18m`, as ISO 8601; nothing where they say anything else. */
export function meantDurations(written: string): readonly Meant[] {
  const counts = new Map<string, number>();
  const text = plainWords(written.slice(0, 100)).replaceAll(/(\d)(?=\p{L})/gu, "$1 ");
  // `P15Y` in small letters.
  const iso = written.trim().toUpperCase();
  if (/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(iso)) return [{ value: iso, safe: true }];
  if (/[.,/-]\s*\d|\d\s*[.,/-]/.test(written)) return [];
  const parts = text.split(/ (?:and|et|y|e) | (?=\d)/);
  for (const part of parts) {
    const [, count = "", name = ""] = /^(.+) (\p{L}+)$/u.exec(part) ?? [];
    const number = /^\d{1,4}$/.test(count) ? Number(count) : numberByName.get(count);
    // A single letter might mean minutes elsewhere, but nothing here is as short as that.
    const unit = name === "m" ? "M" : unitByName.get(name);
    if (number === undefined || unit === undefined || counts.has(unit)) return [];
    counts.set(unit, number);
  }
  const value = `P${isoUnits.flatMap((unit) => (counts.has(unit) ? [`${counts.get(unit)}${unit}`] : [])).join("")}`;
  return counts.size > 0 ? [{ value, safe: true }] : [];
}
