import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { ItemKey } from "../../../common/form/runs.js";
import { Icon } from "../Icon.js";
import { wanted } from "../store.js";
import { domId } from "./domId.js";

/** Whether a part is open, and how it is opened and closed. */
export interface Fold {
  readonly isOpen: boolean;
  toggle(): void;
}

/** How parts were left, for those that are drawn anew elsewhere. */
export type LeftFolds = Map<ItemKey, boolean>;

/**
 * A part is open as the person left it, and while something within it is asked for. `path` is its JSON Pointer; `left` keeps under its
 * key how it was left.
 */
export function useFold(path: string, isOpenAtFirst: boolean, key: ItemKey = path, left?: LeftFolds): Fold {
  const [isLeftOpen, setIsLeftOpen] = useState(left?.get(key) ?? isOpenAtFirst);
  const isWanted = wanted.value !== undefined && (wanted.value === path || wanted.value.startsWith(`${path}/`));
  const isOpen = isLeftOpen || isWanted;
  return {
    isOpen,
    toggle() {
      if (isWanted) wanted.value = undefined;
      setIsLeftOpen(!isOpen);
      left?.set(key, !isOpen);
    },
  };
}

interface FoldHeadProps {
  readonly path: string;
  readonly fold: Fold;
  readonly children: ComponentChildren;
}

/** The heading of a part, which opens and closes it. */
export function FoldHead({ path, fold, children }: FoldHeadProps) {
  return (
    <h3 class="grow">
      <button
        type="button"
        class="fold"
        id={domId(path, "title")}
        aria-expanded={fold.isOpen}
        aria-controls={domId(path, "body")}
        onClick={fold.toggle}
      >
        <Icon name="fold" />
        {children}
      </button>
    </h3>
  );
}
