import { Uri, workspace } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { type Assignment, type WorkerRole, workerFile } from "../common/roles.js";
import { createFeatures as createFeaturesOn, type Features, type Shell } from "../vscode/features.js";
import type { RunningWorker } from "../vscode/platform.js";

/** The features of the extension in VS Code in a browser: workers are web workers. */
export function createFeatures(shell: Shell): Features {
  return createFeaturesOn(shell, {
    startWorker: (role) => startWebWorker(Uri.joinPath(shell.context.extensionUri, "dist", workerFile(role)), role),
    createClient: (transports, options) => new LanguageClient("rogatory", "Rogatory", transports, options),
  });
}

/** Where a worker can be started from. An extension that lies on another machine must be fetched first: VS Code starts none from there. */
async function addressOf(file: Uri): Promise<string> {
  if (file.scheme !== "vscode-remote") return file.toString(true);
  const bytes = await workspace.fs.readFile(file);
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: "text/javascript" }));
}

async function startWebWorker(file: Uri, role: WorkerRole): Promise<RunningWorker> {
  const worker = new Worker(await addressOf(file));
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
