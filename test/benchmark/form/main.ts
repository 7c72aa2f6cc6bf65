// Measures the form in a real VS Code beside VS Code's own text editor and beside a text area alone in an empty page, in one run:
// `npm run bench:form`. It prints, and fails nothing: a busy computer makes all of them slower, and one without a graphics card needs
// most of a key's time to paint, so the ratios say more than the milliseconds.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packaged } from "../../vscode/driver/packages.js";
import { root, Session } from "../../vscode/driver/session.js";
import { longDraft } from "../longDraft.js";
import type { Times } from "../times.js";
import { editInForm, openForm, openText, showForm, typeInBareArea, typeInForm, typeInText } from "./measure.js";

const lengths = [300, 3000] as const;
const openings = 10;
const keys = 100;
const edits = 10;
/** One picture of a screen that shows sixty in a second, in ms. */
const frame = 16;

const example = readFileSync(join(root, "examples", "cases", "confiscation-enforcement", "request.mla.yaml"), "utf8");
const asForm = (lines: number): string => `form-${lines}.mla.yaml`;
const asText = (lines: number): string => `text-${lines}.mla.yaml`;

const session = await Session.start({
  name: "bench-form",
  vsix: [packaged()],
  settings: { "workbench.editorAssociations": { "text-*": "default" } },
  viewport: { width: 1440, height: 900 },
  fill: (folder) => {
    for (const lines of lengths)
      for (const name of [asForm(lines), asText(lines)])
        writeFileSync(join(folder, name), longDraft(example, lines).replace("status: final", "status: draft"));
  },
});

const number = (value: number): string => value.toFixed(1).padStart(9);

/** A line of the table; beside the form's times those of the text editor, and how many times slower the form is. */
function line(what: string, form: Times, text?: Times): void {
  const beside = text ? [text.median, text.p95, form.median / text.median].map(number).join("") : "";
  console.log(`  ${what.padEnd(52)}${number(form.median)}${number(form.p95)}${beside}`);
}

const goal = (what: string, reached: number, most: number): void => {
  console.log(`  ${reached < most ? "reached" : "MISSED "} ${what}: ${reached.toFixed(1)} ms, goal ${most} ms`);
};

const noSlower = (what: string, form: number, other: number): void => {
  const reached = form / other;
  console.log(`  ${reached < 1 ? "reached" : "MISSED "} ${what}: ${reached.toFixed(2)} times, goal less than 1`);
};

const share = (times: Times): string => `${times.within(frame).toFixed(0)} %, p95 ${times.p95.toFixed(1)} ms`;

try {
  const { workbench } = session;
  // Once for warmth: the extension starts with its first draft.
  await openForm(session, asForm(300), 2);
  await openText(session, asText(300), 1);
  console.log(
    `\n  ${"milliseconds".padEnd(52)}${["form", "p95", "text", "p95", "ratio"].map((head) => head.padStart(9)).join("")}`,
  );
  const goals: (() => void)[] = [];
  const shares: string[] = [];
  for (const lines of lengths) {
    console.log(`${lines} lines`);
    const form = await openForm(session, asForm(lines), openings);
    line(
      "open: from the tab to usable, to drawn",
      form.fromTab,
      (await openText(session, asText(lines), openings)).fromTab,
    );
    line("open: from the page's first byte to usable", form.ownPart);
    await workbench.openFile(asText(lines));
    const text = await typeInText(session, 8, keys);
    await workbench.editor.save(session.file(asText(lines)));
    await workbench.closeEditors();
    const bare = await typeInBareArea(session, keys);
    line("key to paint, a text area alone in a page", bare.toPaint, text);
    line("  of it work", bare.work);
    await showForm(session, asForm(lines));
    const short = await typeInForm(session, "The request", "/reference", keys);
    line(`key to paint, a short field (${short.states} states came)`, short.toPaint, text);
    line("  of it work", short.work);
    const long = await typeInForm(session, "Facts", "/facts/summary", keys);
    line(`key to paint, prose beside all events (${long.states} states came)`, long.toPaint, text);
    line("  of it work", long.work);
    const near = await editInForm(session, "The request", "/reference", edits);
    line("edit to new state shown, in the first step", near);
    const far = await editInForm(session, "Facts", "/facts/events/0/place", edits);
    line("edit to new state shown, beside all events", far);
    await workbench.page.keyboard.press("Control+s");
    await workbench.page.locator(".editor-group-container.active .tab.active:not(.dirty)").waitFor();
    await session.picture(`form-${lines}`);
    await workbench.closeEditors();
    if (lines === 300)
      goals.push(() => goal("300 lines, usable after the page's first byte", form.ownPart.median, 300));
    else {
      for (const [where, { toPaint, work }] of [
        ["a short field", short],
        ["prose beside all events", long],
      ] as const) {
        goals.push(
          () => goal(`3,000 lines, work of a key in ${where}, median`, work.median, frame),
          // The slowest keys wait for whatever else the computer does, and those of the text editor do too.
          () => noSlower(`3,000 lines, slowest keys in ${where}, p95, to the text editor`, toPaint.p95, text.p95),
        );
        shares.push(`  ${where}: ${share(work)}`);
      }
      shares.push(`  a text area alone in a page: ${share(bare.work)}`);
    }
  }
  console.log("\nGoals");
  for (const judge of goals) judge();
  console.log(`\nKeys whose work fits into one frame (${frame} ms), 3,000 lines`);
  for (const one of shares) console.log(one);
} finally {
  await session.finish();
}
