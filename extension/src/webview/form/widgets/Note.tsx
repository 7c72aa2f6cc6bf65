import { t } from "../store.js";
import type { TypedField } from "../useTyped.js";

/** What is to be said of what is typed: that it could not be taken over, or that the draft was changed elsewhere meanwhile. */
export function TypedNote({ typed }: { readonly typed: TypedField }) {
  if (typed.theirs !== undefined)
    return (
      <p class="note conflict" role="alert">
        {t("This was changed elsewhere while you typed. It now says: {0}", typed.theirs)}{" "}
        <button type="button" onClick={typed.keepMine}>
          {t("Keep mine")}
        </button>{" "}
        <button type="button" onClick={typed.takeTheirs}>
          {t("Take the other")}
        </button>
      </p>
    );
  return typed.refused === undefined ? null : (
    <p class="note refused" role="alert">
      {typed.refused}
    </p>
  );
}
