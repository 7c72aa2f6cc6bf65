import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A scenario in plain text: files, commands and what they must print, run against the built command.
 *
 *     ==== file draft.mla.yaml ====
 *     rogatory: 1
 *     ==== command ====
 *     rogatory check draft.mla.yaml
 *     ==== status ====
 *     1
 *     ==== stdout has ====
 *     purpose-missing
 *
 * `stdout` and `stderr` compare the whole text; `stdout has` and `stderr has` look for each line; `stdout lacks` must not
 * find any. `file X is` compares a file's whole text, `file X exists` and `file X absent` only look. `bytes X` takes hexadecimal.
 * Several commands may follow each other; what stands after one belongs to it. `stdin` stands before its command.
 */
export interface Step {
  readonly command: string;
  readonly stdin: string;
  readonly expectations: readonly { readonly kind: string; readonly text: string }[];
}

export interface Scenario {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly content: string | Uint8Array }[];
  readonly steps: readonly Step[];
}

const folder = fileURLToPath(new URL("./", import.meta.url));
const bin = fileURLToPath(new URL("../../packages/cli/bin/rogatory.js", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));

export function readScenarios(): Scenario[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".scenario"))
    .toSorted()
    .map((name) => parse(name, readFileSync(join(folder, name), "utf8")));
}

function parse(name: string, text: string): Scenario {
  const files: { path: string; content: string | Uint8Array }[] = [];
  const steps: { command: string; stdin: string; expectations: { kind: string; text: string }[] }[] = [];
  let stdin = "";
  for (const part of text.split(/^==== (?=.+ ====$)/m).slice(1)) {
    const [head, ...rest] = part.split("\n");
    const kind = (head as string).replace(/ ====$/, "");
    const body = rest.join("\n");
    const file = /^(file|bytes) (\S+)$/.exec(kind);
    if (file)
      files.push({
        path: file[2] as string,
        content: file[1] === "bytes" ? Buffer.from(body.replaceAll(/\s/g, ""), "hex") : body,
      });
    else if (kind === "stdin") stdin = body;
    else if (kind === "command") {
      steps.push({ command: body.trim(), stdin, expectations: [] });
      stdin = "";
    } else {
      const step = steps.at(-1);
      if (!step) throw new Error(`${name}: "${kind}" stands before any command.`);
      step.expectations.push({ kind, text: body });
    }
  }
  if (steps.length === 0) throw new Error(`${name} has no command.`);
  return { name, files, steps };
}

/** Runs a scenario in a folder of its own; gives each failed expectation as a sentence. */
export function runScenario(scenario: Scenario): string[] {
  const at = mkdtempSync(join(tmpdir(), "rogatory-scenario-"));
  const failures: string[] = [];
  try {
    for (const { path, content } of scenario.files) {
      mkdirSync(dirname(join(at, path)), { recursive: true });
      writeFileSync(join(at, path), content);
    }
    for (const step of scenario.steps) {
      const result = runCommand(step.command, step.stdin, at);
      for (const { kind, text } of step.expectations) {
        const failure = compare(kind, text, result, at);
        if (failure)
          failures.push(
            `$ ${step.command}\n${failure}\nstatus ${result.status}\nstdout:\n${result.stdout}\nstderr:\n${result.stderr}`,
          );
      }
    }
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
  return failures;
}

interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runCommand(command: string, stdin: string, cwd: string): Result {
  // Words in double quotes stay together; nothing else of a shell is meant.
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)]
    .map((match) => match[1] ?? (match[2] as string))
    .map((word) => word.replace("{root}", root));
  const [name, ...args] = words;
  if (name !== "rogatory") throw new Error(`A scenario runs rogatory, not ${name}.`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    input: stdin,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "", NODE_OPTIONS: "" },
  });
  return { status, stdout, stderr };
}

function compare(kind: string, expected: string, { status, stdout, stderr }: Result, at: string): string | undefined {
  const lines = expected.split("\n").filter((line) => line.trim() !== "");
  const file = /^file (\S+) (is|exists|absent)$/.exec(kind);
  if (file) return compareFile(join(at, file[1] as string), file[2] as string, expected);
  switch (kind) {
    case "status":
      return String(status) === expected.trim() ? undefined : `The status is ${status}, not ${expected.trim()}.`;
    case "stdout":
      return stdout.trimEnd() === expected.trimEnd() ? undefined : "The standard output is another one.";
    case "stderr":
      return stderr.trimEnd() === expected.trimEnd() ? undefined : "The standard error is another one.";
    case "stdout has":
      return missing(lines, stdout, "standard output");
    case "stderr has":
      return missing(lines, stderr, "standard error");
    case "stdout lacks":
      return lines.some((line) => stdout.includes(line))
        ? `The standard output has one of: ${lines.join(" | ")}`
        : undefined;
    default:
      throw new Error(`A scenario knows no expectation "${kind}".`);
  }
}

function missing(lines: readonly string[], text: string, where: string): string | undefined {
  const flat = text.replaceAll(/\s+/g, " ");
  const lacking = lines.filter((line) => !flat.includes(line.trim().replaceAll(/\s+/g, " ")));
  return lacking.length === 0 ? undefined : `The ${where} lacks: ${lacking.join(" | ")}`;
}

function compareFile(path: string, what: string, expected: string): string | undefined {
  let content: string | undefined;
  try {
    content = readFileSync(path, "utf8");
  } catch {
    content = undefined;
  }
  if (what === "absent") return content === undefined ? undefined : `${path} exists.`;
  if (content === undefined) return `${path} does not exist.`;
  return what === "exists" || content === expected ? undefined : `${path} holds another text:\n${content}`;
}
