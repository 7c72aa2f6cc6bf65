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
      <ItemButton
        name="up"
        path={path}
        hint={t("Move up (Alt+↑)")}
        label={t("Move up: {0}", title)}
        disabled={index === 0}
        act={() => void moveItem(list, index, index - 1)}
      />
      <ItemButton
        name="down"
        path={path}
        hint={t("Move down (Alt+↓)")}
        label={t("Move down: {0}", title)}
        disabled={index === last}
        act={() => void moveItem(list, index, index + 1)}
      />
      <ItemButton name="remove" path={path} hint={t("Remove")} label={t("Remove: {0}", title)} act={remove} />
    </span>
  );
}

interface ItemButtonProps {
  /** What it does: names its drawing and its id. */
  readonly name: "up" | "down" | "remove";
  /** JSON Pointer of the item. */
  readonly path: string;
  readonly hint: string;
  /** What is read out. */
  readonly label: string;
  readonly disabled?: boolean;
  act(): void;
}

function ItemButton({ name, path, hint, label, disabled = false, act }: ItemButtonProps) {
  return (
    <button
      type="button"
      class="quiet icon-button"
      id={domId(path, name)}
      title={hint}
      aria-label={label}
      disabled={disabled}
      onClick={act}
    >
      <Icon name={name} />
    </button>
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
