import type { Frame, Page } from "playwright-core";
import { domId } from "../../../extension/src/webview/form/widgets/domId.js";
import { FormPage } from "../../vscode/driver/formPage.js";
import type { Session } from "../../vscode/driver/session.js";
import { until } from "../../vscode/driver/waiting.js";
import { Times } from "../times.js";
import {
  type FormKeys,
  formKeys,
  formStates,
  type Opening,
  opening,
  textKeys,
  type Usable,
  usable,
  watchFormKeys,
  watchFormStates,
  watchOpening,
  watchTextKeys,
} from "./probes.js";

/** How long a person types before the form takes over what is typed, with some to spare, in ms. */
const untilTaken = 830;
/** Between two keys of a fast typist, in ms. */
const betweenKeys = 90;

const timesOf = (all: readonly number[]): Times => {
  const times = new Times();
  for (const one of all) times.add(one);
  return times;
};

/** Opens a file by its name, once more where the list was closed before it could be chosen from. */
async function choose(session: Session, file: string): Promise<void> {
  const { page, palette } = session.workbench;
  const tab = page.locator(".editor-group-container.active .tab.active", { hasText: file });
  const attempt = async (): Promise<boolean> => {
    await palette.open("Control+p");
    await palette.input.fill(file);
    await palette.row(file).waitFor();
    await palette.settled();
    await page.evaluate(watchOpening(file));
    await palette.choose(file);
    await palette.closed();
    return tab.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
  };
  await until(`the tab of ${file}`, attempt, Boolean);
}

/** Opens a draft as a form. */
export async function showForm(session: Session, file: string): Promise<Frame> {
  await choose(session, file);
  return (await FormPage.shown(session.workbench)).frame;
}

/** Times from the moment at which an editor's tab shows that it is there. */
export interface Openings {
  readonly fromTab: Times;
  /** Of it the page's own part, from its first byte on. Empty for the text editor. */
  readonly ownPart: Times;
}

/** Opens a draft as a form, again and again, each time anew. */
export async function openForm(session: Session, file: string, times: number): Promise<Openings> {
  const fromTab = new Times();
  const ownPart = new Times();
  for (let time = 0; time < times; time++) {
    const frame = await showForm(session, file);
    const { shown } = await session.workbench.page.evaluate<Opening>(opening);
    const page = await frame.evaluate<Usable>(usable);
    fromTab.add(page.usable - (shown ?? Number.NaN));
    ownPart.add(page.usable - page.began);
    await session.workbench.closeEditors();
  }
  return { fromTab, ownPart };
}

/** Opens a file in VS Code's own text editor, again and again. */
export async function openText(session: Session, file: string, times: number): Promise<Openings> {
  const fromTab = new Times();
  for (let time = 0; time < times; time++) {
    await choose(session, file);
    const { page } = session.workbench;
    const drawn = await until(
      "the text is drawn",
      () => page.evaluate<Opening>(opening),
      (found) => found.drawn !== undefined,
    );
    fromTab.add((drawn.drawn ?? Number.NaN) - (drawn.shown ?? Number.NaN));
    await session.workbench.closeEditors();
  }
  return { fromTab, ownPart: new Times() };
}

export interface KeyTimes {
  readonly toPaint: Times;
  readonly work: Times;
  /** How many states of the draft came while keys were pressed. */
  readonly states: number;
}

/** Types in a field of the form; every tenth key comes after a rest, in which what was typed is taken over and a state comes. */
export async function typeInForm(session: Session, step: string, path: string, keys: number): Promise<KeyTimes> {
  const { frame } = await FormPage.shown(session.workbench);
  await toField(frame, step, path);
  await frame.evaluate(watchFormKeys);
  await type(session.workbench.page, keys);
  const { toPaint, work, states } = await frame.evaluate<FormKeys>(formKeys);
  return { toPaint: timesOf(toPaint), work: timesOf(work), states };
}

/**
 * Types in a text area that stands alone in an empty page of the same browser, with the same rests: what the browser itself needs on
 * this machine, at that moment, to show a key.
 */
export async function typeInBareArea(session: Session, keys: number): Promise<KeyTimes> {
  const { page: workbench } = session.workbench;
  const page = await workbench.context().newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.setContent(
    '<!doctype html><textarea autofocus style="inline-size: 60rem; field-sizing: content" rows="2"></textarea>',
  );
  await page.locator("textarea").click();
  await page.evaluate(watchFormKeys);
  await type(page, keys);
  const { toPaint, work, states } = await page.evaluate<FormKeys>(formKeys);
  await page.close();
  await workbench.bringToFront();
  return { toPaint: timesOf(toPaint), work: timesOf(work), states };
}

/** Types in VS Code's own text editor, with the same rests. */
export async function typeInText(session: Session, line: number, keys: number): Promise<Times> {
  const { page, editor } = session.workbench;
  await editor.goTo(line);
  await editor.press("End");
  await page.evaluate(watchTextKeys);
  await type(page, keys);
  return timesOf(await page.evaluate<number[]>(textKeys));
}

async function type(page: Page, keys: number): Promise<void> {
  for (let key = 0; key < keys; key++) {
    await page.waitForTimeout(key % 10 === 9 ? untilTaken : betweenKeys);
    await page.keyboard.press("abcdefgh jklmnopqrs"[key % 19] ?? "x");
  }
  await page.waitForTimeout(untilTaken);
}

/** From a field taken over to the new state on the screen. */
export async function editInForm(session: Session, step: string, path: string, times: number): Promise<Times> {
  const { page } = session.workbench;
  const { frame } = await FormPage.shown(session.workbench);
  await toField(frame, step, path);
  await frame.evaluate(watchFormStates);
  for (let time = 0; time < times; time++) {
    await page.keyboard.press("x");
    await page.keyboard.press("Enter");
    await until(
      "the new state is shown",
      () => frame.evaluate<number[]>(formStates),
      (found) => found.length > time,
    );
    await page.waitForTimeout(600);
  }
  return timesOf(await frame.evaluate<number[]>(formStates));
}

async function toField(frame: Frame, step: string, path: string): Promise<void> {
  await frame.locator(".steps button", { hasText: step }).first().click();
  const [card] = /^.*\/\d+(?=\/)/.exec(path) ?? [];
  const fold = frame.locator(`[id="${domId(card ?? path, "title")}"][aria-expanded=false]`);
  if ((await fold.count()) > 0) await fold.click();
  await frame.locator(`[id="${domId(path)}"]`).focus();
}
