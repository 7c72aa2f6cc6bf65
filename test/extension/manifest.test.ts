import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "@rogatory/core";
import { defaultSettings } from "@rogatory/language-service";
import { commandIds } from "../../extension/src/common/commandIds.js";
import { findingLine } from "../../extension/src/common/findingLines.js";
import { treeIds } from "../../extension/src/common/treeIds.js";
import { asLines } from "../../packages/cli/src/formats/lines.js";
import { extension, readJson } from "./repository.js";

interface Manifest {
  readonly engines: { readonly vscode: string };
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly l10n: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly virtualWorkspaces: boolean;
    readonly untrustedWorkspaces: { readonly supported: string; readonly restrictedConfigurations: readonly string[] };
  };
  readonly dependencies?: Record<string, string>;
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly extensions: readonly string[];
      readonly configuration: string;
      readonly icon: { readonly light: string; readonly dark: string };
    }[];
    readonly grammars: readonly { readonly language: string; readonly scopeName: string; readonly path: string }[];
    readonly commands: readonly { readonly command: string; readonly category: string; readonly title: string }[];
    readonly menus: Record<string, readonly { readonly command: string; readonly when?: string }[]>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly views: Record<string, readonly { readonly id: string; readonly icon: string }[]>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string }[];
    readonly configuration: {
      readonly properties: Record<string, { readonly scope: string; readonly default: unknown }>;
    };
    readonly configurationDefaults: Record<string, unknown>;
    readonly problemMatchers: readonly {
      readonly name: string;
      readonly pattern: Record<string, string | number>;
    }[];
    readonly taskDefinitions: readonly { readonly type: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly id: string;
        readonly description: string;
        readonly media: { readonly svg: string; readonly altText: string };
        readonly completionEvents?: readonly string[];
      }[];
    }[];
    readonly jsonValidation?: unknown;
    readonly yamlValidation?: unknown;
  };
}

const manifest = readJson<Manifest>("package.json");
const { contributes } = manifest;

