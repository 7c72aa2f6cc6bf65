import assert from "node:assert/strict";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDraft } from "@rogatory/core";
import fc from "fast-check";
import type { Frame } from "playwright-core";
import { domId } from "../../extension/src/webview/form/widgets/domId.js";
import { enter } from "./driver/entering.js";
import { FormPage } from "./driver/formPage.js";
import { packaged } from "./driver/packages.js";
import { root, sessionFor } from "./driver/session.js";
import { until } from "./driver/waiting.js";

const count = 500;
/** After so many the draft is saved and compared. */
const between = 25;
/** As for all tests (test/property/seed.ts). */
const given = process.env["ROGATORY_SEED"] ?? "20260314";
const seed = given === "random" ? Date.now() % 2 ** 31 : Number(given);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What a person may write where a text is asked for, and what YAML could take for something else. */
const texts = fc.oneof(
  fc.constantFrom(
    "NO",
    "null",
    "1e3",
    "00123",
    "~",
    "- a dash",
    "key: value # no comment",
    "'quoted' \"twice\"",
    "{a, b}",
  ),
  fc.constantFrom(
    "@home",
    "%",
    "*star",
    "&and",
    "!",
    "|",
    ">",
    "a: b: c",
    "«Zarzis», 35°12′ N",
    "صفاقس",
    "Île de Ré 😀",
  ),
  fc.string({ unit: fc.constantFrom(..."abc é:#-'\",[]{}0123&*!|>%@`"), minLength: 1, maxLength: 60 }),
);
const edits = fc.oneof(
  { weight: 8, arbitrary: fc.record({ does: fc.constant("write" as const), which: fc.nat(10_000), text: texts }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("clear" as const), which: fc.nat(10_000) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("move" as const), which: fc.nat(10_000) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("takeBack" as const), which: fc.nat(10_000) }) },
);

/** The value as the form means it: blanks in texts are one, and what holds nothing is not there. */
function meant(value: Json): Json | undefined {
  if (typeof value === "string") return value.replaceAll(/\s+/g, " ").trim() || undefined;
  if (Array.isArray(value)) return value.map((item) => meant(item) ?? null);
  if (typeof value !== "object" || value === null) return value ?? undefined;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const known = meant(item);
    return known === undefined ? [] : [[key, known] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const steps = (path: string): string[] => path.split("/").slice(1);
const at = (value: Json, path: string): Json | undefined =>
  steps(path).reduce<Json | undefined>((inner, key) => (inner as Record<string, Json> | undefined)?.[key], value);

/** A copy of the value with another at the path; undefined takes it away, with the mappings that then hold nothing. */
function withValue(value: Json, path: string, next: string | undefined): Json {
  const copy = structuredClone(value);
  const keys = steps(path);
  const last = keys.pop() as string;
  const parent = at(copy, keys.map((key) => `/${key}`).join("")) as Record<string, Json>;
  if (next === undefined) delete parent[last];
  else parent[last] = next;
  return copy;
}

/** Fields of the step that hold a plain text, each as its JSON Pointer: those that the draft says are texts, shown as they are. */
async function textFields(frame: Frame, draft: Json): Promise<string[]> {
  const found = await frame.evaluate<{ ids: Record<string, string>; paths: string[] }>(`({
    ids: Object.fromEntries(
      [...document.querySelectorAll("main :is(input[type=text]:not(.short, [role=combobox]), textarea)")]
        .filter((one) => one.id && one.offsetParent && !one.readOnly)
        .map((one) => [one.id, one.value]),
    ),
    paths: [...new Set([...document.querySelectorAll("main [data-path]")].map((one) => one.dataset.path))],
  })`);
  return found.paths.filter((path) => {
    const shown = found.ids[domId(path)];
    const held = at(draft, path);
    // An id is named elsewhere too: changing one is another kind of edit.
    if (shown === undefined || typeof held !== "string" || path.endsWith("/id")) return false;
    return meant(shown) === meant(held);
  });
}

describe("five hundred edits in the form, drawn at random", function () {
  this.timeout(900_000);
  const DRAFT = "worked/request.mla.yaml";
  const session = sessionFor(() => ({
    name: "form-edits",
    vsix: [packaged()],
    settings: { "workbench.editorAssociations": {} },
    fill: (folder) =>
      cpSync(join(root, "examples", "cases", "smuggling-by-sea"), join(folder, "worked"), { recursive: true }),
  }));
  const read = (): Json => {
    const { value, problems } = parseDraft(readFileSync(session().file(DRAFT), "utf8"), { name: DRAFT });
    assert.deepEqual(problems, []);
    return value as Json;
  };

  it("leave in the file what the same edits make of its value", async () => {
    const { page } = session().workbench;
    const { frame } = await FormPage.open(session().workbench, DRAFT);
    await frame.evaluate(
      "window.states = 0; window.addEventListener('message', ({ data }) => { if (data.type === 'state') window.states++; })",
    );
    const shownAfter = async (act: () => Promise<void>): Promise<void> => {
      const before = await frame.evaluate<number>("window.states");
      await act();
      await until(
        "the draft's new state",
        () => frame.evaluate<number>("window.states"),
        (states) => states > before,
      );
      // The page draws it.
      await frame.evaluate("new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))");
    };
    const save = (): Promise<string> => session().workbench.editor.save(session().file(DRAFT));

    const states: Json[] = [read()];
    let made = 0;
    const done: string[] = [];
    for (const edit of fc.sample(edits, { numRuns: 4 * count, seed })) {
      if (made === count) break;
      const draft = states.at(-1) as Json;
      if (made % 5 === 0) {
        const names = frame.locator(".steps button");
        await names.nth(edit.which % (await names.count())).click();
      }
      const events = (at(draft, "/facts/events") as Json[]).length;
      const fields = edit.does === "write" || edit.does === "clear" ? await textFields(frame, draft) : [];
      const path = fields[edit.which % Math.max(1, fields.length)];
      if (edit.does === "takeBack") {
        if (states.length === 1) continue;
        states.pop();
        await shownAfter(async () => {
          await frame.locator("main").focus();
          await page.keyboard.press("Control+z");
        });
      } else if (edit.does === "move") {
        const index = edit.which % (events - 1);
        const down = frame.locator(`[id="${domId(`/facts/events/${index}`, "down")}"]`);
        if ((await down.count()) === 0) continue;
        await shownAfter(() => down.click());
        const moved = structuredClone(draft);
        const list = at(moved, "/facts/events") as Json[];
        list.splice(index + 1, 0, ...list.splice(index, 1));
        states.push(moved);
      } else {
        const text = edit.does === "write" ? edit.text : "";
        if (path === undefined || meant(text) === meant(at(draft, path) as Json)) continue;
        const field = frame.locator(`[id="${domId(path)}"]`);
        await shownAfter(async () => {
          await enter(field, text);
          await field.blur();
        });
        states.push(withValue(draft, path, meant(text) as string | undefined));
      }
      made++;
      done.push(`${edit.does} ${path ?? ""}`);
      if (made % between !== 0) continue;
      await save();
      assert.deepEqual(
        meant(read()),
        meant(states.at(-1) as Json),
        `Seed ${seed}, after these: ${done.slice(-between).join("; ")}`,
      );
    }
    assert.equal(made, count);
  });
});
