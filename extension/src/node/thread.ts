/**
 * Gives a thread of Node the names of a web worker, and runs the file it was started for: the same file serves both, so the library is
 * in the package once.
 */
import { parentPort, workerData } from "node:worker_threads";

type Listener = (event: { readonly data: unknown }) => void;

const port = parentPort;
if (!port) throw new Error("This runs in a worker thread only.");
const { file } = workerData as { readonly file: string };
const listeners = new Set<Listener>();
let onmessage: Listener | null = null;

port.on("message", (data: unknown) => {
  const event = { data };
  onmessage?.(event);
  // As in a page, who begins to listen now hears only what comes next.
  const listening = [...listeners];
  for (const listener of listening) listener(event);
});

Object.defineProperties(globalThis, {
  self: { value: globalThis },
  onmessage: {
    get: () => onmessage,
    set: (listener: Listener | null) => {
      onmessage = listener;
    },
  },
  postMessage: { value: (message: unknown) => port.postMessage(message) },
  addEventListener: {
    value: (type: string, listener: Listener) => {
      if (type === "message") listeners.add(listener);
    },
  },
  removeEventListener: { value: (_type: string, listener: Listener) => listeners.delete(listener) },
  close: { value: () => process.exit(0) },
});

require(file);
