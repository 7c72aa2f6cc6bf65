import type { Finding } from "@rogatory/core";
import { harmless } from "../terminal.js";
import type { FileReport, Unreadable } from "./report.js";

/**
 * JUnit's XML, for programs that show results of tests: a draft is a suite, a finding a case. A case has failed where the finding is
 * an error, as the exit status has it; what else was found stands with it as output.
 */
export function asJunit(reports: readonly FileReport[], unreadable: readonly Unreadable[]): string {
  const failures = reports.reduce((sum, { findings }) => sum + findings.filter(isError).length, 0);
  const tests = reports.reduce((sum, { findings }) => sum + Math.max(1, findings.length), unreadable.length);
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<testsuites${attributes({ name: "rogatory", tests, failures, errors: unreadable.length })}>`,
    ...reports.map(suite),
    ...unreadable.map(unreadSuite),
    "</testsuites>",
    "",
  ].join("\n");
}

const isError = ({ severity }: Finding): boolean => severity === "error";

function suite({ file, findings }: FileReport): string {
  const failures = findings.filter(isError).length;
  const head = `  <testsuite${attributes({ name: file, tests: Math.max(1, findings.length), failures, errors: 0 })}>`;
  const cases = findings.map((finding) => testCase(file, finding));
  const calm = `    <testcase${attributes({ name: "no findings", classname: file })}/>`;
  return [head, ...(cases.length > 0 ? cases : [calm]), "  </testsuite>"].join("\n");
}

function testCase(file: string, finding: Finding): string {
  const { rule, code, message, path, range, severity } = finding;
  const place = `${range.start.line + 1}:${range.start.character + 1}`;
  const head = `    <testcase${attributes({ name: `${rule} ${path} (${place})`, classname: file })}>`;
  const text = escaped(`${file}:${place}: ${[severity, rule, code].filter(Boolean).join(" ")}: ${message}`);
  const body = isError(finding)
    ? `      <failure${attributes({ message, type: rule })}>${text}</failure>`
    : `      <system-out>${text}</system-out>`;
  return [head, body, "    </testcase>"].join("\n");
}

function unreadSuite({ file, message }: Unreadable): string {
  return [
    `  <testsuite${attributes({ name: file, tests: 1, failures: 0, errors: 1 })}>`,
    `    <testcase${attributes({ name: "readable", classname: file })}>`,
    `      <error${attributes({ message, type: "unreadable" })}>${escaped(message)}</error>`,
    "    </testcase>",
    "  </testsuite>",
  ].join("\n");
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replaceAll(/\s/g, " ")}"`)
    .join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** XML 1.0 has no place for control characters, half surrogates and U+FFFE and U+FFFF, not even as numbers. */
function escaped(text: string): string {
  return harmless(text)
    .replaceAll(/[\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD")
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
