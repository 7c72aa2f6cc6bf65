import { stepOf } from "../../common/form/nextGap.js";
import { goToStep, model, wanted } from "./store.js";

/** Brings a field into view: its step is chosen, and it gets the focus as soon as it is there. JSON Pointer. */
export function goTo(path: string): void {
  if (!model.value) return;
  const found = stepOf(model.value, path);
  if (found !== undefined) goToStep(found);
  wanted.value = path;
}
