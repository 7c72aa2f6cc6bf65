import { below } from "../../../common/form/places.js";
import { Icon } from "../Icon.js";
import { focusOn, moveItem } from "../moveItem.js";
import { isWritable, send, t } from "../store.js";
import { domId } from "./domId.js";

interface ItemButtonsProps {
  /** JSON Pointer of the list. */
  readonly list: string;
  readonly index: number;
  /** Position of the last item. */
  readonly last: number;
  /** What the item is called. */
  readonly title: string;
}

/** Moves an item of a list up or down, or takes it away. */
export function ItemButtons({ list, index, last, title }: ItemButtonsProps) {
  if (!isWritable.value) return null;
  const path = below(list, index);
  const remove = (): void => {
    const edit = last === 0 ? ({ op: "remove", path: list } as const) : ({ op: "remove", path } as const);
    void send([edit]).then(() =>
      focusOn(domId(path, "remove"), domId(below(list, index - 1), "remove"), domId(list, "add")),
    );
  };
  return (
    <span class="item-buttons">
      <button
        type="button"
        class="quiet icon-button"
        id={domId(path, "up")}
        title={t("Move up (Alt+↑)")}
        aria-label={t("Move up: {0}", title)}
        disabled={index === 0}
        onClick={() => void moveItem(list, index, index - 1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="quiet icon-button"
        id={domId(path, "down")}
        title={t("Move down (Alt+↓)")}
        aria-label={t("Move down: {0}", title)}
        disabled={index === last}
        onClick={() => void moveItem(list, index, index + 1)}
      >
        <Icon name="down" />
      </button>
      <button
        type="button"
        class="quiet icon-button"
        id={domId(path, "remove")}
        title={t("Remove")}
        aria-label={t("Remove: {0}", title)}
        onClick={remove}
      >
        <Icon name="remove" />
      </button>
    </span>
  );
}

/** Alt with an arrow key moves the item in which the focus is. */
export function onMoveKey(list: string, index: number, last: number): (event: KeyboardEvent) => void {
  return (event) => {
    const to = event.key === "ArrowUp" ? index - 1 : event.key === "ArrowDown" ? index + 1 : undefined;
    if (to === undefined || !event.altKey || event.ctrlKey || event.metaKey || !isWritable.value) return;
    event.preventDefault();
    event.stopPropagation();
    if (to >= 0 && to <= last) void moveItem(list, index, to);
  };
}
