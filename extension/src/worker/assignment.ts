import type { Assignment, WorkerRole } from "../common/roles.js";
import type { Port } from "../letters/calls.js";

declare const self: DedicatedWorkerGlobalScope;

/** Waits for the first message, which says what this worker is for. */
export function whenAssigned(begin: (role: WorkerRole) => void): void {
  const listen = ({ data }: MessageEvent<Assignment>): void => {
    self.removeEventListener("message", listen);
    begin(data.role);
  };
  self.addEventListener("message", listen);
}

/** Whoever started this worker. */
export const starter: Port = {
  post: (message) => self.postMessage(message),
  listen: (onMessage) => self.addEventListener("message", ({ data }) => onMessage(data)),
};
