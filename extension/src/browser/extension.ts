import type { ExtensionContext } from "vscode";
import { activateWith } from "../vscode/activate.js";

let end: (() => Promise<void>) | undefined;

export function activate(context: ExtensionContext): void {
  end = activateWith(context, () => import("./features.js"));
}

export function deactivate(): Promise<void> | undefined {
  return end?.();
}
