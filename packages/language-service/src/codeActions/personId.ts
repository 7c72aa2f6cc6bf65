/** Latin letters that are no letter with an accent. */
const latin: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ŋ: "n",
  ə: "e",
};

/** As passports write them (ICAO Doc 9303), without the signs that an id cannot have. */
const cyrillic: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  ђ: "d",
  ѓ: "g",
  е: "e",
  є: "ie",
  ж: "zh",
  з: "z",
  ѕ: "dz",
  и: "i",
  і: "i",
  ј: "j",
  к: "k",
  ќ: "k",
  л: "l",
  љ: "lj",
  м: "m",
  н: "n",
  њ: "nj",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  ћ: "c",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  џ: "dz",
  ш: "sh",
  щ: "shch",
  ъ: "ie",
  ы: "y",
  ь: "",
  э: "e",
  ю: "iu",
  я: "ia",
};

const greek: Readonly<Record<string, string>> = {
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "y",
  φ: "f",
  χ: "ch",
  ψ: "ps",
  ω: "o",
};

const letters: Readonly<Record<string, string>> = { ...latin, ...cyrillic, ...greek };

/** Longest id that the model takes. */
const longest = 64;

/**
 * An id made from a name: Latin small letters with hyphens, and a number behind it where it is taken. `person` for a name in a
 * script that is not written in Latin letters here.
 */
export function personIdFor(name: string, taken: ReadonlySet<string>): string {
  const written = [...name.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "")]
    .map((letter) => (Object.hasOwn(letters, letter) ? letters[letter] : letter))
    .join("");
  const words = written.replaceAll(/['’.]/g, "").match(/[a-z0-9]+/g) ?? [];
  const id = words.join("-").replace(/^[^a-z]+/, "");
  const base = (id === "" ? "person" : id).slice(0, longest - 4).replace(/-+$/, "");
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
