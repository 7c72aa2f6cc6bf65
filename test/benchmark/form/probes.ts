/*
 * What is put into the pages to take the times there: by the clock of the page itself, so that the time in which a test driver
 * talks to the browser is in none of them. Texts, because they run where there is a document.
 */

/** Calls back once what has been changed is on the screen: behind the next frame. */
const painted = `
  const painted = (done) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done(performance.now());
    channel.port2.postMessage(undefined);
  });`;

/** In the form: from a key to the frame that shows what it wrote, and how many states of the draft came meanwhile. */
export const watchFormKeys = `(() => {
  ${painted}
  const found = window.rogatoryKeys = { toPaint: [], work: [], states: 0 };
  let pressed;
  let began;
  document.addEventListener("keydown", (event) => { pressed = event.timeStamp; began = performance.now(); }, true);
  document.addEventListener("input", () => {
    if (pressed === undefined) return;
    const [at, start] = [pressed, began];
    pressed = undefined;
    let handled;
    let frame;
    queueMicrotask(() => queueMicrotask(() => { handled = performance.now(); }));
    requestAnimationFrame(() => { frame = performance.now(); });
    painted((now) => {
      found.toPaint.push(now - at);
      found.work.push((handled ?? frame) - start + now - frame);
    });
  }, true);
  window.addEventListener("message", ({ data }) => { if (data.type === "state") found.states++; });
})()`;

export interface FormKeys {
  /** From the key to the frame, in ms. */
  readonly toPaint: readonly number[];
  /** Of it what the page worked, without the wait for the screen's next frame, in ms. */
  readonly work: readonly number[];
  readonly states: number;
}
export const formKeys = "window.rogatoryKeys";

/** In the form: from the Enter that takes a field over to the frame that shows the draft's new state. */
export const watchFormStates = `(() => {
  ${painted}
  const found = window.rogatoryStates = [];
  let entered;
  document.addEventListener("keydown", (event) => { if (event.key === "Enter") entered = event.timeStamp; }, true);
  window.addEventListener("message", ({ data }) => {
    if (data.type !== "state" || entered === undefined) return;
    const at = entered;
    entered = undefined;
    painted((now) => found.push(now - at));
  });
})()`;
export const formStates = "window.rogatoryStates";

/** In VS Code's own window: from a key to the frame that shows the text editor's changed lines. */
export const watchTextKeys = `(() => {
  ${painted}
  const found = window.rogatoryKeys = [];
  let pressed;
  document.addEventListener("keydown", (event) => { if (event.key.length === 1) pressed = event.timeStamp; }, true);
  const lines = document.querySelector(".editor-group-container.active .view-lines");
  new MutationObserver(() => {
    if (pressed === undefined) return;
    const at = pressed;
    pressed = undefined;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => found.push(performance.now() - at);
    channel.port2.postMessage(undefined);
  }).observe(lines, { childList: true, subtree: true, characterData: true, attributes: true });
})()`;
export const textKeys = "window.rogatoryKeys";

/**
 * In VS Code's own window: when the tab of a file shows that its editor is there, and when the text editor has drawn lines.
 * Milliseconds since 1970.
 */
export const watchOpening = (file: string): string => `(() => {
  ${painted}
  const found = window.rogatoryOpening = {};
  const look = () => {
    const tab = [...document.querySelectorAll(".editor-group-container.active .tab.active")]
      .some((one) => one.textContent?.includes(${JSON.stringify(file)}));
    if (!tab) return;
    found.shown ??= performance.timeOrigin + performance.now();
    if (!document.querySelector(".editor-group-container.active .monaco-editor .view-line span span")) return;
    watching.disconnect();
    painted((now) => { found.drawn = performance.timeOrigin + now; });
  };
  const watching = new MutationObserver(look);
  watching.observe(document.body, { childList: true, subtree: true, attributes: true });
})()`;

export interface Opening {
  readonly shown?: number;
  readonly drawn?: number;
}
export const opening = "window.rogatoryOpening";

/** In the form: when the page began to load, and when it could be used. Milliseconds since 1970. */
export const usable = `(() => {
  const [mark] = performance.getEntriesByName("usable");
  return { began: performance.timeOrigin, usable: performance.timeOrigin + mark.startTime };
})()`;
export interface Usable {
  readonly began: number;
  readonly usable: number;
}
