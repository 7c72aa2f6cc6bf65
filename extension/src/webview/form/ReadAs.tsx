import { readings } from "./store.js";
import { domId } from "./widgets/domId.js";

/** Id of what the field at a path was read as: part of the field's description. */
export const readAsId = (path: string): string => domId(path, "read-as");

/** What the value of a field was read as, where it has a form of its own; read out a moment after it is typed. */
export function ReadAs({ path }: { readonly path: string }) {
  const found = readings.value.find((one) => one.path === path);
  return (
    <p class="read-as" id={readAsId(path)} aria-live="polite">
      {found?.text}
    </p>
  );
}
