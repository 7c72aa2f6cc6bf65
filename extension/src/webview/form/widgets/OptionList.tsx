import type { Option } from "./Combobox.js";

interface OptionListProps {
  /** Id of the input that has the focus and handles the keys; those of the list and its options begin with it. */
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly active: number;
  readonly isOpen: boolean;
  take(option: Option): void;
}

/** What can be chosen for an input, below it. The keyboard moves through it from the input; the pointer takes. */
export function OptionList({ id, label, options, active, isOpen, take }: OptionListProps) {
  return (
    <div class="options" id={`${id}-list`} role="listbox" tabIndex={-1} aria-label={label} hidden={!isOpen}>
      {options.map((option, index) => (
        <div
          key={option.value}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          ref={(element) => {
            if (index === active && isOpen) element?.scrollIntoView({ block: "nearest" });
          }}
          // The input keeps the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            take(option);
          }}
        >
          {option.title}
          {option.detail !== undefined && <span class="detail">{option.detail}</span>}
        </div>
      ))}
    </div>
  );
}
