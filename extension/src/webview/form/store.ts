import { computed, signal } from "@preact/signals";
import type { DraftEdit } from "@rogatory/core";
import type { FormModel, FormState } from "@rogatory/language-server/protocol";
import type { FromForm } from "../../common/form/formMessages.js";

declare function acquireVsCodeApi(): {
  postMessage(message: FromForm): void;
  getState(): unknown;
  setState(state: unknown): void;
};

export const editor = acquireVsCodeApi();

export const model = signal<FormModel | undefined>(undefined);
export const state = signal<FormState | undefined>(undefined);
/*
 * Parts of the state by themselves: who reads one is drawn anew only where that part has changed.
 */
export const draft = computed(() => state.value?.value);
export const findings = computed(() => state.value?.findings ?? []);
export const root = computed(() => state.value?.root);
export const bases = computed(() => state.value?.bases ?? []);
export const readings = computed(() => state.value?.readings ?? []);
export const timelines = computed(() => state.value?.timelines ?? []);
export const isWritable = signal(true);
export const words = signal<Readonly<Record<string, string>>>({});

/** What the page keeps when it is hidden, and over a reload of the window. */
interface Kept {
  readonly step?: string;
  readonly scroll?: number;
  /** What was typed and not taken over yet, by field. */
  readonly typed?: Readonly<Record<string, string>>;
}

const kept = (): Kept => {
  const found = editor.getState();
  return typeof found === "object" && found !== null ? found : {};
};
const keep = (change: Kept): void => editor.setState({ ...kept(), ...change });

export const stepId = signal<string>(kept().step ?? "request");
export const step = computed(() => {
  const shown = state.value?.steps ?? [];
  return shown.find(({ id }) => id === stepId.value) ?? shown[0];
});

export function goToStep(id: string): void {
  stepId.value = id;
  keep({ step: id });
}

export const keepScroll = (scroll: number): void => keep({ scroll });
export const keptScroll = (): number => kept().scroll ?? 0;

/** A sentence in the user's language; `{0}`, `{1}` stand for the arguments. */
export function t(sentence: string, ...args: readonly (string | number)[]): string {
  const known = words.value;
  const found = Object.hasOwn(known, sentence) ? (known[sentence] as string) : sentence;
  return found.replaceAll(/\{(\d+)\}/g, (hole, index: string) => String(args[Number(index)] ?? hole));
}

/** What is typed in a field and not in the draft yet. */
interface Typed {
  readonly text: string;
  /** The field's value as an edit; undefined takes it away. */
  value(): unknown;
}
const typed = new Map<string, Typed>();

/** Notes what is typed, so that it is not lost when the draft is saved, or the page hidden, before the field is left. */
export function noteTyped(path: string, now: Typed | undefined): void {
  if (now) typed.set(path, now);
  else typed.delete(path);
  keep({ typed: Object.fromEntries([...typed].map(([at, { text }]) => [at, text])) });
}

/** What had been typed in a field when the window was reloaded. */
export function typedBefore(path: string): string | undefined {
  const found = kept().typed;
  return found && Object.hasOwn(found, path) ? found[path] : undefined;
}

/** The edits of all that is typed and not in the draft yet. */
export function editsOfTyped(): readonly DraftEdit[] {
  return [...typed].map(([path, { value }]) => fieldEdit(path, value()));
}

const fieldEdit = (path: string, value: unknown): DraftEdit =>
  value === undefined ? { op: "remove", path } : { op: "set", path, value };

let lastId = 0;
const waiting = new Map<number, (refused: string | undefined) => void>();

/** Sends edits; tells why they were not made, or undefined once they are. One undo step. */
export function send(edits: readonly DraftEdit[], areFields = false): Promise<string | undefined> {
  if (edits.length === 0) return Promise.resolve(undefined);
  const id = ++lastId;
  editor.postMessage({ type: "edits", id, version: state.value?.version ?? 0, areFields, edits });
  return new Promise((resolve) => waiting.set(id, resolve));
}

export function settled(id: number, refused: string | undefined): void {
  waiting.get(id)?.(refused);
  waiting.delete(id);
}

const picking = new Map<number, (files: readonly string[]) => void>();

/** Lets the person pick files; gives them relative to the draft. */
export function pickFiles(): Promise<readonly string[]> {
  const id = ++lastId;
  editor.postMessage({ type: "pick", id });
  return new Promise((resolve) => picking.set(id, resolve));
}

export function picked(id: number, files: readonly string[]): void {
  picking.get(id)?.(files);
  picking.delete(id);
}

/** Writes a field, or takes it away. */
export const write = (path: string, value: unknown): Promise<string | undefined> =>
  send([fieldEdit(path, value)], true);

/** A sentence that is read out to who cannot see what changed. */
export const announced = signal("");

/** The field that is to get the focus as soon as it is there. JSON Pointer. */
export const wanted = signal<string | undefined>(undefined);
