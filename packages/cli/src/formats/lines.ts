import { harmless } from "../terminal.js";
import type { FileReport } from "./report.js";

/**
 * One finding a line, `file:line:column: severity rule CODE: message`, lines and columns from 1: what editors' lists of errors and
 * terminals that make places clickable read.
 */
export function asLines(reports: readonly FileReport[]): string {
  return reports
    .flatMap(({ file, findings }) =>
      findings.map(({ range, severity, rule, code, message }) => {
        const place = `${file}:${range.start.line + 1}:${range.start.character + 1}`;
        const name = code === "" ? rule : `${rule} ${code}`;
        return `${harmless(`${place}: ${severity} ${name}: ${message}`).replaceAll(/\s+/g, " ")}\n`;
      }),
    )
    .join("");
}