describe("the manifest", () => {
  it("names files that exist, apart from those the bundler makes", () => {
    const [language] = contributes.languages;
    const [grammar] = contributes.grammars;
    assert.ok(language && grammar);
    for (const path of [language.configuration, language.icon.light, language.icon.dark, grammar.path, manifest.icon])
      assert.ok(existsSync(join(extension, path)), path);
    for (const locale of ["fr", "es"])
      assert.ok(existsSync(join(extension, manifest.l10n, `bundle.l10n.${locale}.json`)), locale);
    assert.deepEqual([manifest.main, manifest.browser], ["./dist/node/extension.js", "./dist/browser/extension.js"]);
  });

  it("bundles everything: nothing is installed with it", () => {
    assert.equal(manifest.dependencies, undefined);
    assert.equal(manifest.engines.vscode, "^1.91.0");
  });

  it("contributes the commands that are registered, each once, and menus name no other", () => {
    assert.deepEqual(contributes.commands.map(({ command }) => command).toSorted(), [...commandIds].toSorted());
    const named = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    for (const { command } of named) assert.ok((commandIds as readonly string[]).includes(command), command);
  });

  it("contributes the views that are put up, with their icons, and welcomes where they are empty", () => {
    const [container] = contributes.viewsContainers.activitybar;
    assert.ok(container && existsSync(join(extension, container.icon)));
    const views = contributes.views[container.id] ?? [];
    assert.deepEqual(
      views.map(({ id }) => id),
      [...treeIds],
    );
    for (const { icon } of views) assert.ok(existsSync(join(extension, icon)), icon);
    for (const id of treeIds)
      assert.ok(
        contributes.viewsWelcome.some(({ view }) => view === id),
        id,
      );
  });

  it("walks a newcomer from what it is to a practice case, with a picture and its words at each step", () => {
    const [walkthrough, ...others] = contributes.walkthroughs;
    assert.deepEqual(others, []);
    const steps = walkthrough?.steps ?? [];
    assert.deepEqual(
      steps.map(({ id }) => id),
      ["what", "begin", "fill", "mend", "letter", "print", "practice"],
    );
    for (const { id, media, completionEvents = [] } of steps) {
      const picture = readFileSync(join(extension, media.svg), "utf8");
      // One picture for all themes: no colour of its own but those for where there is no theme.
      assert.doesNotMatch(picture.replaceAll(/var\([^;]*\)/g, ""), /#[0-9a-f]{3}|rgb|<script|href/i, id);
      assert.match(media.altText, /^%.+%$/);
      for (const event of completionEvents)
        assert.ok((commandIds as readonly string[]).includes(event.replace("onCommand:", "")), event);
    }
  });

  it("has no button for a command that is not there, in any language", () => {
    for (const file of ["package.nls.json", "package.nls.fr.json", "package.nls.es.json"])
      for (const [, command = ""] of readFileSync(join(extension, file), "utf8").matchAll(
        /\(command:(rogatory\.[\w.]+)\)/g,
      ))
        assert.ok((commandIds as readonly string[]).includes(command), command);
  });

  it("hides what needs a draft where there is none", () => {
    const hidden = (contributes.menus["commandPalette"] ?? []).map(({ command }) => command);
    for (const name of ["showChecklist", "openChecklistTable", "preview", "render", "renderAs", "convert"])
      assert.ok(hidden.includes(`rogatory.${name}`), name);
    for (const { when, command } of contributes.menus["commandPalette"] ?? [])
      assert.match(when ?? "", /editorLangId == rogatory/, command);
  });

  it("claims the endings of drafts in YAML with its own language, so that an extension for YAML leaves them alone", () => {
    const [language, ...others] = contributes.languages;
    assert.deepEqual(others, []);
    assert.equal(language?.id, "rogatory");
    assert.deepEqual(language.extensions, [".mla.yaml", ".mla.yml", ".extradition.yaml", ".extradition.yml"]);
  });

  it("has no second opinion on shape, neither for JSON nor for YAML: its own findings cover it", () => {
    assert.equal(contributes.jsonValidation, undefined);
    assert.equal(contributes.yamlValidation, undefined);
    const touched = JSON.stringify(contributes.configurationDefaults);
    assert.doesNotMatch(touched, /"yaml\.|"json\./);
    assert.deepEqual(Object.keys(contributes.configurationDefaults), ["[rogatory]"]);
  });

  it("wakes for files that may be drafts, and never for a search through the folder", () => {
    for (const event of manifest.activationEvents) assert.match(event, /^on(Language|WebviewPanel|CustomEditor):/);
    assert.ok(!manifest.activationEvents.includes("*"));
  });

  it("has a default for each setting that says the same as the language service", () => {
    const { properties } = contributes.configuration;
    const value = (name: string): unknown => properties[`rogatory.${name}`]?.default;
    assert.equal(value("maxFindings"), defaultSettings.maxFindings);
    assert.equal(value("codeLens"), defaultSettings.codeLens);
    assert.deepEqual(value("rules"), defaultSettings.rules);
    for (const [kind, shown] of Object.entries(defaultSettings.inlayHints))
      assert.equal(value(`inlayHints.${kind}`), shown, kind);
    assert.equal(value("gate"), "auto");
    assert.equal(value("language"), "auto");
    for (const [name, { scope }] of Object.entries(properties))
      assert.equal(scope, name === "rogatory.trace.server" ? "window" : "resource", name);
  });

  it("does not let a folder that is not trusted turn rules off", () => {
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.equal(supported, "limited");
    for (const name of ["rules", "gate", "maxFindings"])
      assert.ok(restrictedConfigurations.includes(`rogatory.${name}`), name);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });
});

describe("the problem matcher", () => {
  const [matcher] = contributes.problemMatchers;
  assert.ok(matcher);
  const { regexp = "", ...groups } = matcher.pattern;
  const match = (line: string): Record<string, string | undefined> | undefined => {
    const found = new RegExp(String(regexp)).exec(line);
    return found
      ? Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, found[Number(group)]]))
      : undefined;
  };

  it("reads what the task prints, with its 1-based place", () => {
    const line = findingLine("cases/a b/request.mla.yaml", {
      line: 11,
      character: 4,
      severity: "warning",
      rule: "no-nexus",
      message: "Not said: why.\nSay it.",
    });
    assert.equal(line, "cases/a b/request.mla.yaml:12:5: warning no-nexus: Not said: why. Say it.");
    assert.deepEqual(match(line), {
      file: "cases/a b/request.mla.yaml",
      line: "12",
      column: "5",
      severity: "warning",
      code: "no-nexus",
      message: "Not said: why. Say it.",
    });
  });

  it("reads what `rogatory check --format lines` prints", () => {
    const { kind, gate, findings } = check("rogatory: 1\nkind: mla\nreqesting: { state: IT }\n", {
      name: "a.mla.yaml",
    });
    const lines = asLines([
      { file: "a.mla.yaml", language: "en", kind, gate, findings, suppressed: 0, turnedOff: 0 },
    ]).split("\n");
    assert.equal(lines.pop(), "");
    assert.deepEqual(
      lines.map((line) => match(line)?.["code"]),
      findings.map(({ rule }) => rule),
    );
  });

  it("reads Windows paths and lines with a code", () => {
    assert.equal(
      match("C:\\x\\r.extradition.json:1:1: error label-only FA-03: m")?.["file"],
      "C:\\x\\r.extradition.json",
    );
    assert.equal(match("r.mla.yml:1:1: info label-only FA-03: m")?.["code"], "label-only");
  });

  it("leaves other lines alone", () => {
    for (const line of [
      "Drafts checked: 2. Errors: 0. Warnings: 1.",
      "a.ts:1:1: error x: y",
      "r.mla.yaml: error x: y",
      "",
    ])
      assert.equal(match(line), undefined, line);
  });
});
