import type { Severity } from "@rogatory/core";
import { harmless } from "../terminal.js";
import type { FileReport, Unreadable } from "./report.js";

const commands: Readonly<Record<Severity, "error" | "warning" | "notice">> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

/** Workflow commands of GitHub Actions, one a line: findings then stand beside the lines of a change. */
export function asGithub(reports: readonly FileReport[], unreadable: readonly Unreadable[]): string {
  const found = reports.flatMap(({ file, findings }) =>
    findings.map(({ severity, rule, code, message, range: { start, end } }) =>
      command(commands[severity], message, {
        file,
        line: start.line + 1,
        endLine: end.line + 1,
        // Columns are only taken where a finding stands on one line.
        ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}),
        title: code === "" ? rule : `${rule} ${code}`,
      }),
    ),
  );
  const unread = unreadable.map(({ file, message }) => command("error", message, { file }));
  return [...found, ...unread].join("");
}

function command(name: string, message: string, properties: Readonly<Record<string, string | number>>): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name} ${listed.join(",")}::${escaped(message)}\n`;
}

const escaped = (text: string): string =>
  harmless(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapedProperty = (text: string): string => escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
