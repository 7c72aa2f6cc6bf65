import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Finding } from "@rogatory/core";
import type { Diagnostic } from "vscode-languageserver-protocol/node";
import { Client, fullCapabilities, plainCapabilities, saidBy } from "./client.js";
import { Folder } from "./folder.js";

const bin = fileURLToPath(new URL("../../packages/cli/bin/rogatory.js", import.meta.url));

const draft = `rogatory: 1
kind: mla
date: 2025-03-14
status: final
legalBases: [untoc]
requesting: { state: IT }
requested: { state: TN }
proceedings: { subject: Smuggling of migrants by sea. }
measures:
  - { id: records, type: bankRecords, nexus: The payments ran over the account. }
`;

const severityNames = ["", "error", "warning", "info"];

/** Findings of the editor in the command's terms. */
const inBrief = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, severity, message, range }) => ({
    rule: code,
    severity: severityNames[severity ?? 0],
    message,
    range,
  }));

describe("folder configuration", () => {
  let folder: Folder;
  let client: Client;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => {
    client?.kill();
    folder.remove();
  });

  /** What the real command finds in a file of the folder, and what it says beside. */
  const checked = (name: string, ...options: readonly string[]) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [bin, "check", name, "--format", "json", ...options],
      {
        cwd: folder.path,
        encoding: "utf8",
        env: { ...process.env, NODE_OPTIONS: "", NO_COLOR: "1" },
      },
    );
    const { files, summary } = JSON.parse(stdout) as {
      files: { gate: string; findings: Finding[] }[];
      summary: { turnedOff: number; errors: number };
    };
    const findings = (files[0]?.findings ?? []).map(({ rule, severity, message, range }) => ({
      rule,
      severity,
      message,
      range,
    }));
    return { findings, gate: files[0]?.gate, summary, stderr, status };
  };

  const severityOf = (diagnostics: readonly Diagnostic[], rule: string) =>
    severityNames[diagnostics.find(({ code }) => code === rule)?.severity ?? 0];

  it("of two folders holds for the drafts of each, in the editor as in the command", async () => {
    folder.write("palermo/.rogatory/config.yaml", "rules:\n  no-period: off\n  purpose-missing: warning\n");
    folder.write("milano/.rogatory/config.json", '{ "gate": "draft", "rules": { "unsigned-or-undated": "off" } }');
    const names = ["palermo/one.mla.yaml", "milano/deep/down/two.mla.yaml", "roma/three.mla.yaml"];
    for (const name of names) folder.write(name, draft);
    client = await Client.start();
    const found: Diagnostic[][] = [];
    for (const name of names) {
      await client.open(folder.uri(name), draft);
      const diagnostics = await client.pull(folder.uri(name));
      assert.deepEqual(inBrief(diagnostics), checked(name).findings, name);
      found.push(diagnostics);
    }
    const [palermo = [], milano = [], roma = []] = found;
    assert.deepEqual(
      [palermo, milano, roma].map((diagnostics) => severityOf(diagnostics, "purpose-missing")),
      ["warning", "info", "error"],
    );
    assert.deepEqual(
      [palermo, milano, roma].map((diagnostics) => severityOf(diagnostics, "no-period")),
      ["", "info", "error"],
    );
    assert.equal(checked("palermo/one.mla.yaml").summary.turnedOff, 1);
    assert.equal(checked("milano/deep/down/two.mla.yaml").gate, "draft");
  });

  it("gives way to what the command is told and to what the user set in the editor", async () => {
    folder.write(".rogatory/config.yml", "gate: draft\nrules: { purpose-missing: off, no-period: off }\n");
    folder.write("one.mla.yaml", draft);
    const { gate, findings } = checked("one.mla.yaml", "--gate", "transmit");
    assert.equal(gate, "transmit");
    const uri = folder.uri("one.mla.yaml");
    client = await Client.start({ settings: () => ({ gate: "transmit", rules: { "purpose-missing": "error" } }) });
    await client.open(uri, draft);
    const diagnostics = await client.pull(uri);
    assert.equal(severityOf(diagnostics, "purpose-missing"), "error");
    assert.deepEqual(inBrief(diagnostics.filter(({ code }) => code !== "purpose-missing")), findings);
  });

  it("is read for a draft from standard input from the folder in which the command runs", () => {
    folder.write(".rogatory/config.yaml", "rules: { purpose-missing: off }\n");
    const { stdout } = spawnSync(process.execPath, [bin, "check", "-", "--format", "json"], {
      cwd: folder.path,
      input: draft,
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "", NO_COLOR: "1" },
    });
    assert.equal((JSON.parse(stdout) as { summary: { turnedOff: number } }).summary.turnedOff, 1);
  });

  it("that is broken is reported with place and mend, and the draft is checked all the same", async () => {
    const file = folder.write(".rogatory/config.yaml", "gate: final\nrules:\n  no-perod: off\n  no-nexus: warning\n");
    folder.write("one.mla.yaml", draft);
    const { stderr, status, findings } = checked("one.mla.yaml");
    const path = join(folder.path, ".rogatory", "config.yaml");
    assert.equal(
      stderr,
      `rogatory: ${path}:1:7: "final" is not a gate, so the status of each draft decides. Write draft or transmit.\nrogatory: ${path}:3:3: There is no rule "no-perod", so this line has no effect. Did you mean "no-period"?\n`,
    );
    assert.equal(status, 1);
    client = await Client.start();
    await client.open(folder.uri("one.mla.yaml"), draft);
    assert.deepEqual(inBrief(await client.pull(folder.uri("one.mla.yaml"))), findings);
    const problems = await client.sent(file);
    assert.deepEqual(
      problems.map((problem) => [problem.range.start, saidBy(problem).split(",")[0]]),
      [
        [{ line: 0, character: 6 }, '"final" is not a gate'],
        [{ line: 2, character: 2 }, 'There is no rule "no-perod"'],
      ],
    );
    // Mended: the problems go, and drafts are asked for again.
    folder.write(".rogatory/config.yaml", "gate: transmit\nrules: { no-period: off }\n");
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: file, type: 2 }] });
    await client.until(() => client.refreshes === 1, "its wish to be asked again");
    assert.equal(severityOf(await client.pull(folder.uri("one.mla.yaml")), "no-period"), "");
    await client.until(
      () => client.published.findLast(({ uri }) => uri === file)?.diagnostics.length === 0,
      "an empty list",
    );
  });

  it("is forgotten when its file is deleted", async () => {
    const file = folder.write(".rogatory/config.yaml", "rules: { purpose-missing: off, x: off }\n");
    const uri = folder.write("one.mla.yaml", draft);
    client = await Client.start();
    await client.open(uri, draft);
    assert.equal(severityOf(await client.pull(uri), "purpose-missing"), "");
    rmSync(fileURLToPath(file));
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: file, type: 3 }] });
    assert.equal(severityOf(await client.pull(uri), "purpose-missing"), "error");
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0, "an empty list");
  });

  it("is looked at again when a draft is saved in an editor that watches no files", async () => {
    const uri = folder.write("one.mla.yaml", draft);
    client = await Client.start({ capabilities: plainCapabilities });
    await client.open(uri, draft, { languageId: "yaml" });
    assert.equal(severityOf(await client.sent(uri), "purpose-missing"), "error");
    folder.write(".rogatory/config.yaml", "rules: { purpose-missing: info }\n");
    await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri } });
    await client.until(
      () => severityOf(client.published.at(-1)?.diagnostics ?? [], "purpose-missing") === "info",
      "the new severity",
    );
    // Some editors tell of the file itself.
    const file = folder.write(".rogatory/config.yaml", "rules: { purpose-missing: warning }\n");
    await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri: file } });
    await client.until(
      () => severityOf(client.published.at(-1)?.diagnostics ?? [], "purpose-missing") === "warning",
      "the newest severity",
    );
  });

  it("is not read where the folder is not trusted", async () => {
    folder.write(".rogatory/config.yaml", "rules: { purpose-missing: off, nonsense: off }\n");
    const uri = folder.write("one.mla.yaml", draft);
    client = await Client.start({ initializationOptions: { trusted: false } });
    await client.open(uri, draft);
    assert.equal(severityOf(await client.pull(uri), "purpose-missing"), "error");
    assert.deepEqual(client.published, []);
  });

  it("is asked of the client where the server cannot read the files itself", async () => {
    const files = new Map([
      ["memory:/case/.rogatory/config.yaml", "rules: { purpose-missing: warning }\n"],
      ["memory:/case/annexes/law.pdf", "%PDF"],
    ]);
    client = await Client.start({ initializationOptions: { files: true } });
    client.connection.onRequest("rogatory/listFiles", ({ uri }: { uri: string }) =>
      [...files.keys()].filter((file) => file.startsWith(`${uri}/`) && !file.slice(uri.length + 1).includes("/")),
    );
    client.connection.onRequest("rogatory/readFile", ({ uri }: { uri: string }) => {
      const text = files.get(uri);
      return text === undefined ? null : { text };
    });
    client.connection.onRequest("rogatory/fileExists", ({ uri }: { uri: string }) => files.has(uri));
    const uri = "memory:/case/drafts/one.mla.yaml";
    const text = `${draft}annexes:\n  - { id: law, file: ../annexes/law.pdf }\n  - { id: gone, file: gone.pdf }\n`;
    await client.open(uri, text);
    assert.equal(severityOf(await client.pull(uri), "purpose-missing"), "warning");
    const links = await client.ask<{ target: string }[]>("textDocument/documentLink", uri);
    assert.deepEqual(
      links.map(({ target }) => target),
      ["memory:/case/annexes/law.pdf"],
    );
  });

  it("and packs of the nearest folder stand over the built-in data, in the editor as in the command", async () => {
    folder.write(
      ".rogatory/packs/own.yaml",
      `rogatoryPack: 1
title: Treaty desk
asOf: 2025-01-01
source: note of the treaty desk
participation:
  untoc:
    parties:
      TN: { left: 2020-01-01 }
`,
    );
    const uri = folder.write("one.mla.yaml", draft);
    const faulty = folder.write("other/.rogatory/packs/bad.yaml", "rogatoryPack: 7\n");
    const other = folder.write("other/two.mla.yaml", draft);
    client = await Client.start();
    await client.open(uri, draft);
    assert.deepEqual(inBrief(await client.pull(uri)), checked("one.mla.yaml").findings);
    assert.equal(checked("one.mla.yaml").stderr, "");
    await client.open(other, draft);
    assert.deepEqual(inBrief(await client.pull(other)), checked("other/two.mla.yaml").findings);
    assert.equal((await client.sent(faulty)).length, 1);
    assert.match(checked("other/two.mla.yaml").stderr, /bad\.yaml:1:15: /);
  });
});

