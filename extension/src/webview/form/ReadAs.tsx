import { readings } from "./store.js";

/** What the value of a field was read as, where it has a form of its own; read out a moment after it is typed. */
export function ReadAs({ path }: { readonly path: string }) {
  const found = readings.value.find((one) => one.path === path);
  return (
    <p class="read-as" aria-live="polite">
      {found?.text}
    </p>
  );
}
