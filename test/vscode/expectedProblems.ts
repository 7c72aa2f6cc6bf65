import { readFileSync } from "node:fs";
import { check, parseDraft } from "@rogatory/core";
import type { Problem } from "./driver/problems.js";

/** What the Problems panel must show of a draft: the findings of the library, as a person counts lines. */
export function expectedProblems(path: string): Problem[] {
  const { findings } = check(parseDraft(readFileSync(path), { name: path }));
  return inOrder(
    findings.map(({ rule, severity, message, range }) => ({
      severity,
      // The panel reads a message out in one line.
      message: message.replace(/\s*\n\s*/gu, " "),
      line: range.start.line + 1,
      column: range.start.character + 1,
      source: "rogatory",
      code: rule,
    })),
  );
}

/** The panel sorts by severity, the library by what matters: compared in an order of their own. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const key = ({ line, column, code, severity, message }: Problem): string =>
    [String(line).padStart(6, "0"), String(column).padStart(6, "0"), code, severity, message].join("\t");
  return problems.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
