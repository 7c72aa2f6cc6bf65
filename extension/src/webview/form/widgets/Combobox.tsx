import { useMemo, useState } from "preact/hooks";
import { isWritable, t } from "../store.js";
import { OptionList } from "./OptionList.js";
import { ties, type WidgetProps } from "./widget.js";

export interface Option {
  readonly value: string;
  readonly title: string;
  /** Shown behind the title. */
  readonly detail?: string;
  /** What else the person may type to find it. */
  readonly alsoFound?: readonly string[];
}

interface ComboboxProps extends WidgetProps {
  readonly text: string;
  readonly options: readonly Option[];
  /** Values that stand first while nothing is typed. */
  readonly first?: readonly string[];
  /** Undefined takes the field away; a text that is none of the options is handed on as it is typed. */
  choose(value: string | undefined): void;
}

/** Most options shown at a time: typing narrows them. */
const most = 60;

const bare = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Options that fit what is typed: those that begin with it first. */
export function optionsFor(
  options: readonly Option[],
  typed: string,
  first: readonly string[] = [],
): readonly Option[] {
  const sought = bare(typed.trim());
  if (sought === "") {
    const leading = first.flatMap((value) => options.find((option) => option.value === value) ?? []);
    return [...new Set([...leading, ...options])];
  }
  const rank = ({ value, title, alsoFound = [] }: Option): number => {
    const names = [value, title, ...alsoFound].map(bare);
    if (names.includes(sought)) return 0;
    if (names.some((name) => name.startsWith(sought))) return 1;
    if (names.some((name) => name.split(/[\s/_-]+/).some((word) => word.startsWith(sought)))) return 2;
    return names.some((name) => name.includes(sought)) ? 3 : 4;
  };
  return options
    .map((option) => ({ option, rank: rank(option) }))
    .filter((one) => one.rank < 4)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

/** An input with a list of what it can hold, searched by any name; after the ARIA pattern of an editable combobox with a list. */
export function Combobox(props: ComboboxProps) {
  const { id, options, first, text, choose } = props;
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const found = useMemo(
    () =>
      typed === undefined
        ? []
        : optionsFor(options, typed === textShown(options, text) ? "" : typed, first).slice(0, most),
    [typed, options, text, first],
  );
  const isOpen = typed !== undefined && found.length > 0;
  const shown = typed ?? textShown(options, text);

  const close = (): void => {
    setTyped(undefined);
    setActive(0);
  };
  const take = (option: Option): void => {
    close();
    if (option.value !== text) choose(option.value);
  };
  /** Leaving the field: an exact name or code is taken; what is none is kept as it is typed. */
  const leave = (): void => {
    if (typed === undefined) return;
    const words = typed.trim();
    const exact = optionsFor(options, words).find((option) =>
      [option.value, option.title, ...(option.alsoFound ?? [])].some((name) => bare(name) === bare(words)),
    );
    close();
    if (words === "") {
      if (text !== "") choose(undefined);
    } else if (words !== textShown(options, text)) choose(exact?.value ?? words);
  };
  const move = (to: number): void => {
    setActive(Math.max(0, Math.min(found.length - 1, to)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (typed === undefined) setTyped(shown);
      else move(active + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && isOpen) {
      event.preventDefault();
      const option = found[active];
      if (option) take(option);
    } else if (event.key === "Escape" && typed !== undefined) {
      event.stopPropagation();
      close();
    }
  };

  return (
    <div class="combobox">
      <input
        {...ties(props)}
        type="text"
        dir="auto"
        role="combobox"
        autocomplete="off"
        aria-expanded={isOpen}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        value={shown}
        readOnly={!isWritable.value}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onClick={() => isWritable.value && typed === undefined && setTyped(shown)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      <OptionList
        id={id}
        label={t("{0}: choices", props.label)}
        options={found}
        active={active}
        isOpen={isOpen}
        take={take}
      />
    </div>
  );
}

function textShown(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.title ?? value;
}
