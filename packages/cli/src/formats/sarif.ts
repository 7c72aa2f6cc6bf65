import type { Finding, Severity } from "@rogatory/core";
import { catalogueFor } from "@rogatory/core/editor";
import { harmless } from "../terminal.js";
import type { FileReport, Unreadable } from "./report.js";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** SARIF 2.1.0 (OASIS), for programs that gather findings of many tools. Lines and columns count from 1, columns in UTF-16 units. */
export function asSarif(reports: readonly FileReport[], unreadable: readonly Unreadable[], version: string): string {
  const ids = [...new Set(reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].toSorted();
  const run = {
    tool: {
      driver: { name: "Rogatory", version, semanticVersion: version, rules: ids.map(ruleOf) },
    },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: unreadable.length === 0,
        toolExecutionNotifications: unreadable.map(({ file, message }) => ({
          level: "error",
          message: { text: harmless(message) },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
        })),
      },
    ],
    artifacts: reports.map(({ file }) => ({ location: { uri: uriOf(file) } })),
    results: reports.flatMap(({ file, findings }, index) =>
      findings.map((finding) => resultOf(file, index, finding, ids.indexOf(finding.rule))),
    ),
  };
  const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

function ruleOf(id: string): object {
  const title = catalogueFor("en").verbatim(["rules", id, "title"]);
  return { id, ...(title === undefined ? {} : { shortDescription: { text: title } }) };
}

function resultOf(file: string, index: number, finding: Finding, ruleIndex: number): object {
  const { rule, code, severity, message, range, path, sources, related = [] } = finding;
  const location = ({ start, end }: Finding["range"]) => ({
    artifactLocation: { uri: uriOf(file), index },
    region: {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    },
  });
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: harmless(message) },
    locations: [
      { physicalLocation: location(range), logicalLocations: [{ fullyQualifiedName: path, kind: "member" }] },
    ],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((place) => ({
            message: { text: harmless(place.message) },
            physicalLocation: location(place.range),
          })),
        }
      : {}),
    properties: { code, sources },
  };
}

/** A path as a reference within a URI, whatever characters it holds. */
function uriOf(file: string): string {
  const path = process.platform === "win32" ? file.replaceAll("\\", "/") : file;
  return path
    .replaceAll(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
