import { type ParseArgsConfig, parseArgs } from "node:util";
import { Failure } from "./failure.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** Reads a command's arguments. Anything unknown is a Failure that names the command's help. */
export function readArguments(command: string, args: readonly string[], options: Options): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Arguments["values"], positionals };
  } catch (error) {
    const message = (error as Error).message.split(". ")[0] ?? "";
    throw new Failure(`${message}. See \`rogatory ${command} --help\`.`);
  }
}

/** One of a closed set of words, or a Failure that lists them. */
export function oneOf<const T extends string>(option: string, value: unknown, allowed: readonly T[], otherwise: T): T;
export function oneOf<const T extends string>(option: string, value: unknown, allowed: readonly T[]): T | undefined;
export function oneOf<const T extends string>(
  option: string,
  value: unknown,
  allowed: readonly T[],
  otherwise?: T,
): T | undefined {
  if (value === undefined) return otherwise;
  if (allowed.includes(value as T)) return value as T;
  throw new Failure(`${option} is "${String(value)}", but it takes one of: ${allowed.join(", ")}.`);
}

/** A calendar day that exists, or a Failure. */
export function dayOf(option: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = String(value);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
  throw new Failure(`${option} is "${text}", but it takes a day such as 2025-03-14.`);
}

export const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
