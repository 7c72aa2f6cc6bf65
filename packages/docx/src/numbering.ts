import type { List } from "@rogatory/core";
import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix, type NumberingDefinition } from "docx";
import { LIST_INDENT, NUMBER_INDENT } from "./page.js";
import { FONT } from "./styles.js";

/** What a paragraph needs to take part in an automatic numbering. */
export interface NumberingUse {
  readonly reference: NumberingDefinition;
  readonly level: number;
  readonly instance: number;
  /** Keeps `docx` from putting its own style on the paragraph. */
  readonly custom: true;
}

type CountedFormat = "decimal" | "upperLetter" | "lowerLetter" | "upperRoman" | "lowerRoman";

/** A label such as `12.`, `(b)` or `A.3` taken apart: what counts, and what stands around it. */
interface CountedLabel {
  readonly format: CountedFormat;
  readonly value: number;
  readonly prefix: string;
  readonly suffix: string;
}

interface Sequence {
  readonly use: NumberingUse;
  next: number;
}

/** Word knows nine levels. */
const LEVELS = 9;

/**
 * The automatic numberings of one letter. The letter says what each number is; Word counts by itself. So every label
 * is compared with what Word would print next, and where the two differ, a new numbering begins at the letter's number.
 */
export class LetterNumbering {
  readonly #sequences = new Map<string, Sequence>();
  readonly #lists = new Map<List["style"], NumberingDefinition>();
  #instances = 0;

  /**
   * The numbering that prints `label`, for paragraphs of one `kind` (kinds count apart).
   * Undefined where Word cannot count so, for instance `7 bis`: such a label is printed as text.
   */
  counted(kind: string, label: string): NumberingUse | undefined {
    const readings = readLabel(label);
    const keyOf = (reading: CountedLabel): string =>
      JSON.stringify([kind, reading.format, reading.prefix, reading.suffix]);
    for (const reading of readings) {
      const sequence = this.#sequences.get(keyOf(reading));
      if (sequence?.next === reading.value) {
        sequence.next += 1;
        return sequence.use;
      }
    }
    const [reading] = readings;
    if (reading === undefined) return undefined;
    const use: NumberingUse = {
      reference: {
        reference: `${kind}-${this.#sequences.size + 1}-${this.#instances}`,
        levels: [
          {
            level: 0,
            format: LevelFormat[FORMATS[reading.format]],
            text: `${reading.prefix}%1${reading.suffix}`,
            start: reading.value,
            alignment: AlignmentType.START,
            suffix: LevelSuffix.TAB,
            style: { paragraph: { indent: { left: NUMBER_INDENT, hanging: NUMBER_INDENT } } },
          },
        ],
      },
      level: 0,
      instance: this.#instances,
      custom: true,
    };
    this.#instances += 1;
    this.#sequences.set(keyOf(reading), { use, next: reading.value + 1 });
    return use;
  }

  /** A numbering of its own for one list, which begins at its first label. */
  list(style: List["style"], depth: number): NumberingUse {
    let definition = this.#lists.get(style);
    if (definition === undefined) {
      definition = {
        reference: `list-${style}`,
        levels: Array.from({ length: LEVELS }, (_, level) => listLevel(style, level)),
      };
      this.#lists.set(style, definition);
    }
    const instance = this.#instances;
    this.#instances += 1;
    return { reference: definition, level: Math.min(depth, LEVELS - 1), instance, custom: true };
  }
}

const FORMATS = {
  decimal: "DECIMAL",
  upperLetter: "UPPER_LETTER",
  lowerLetter: "LOWER_LETTER",
  upperRoman: "UPPER_ROMAN",
  lowerRoman: "LOWER_ROMAN",
} as const satisfies Record<CountedFormat, keyof typeof LevelFormat>;

/** The texts are those of `listLabel`. */
function listLevel(style: List["style"], level: number): ILevelsOptions {
  const left = NUMBER_INDENT + (level + 1) * LIST_INDENT;
  const common = {
    level,
    start: 1,
    alignment: AlignmentType.START,
    suffix: LevelSuffix.TAB,
    style: { paragraph: { indent: { left, hanging: LIST_INDENT } } },
  };
  switch (style) {
    case "bullet":
      return { ...common, format: LevelFormat.BULLET, text: "•", style: { ...common.style, run: { font: FONT } } };
    case "letter":
      return { ...common, format: LevelFormat.LOWER_LETTER, text: `(%${level + 1})` };
    case "number":
      return { ...common, format: LevelFormat.DECIMAL, text: `%${level + 1}.` };
  }
}

/** Whether Word can count a label: `12.`, `(b)`, `IV.` and `A.3`, but not `7 bis`. */
export function isCountable(label: string): boolean {
  return readLabel(label).length > 0;
}

/** All ways to read a label as one that Word can count, the likeliest first; none where it cannot. */
function readLabel(label: string): CountedLabel[] {
  const match = /^(.*?)([1-9]\d{0,8}|[A-Za-z]+)([^\p{L}\p{N}]*)$/u.exec(label);
  // Word takes a percent sign in a label for the place of a number.
  if (match === null || label.includes("%") || label.length > 30) return [];
  const [, prefix = "", counter = "", suffix = ""] = match;
  // "7 bis" and "12a" do not count by letters.
  if (/[\p{L}\p{N}]$/u.test(prefix) || /[\p{L}\p{N}]\s+$/u.test(prefix)) return [];
  const common = { prefix, suffix };
  if (/^\d/.test(counter)) return [{ ...common, format: "decimal", value: Number(counter) }];
  const upper = counter === counter.toUpperCase();
  if (!upper && counter !== counter.toLowerCase()) return [];
  const readings: CountedLabel[] = [];
  const roman = romanValue(counter.toUpperCase());
  if (roman !== undefined) readings.push({ ...common, format: upper ? "upperRoman" : "lowerRoman", value: roman });
  if (counter.length === 1) {
    const letter: CountedLabel = {
      ...common,
      format: upper ? "upperLetter" : "lowerLetter",
      value: counter.toUpperCase().charCodeAt(0) - 64,
    };
    // Numberings begin with I far more often than letters do; with C, D, L or M none does.
    if (roman === 1) readings.push(letter);
    else readings.unshift(letter);
  }
  return readings;
}

/** The value of a Roman number in capitals in its usual spelling, up to 399; undefined for any other word. */
function romanValue(numeral: string): number | undefined {
  if (!/^(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(numeral) || numeral === "") return undefined;
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let total = 0;
  for (const [index, digit] of [...numeral].entries()) {
    const value = values[digit] ?? 0;
    const following = values[numeral[index + 1] ?? ""] ?? 0;
    total += value < following ? -value : value;
  }
  return total;
}
