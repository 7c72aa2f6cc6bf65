import type { ComponentChildren } from "preact";
import { Icon } from "../Icon.js";
import { isWritable, t } from "../store.js";
import { domId } from "./domId.js";

interface AddRowProps {
  /** JSON Pointer of the list. */
  readonly list: string;
  /** What the list is called. */
  readonly label: string;
  /** What one of its items is called. */
  readonly item: string;
  readonly isEmpty: boolean;
  add(): void;
  /** What stands beside the button. */
  readonly children?: ComponentChildren;
}

/** The row below a list, with the button that adds an item to it. */
export function AddRow({ list, label, item, isEmpty, add, children }: AddRowProps) {
  return (
    <p class="row">
      {isEmpty && <span class="hint">{t("None yet.")}</span>}
      {isWritable.value && (
        <button type="button" id={domId(list, "add")} onClick={add} aria-label={t("{0}: add {1}", label, item)}>
          <Icon name="add" /> {t("Add: {0}", item)}
        </button>
      )}
      {children}
    </p>
  );
}
