import { Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { type Assignment, type WorkerRole, workerFile } from "../common/roles.js";
import { createFeatures as createFeaturesOn, type Features, type Shell } from "../vscode/features.js";
import type { RunningWorker } from "../vscode/platform.js";

/** The features of the extension in VS Code in a browser: workers are web workers. */
export function createFeatures(shell: Shell): Features {
  const place = (file: string): string => Uri.joinPath(shell.context.extensionUri, "dist", file).toString(true);
  return createFeaturesOn(shell, {
    startWorker: (role) => startWebWorker(place(workerFile(role)), role),
    createClient: (transports, options) =>
      new LanguageClient("rogatory", "Rogatory", async () => transports(), options),
  });
}

function startWebWorker(file: string, role: WorkerRole): RunningWorker {
  const worker = new Worker(file);
  worker.postMessage({ role } satisfies Assignment);
  return {
    port: {
      post: (message) => worker.postMessage(message),
      listen(onMessage, onFailure) {
        worker.addEventListener("message", ({ data }) => onMessage(data));
        worker.addEventListener("error", ({ message }) => onFailure(message));
      },
    },
    stop: () => worker.terminate(),
  };
}
