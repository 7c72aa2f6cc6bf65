import { Failure } from "./failure.js";
import { complain, print } from "./terminal.js";

declare const ROGATORY_VERSION: string;

interface Command {
  readonly help: string;
  run(args: readonly string[]): number | Promise<number>;
}

/** Loaded only when called: `check` in bulk must not wait for the Word renderer. */
const commands: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>> = {
  check: {
    summary: "check drafts and say what is wrong, why, and what to do",
    load: () => import("./commands/check.js"),
  },
  checklist: {
    summary: "list what each instrument asks of a draft, and how it stands",
    load: () => import("./commands/checklist.js"),
  },
  render: { summary: "print a draft as a letter: docx, html, md, txt", load: () => import("./commands/render.js") },
  new: { summary: "begin a draft with what it will need", load: () => import("./commands/new.js") },
  explain: {
    summary: "explain a rule, a field, a measure or an instrument",
    load: () => import("./commands/explain.js"),
  },
  bases: {
    summary: "list the treaties that can serve between two States for an offence",
    load: () => import("./commands/bases.js"),
  },
  register: {
    summary: "list drafts with what is left to do and their deadlines",
    load: () => import("./commands/register.js"),
  },
  lsp: { summary: "serve an editor by the Language Server Protocol", load: () => import("./commands/lsp.js") },
  schema: { summary: "print the JSON Schema of a kind of request", load: () => import("./commands/schema.js") },
};

const help = `Usage: rogatory COMMAND [options]

Writes, checks and explains requests for mutual legal assistance and extradition.
Works on your machine only: nothing is sent anywhere.

Commands
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(11)} ${summary}`)
  .join("\n")}

  rogatory COMMAND --help    says more about a command
  rogatory --version         prints the version

First steps
  rogatory new -o request.mla.yaml     begin a draft
  rogatory check request.mla.yaml      see what is still missing
  rogatory render request.mla.yaml     make the letter`;

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) {
    complain(help);
    return 2;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    const asked = rest[0] === undefined ? undefined : commands[rest[0]];
    print(asked ? (await asked.load()).help : help);
    return 0;
  }
  if (name === "--version" || name === "-v") {
    print(ROGATORY_VERSION);
    return 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry)
    throw new Failure(`There is no command "${name}". The commands are: ${Object.keys(commands).join(", ")}.`);
  const command = await entry.load();
  if (rest.includes("--help") || rest.includes("-h")) {
    print(command.help);
    return 0;
  }
  return command.run(rest);
}

// A reader that closes the pipe early (`| head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof Failure) complain(`rogatory: ${error.message}`);
  else
    complain(
      `rogatory: a fault in the program itself stopped it: ${String((error as Error)?.message ?? error)}. Nothing was written. Please report it with the draft's kind and the command you used, not with the draft.`,
    );
  process.exitCode = 2;
}
