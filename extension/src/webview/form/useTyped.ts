import { useEffect, useRef, useState } from "preact/hooks";
import { announced, noteTyped, t, typedBefore, write } from "./store.js";

/** How the text of an input and the field's value follow from each other. */
export interface Writing {
  /** JSON Pointer of the field. */
  readonly path: string;
  /** What the draft holds there. */
  readonly value: unknown;
  toText(value: unknown): string;
  /** Undefined takes the field away. */
  toValue(text: string): unknown;
  /** False where the text must be whole before it is taken over while the person still types: then only leaving the field does it. */
  readonly isTakenWhileTyping?: boolean;
}

export interface TypedField {
  readonly text: string;
  readonly isTyped: boolean;
  /** Why what was typed is not in the draft. */
  readonly refused: string | undefined;
  /** What the draft says now, where it was changed elsewhere while the person typed here. */
  readonly theirs: string | undefined;
  type(text: string): void;
  /** Takes over what is typed. */
  commit(): void;
  keepMine(): void;
  takeTheirs(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** How long the person must rest before what is typed is taken over, in ms. */
const rest = 800;

/** The text of an input: what is typed stays there until it is in the draft, and nothing from outside covers it. */
export function useTyped({ path, value, toText, toValue, isTakenWhileTyping = true }: Writing): TypedField {
  const now = toText(value);
  const [local, setLocal] = useState<{ readonly text: string; readonly base: string } | undefined>(() => {
    const before = typedBefore(path);
    return before === undefined || before === now ? undefined : { text: before, base: now };
  });
  const [refused, setRefused] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const sent = useRef<string | undefined>(undefined);
  const latest = useRef({ local, now, path });
  latest.current = { local, now, path };

  const isElsewhere = local !== undefined && sent.current === undefined && local.base !== now && local.text !== now;

  const put = (next: { readonly text: string; readonly base: string } | undefined): void => {
    latest.current = { ...latest.current, local: next };
    noteTyped(path, next && { text: next.text, value: () => toValue(next.text) });
    setLocal(next);
  };

  const commit = (force = false): void => {
    clearTimeout(timer.current);
    const { local: mine, now: theirs } = latest.current;
    if (!mine || sent.current !== undefined) return;
    if (mine.text === theirs) {
      put(undefined);
      return;
    }
    if (!force && mine.base !== theirs) return;
    sent.current = mine.text;
    void write(path, toValue(mine.text)).then((why) => {
      const text = sent.current;
      sent.current = undefined;
      setRefused(why);
      if (why !== undefined) {
        announced.value = why;
        return;
      }
      // Whoever typed on while it was taken over goes on from there.
      const { local: then, now: there } = latest.current;
      if (then && then.text !== text) {
        put({ text: then.text, base: there });
        wait();
      } else put(undefined);
    });
  };
  const wait = (): void => {
    clearTimeout(timer.current);
    if (isTakenWhileTyping) timer.current = setTimeout(() => commit(), rest);
  };

  // A field that goes away takes what is typed with it: another step was chosen.
  useEffect(() => () => commit(), []);

  return {
    text: local?.text ?? now,
    isTyped: local !== undefined,
    refused,
    theirs: isElsewhere ? now || t("nothing") : undefined,
    type(text) {
      setRefused(undefined);
      put({ text, base: latest.current.local?.base ?? now });
      wait();
    },
    commit: () => commit(),
    keepMine: () => commit(true),
    takeTheirs: () => put(undefined),
    onKeyDown(event) {
      const isUndo = (event.ctrlKey || event.metaKey) && ["z", "Z", "y"].includes(event.key);
      // While something is typed and not taken over yet, undo is the input's own; then it is the editor's.
      if (isUndo && latest.current.local !== undefined) event.stopPropagation();
      if (event.key === "Enter" && !(event.target instanceof HTMLTextAreaElement)) commit();
      if (event.key === "Escape" && latest.current.local !== undefined) {
        event.stopPropagation();
        put(undefined);
        setRefused(undefined);
      }
    },
  };
}