describe("settings of the editor", () => {
  const uri = "file:///nowhere/at/all/one.mla.yaml";
  let client: Client;
  afterEach(() => client.kill());

  const missing = async () => (await client.pull(uri)).find(({ code }) => code === "purpose-missing");

  it("are asked for once for each folder, and again when they change", async () => {
    let severity = "warning";
    const asked: (string | undefined)[] = [];
    client = await Client.start({
      settings: (scope) => {
        asked.push(scope);
        return { rules: { "purpose-missing": severity } };
      },
    });
    await client.open(uri, draft);
    await client.open("file:///nowhere/at/all/two.mla.yaml", draft);
    assert.equal((await missing())?.severity, 2);
    await client.pull("file:///nowhere/at/all/two.mla.yaml");
    assert.deepEqual(asked, [uri]);
    severity = "off";
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    assert.equal(await missing(), undefined);
    assert.equal(asked.length, 2);
  });

  it("may come with the beginning and with their change, from a plain editor", async () => {
    client = await Client.start({
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { settings: { rules: { "purpose-missing": "warning" } } },
    });
    await client.open(uri, draft);
    assert.equal((await missing())?.severity, 2);
    await client.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { rogatory: { rules: { "purpose-missing": "info" } } },
    });
    assert.equal((await missing())?.severity, 3);
  });

  it("of another shape count as not set", async () => {
    client = await Client.start({
      settings: () => ({
        rules: ["purpose-missing"],
        gate: 7,
        maxFindings: -1,
        inlayHints: "all",
        language: "C.UTF-8",
      }),
      locale: "de_DE.UTF-8",
    });
    await client.open(uri, draft);
    assert.equal((await missing())?.severity, 1);
    assert.deepEqual(client.logged, []);
  });

  it("that the editor fails to say do not keep a draft from being checked", async () => {
    client = await Client.start({
      settings: () => {
        throw new Error("no settings today");
      },
    });
    await client.open(uri, draft);
    assert.equal((await missing())?.severity, 1);
    assert.deepEqual(client.logged, [
      "The editor could not say its settings. The folder's own and the usual ones are used.",
    ]);
  });

  it("give the language, before the folder's and the editor's own", async () => {
    const saidIn = async (options: Parameters<typeof Client.start>[0]) => {
      client = await Client.start({ capabilities: fullCapabilities, ...options });
      await client.open(uri, draft);
      const message = (await missing())?.message;
      client.kill();
      return message;
    };
    const english = await saidIn({});
    assert.equal(await saidIn({ locale: "xx" }), english);
    assert.equal(await saidIn({ locale: "fr", settings: () => ({ language: "en" }) }), english);
    assert.equal(
      await saidIn({ locale: "fr", settings: () => ({ language: "auto" }) }),
      await saidIn({ locale: "fr-CA" }),
    );
  });
});
