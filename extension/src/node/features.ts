import { Worker } from "node:worker_threads";
import { LanguageClient } from "vscode-languageclient/node";
import { type Assignment, type WorkerRole, workerFile } from "../common/roles.js";
import { createFeatures as createFeaturesOn, type Features, type Shell } from "../vscode/features.js";
import type { RunningWorker } from "../vscode/platform.js";
import { privateFiles } from "./privateFiles.js";

/** The features of the extension in VS Code on Node: workers are threads. */
export function createFeatures(shell: Shell): Features {
  const place = (file: string): string => shell.context.asAbsolutePath(`dist/${file}`);
  return createFeaturesOn(shell, {
    startWorker: async (role) => startThread(place("node/thread.js"), place(workerFile(role)), role),
    createClient: (transports, options) => new LanguageClient("rogatory", "Rogatory", transports, options),
    privateFiles,
  });
}

/** Runs a file that was made for a web worker in a thread; `stage` gives the thread a web worker's names. */
function startThread(stage: string, file: string, role: WorkerRole): RunningWorker {
  const worker = new Worker(stage, { workerData: { file } });
  worker.postMessage({ role } satisfies Assignment);
  // A thread that waits for work must not keep the process alive.
  worker.unref();
  return {
    port: {
      post: (message) => worker.postMessage(message),
      listen(onMessage, onFailure) {
        worker.on("message", onMessage);
        worker.on("error", (error) => onFailure(error instanceof Error ? error.message : String(error)));
        worker.on("exit", (code) => onFailure(`The worker ended with ${code}.`));
      },
    },
    stop: () => void worker.terminate(),
  };
}
