import { useRef } from "preact/hooks";
import { isWritable } from "../store.js";
import { useGrowing } from "../useGrowing.js";
import { useTyped } from "../useTyped.js";
import { TypedNote } from "./Note.js";
import { ties, type WidgetProps } from "./widget.js";

/** Text of a value that is not a text: what is no text in the draft is shown as it is written there. */
export const textOf = (value: unknown): string =>
  value === undefined || value === null
    ? ""
    : typeof value === "string"
      ? value
      : typeof value === "object"
        ? JSON.stringify(value)
        : String(value);

/** A short text on one line. */
export function TextWidget(props: WidgetProps & { readonly inputMode?: "text" | "email" | "tel" }) {
  const { path, value } = props.place;
  const typed = useTyped({
    path,
    value,
    toText: textOf,
    toValue: (text) => (text.trim() === "" ? undefined : text.trim()),
  });
  return (
    <>
      <input
        {...ties(props)}
        type="text"
        dir="auto"
        inputMode={props.inputMode}
        value={typed.text}
        readOnly={!isWritable.value}
        onInput={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.commit}
        onKeyDown={typed.onKeyDown}
      />
      <TypedNote typed={typed} />
    </>
  );
}

/** A short text in the cell of a table: as high as it must be, without lines of its own. */
export function WrappingTextWidget(props: WidgetProps) {
  const { path, value } = props.place;
  const bare = (text: string): string => text.replaceAll(/\s*\n\s*/g, " ").trim();
  const typed = useTyped({ path, value, toText: textOf, toValue: (text) => bare(text) || undefined });
  const area = useRef<HTMLTextAreaElement>(null);
  useGrowing(area, typed.text);
  return (
    <>
      <textarea
        {...ties(props)}
        ref={area}
        class="one-line"
        rows={1}
        dir="auto"
        value={typed.text}
        readOnly={!isWritable.value}
        onInput={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.commit}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            typed.commit();
          }
          typed.onKeyDown(event);
        }}
      />
      <TypedNote typed={typed} />
    </>
  );
}

/** A number. What is no number is kept as it is typed, and a finding says so. */
export function NumberWidget(props: WidgetProps) {
  const { path, value } = props.place;
  const toValue = (text: string): unknown => {
    const bare = text.trim();
    return bare === "" ? undefined : /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : bare;
  };
  const typed = useTyped({ path, value, toText: textOf, toValue });
  return (
    <>
      <input
        {...ties(props)}
        class="short"
        type="text"
        dir="auto"
        inputMode="decimal"
        value={typed.text}
        readOnly={!isWritable.value}
        onInput={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.commit}
        onKeyDown={typed.onKeyDown}
      />
      <TypedNote typed={typed} />
    </>
  );
}
