import { useState } from "preact/hooks";
import { isWritable, noteTyped, t, write } from "../store.js";
import { useTyped } from "../useTyped.js";
import { TypedNote } from "./Note.js";
import { textOf } from "./TextWidget.js";
import type { WidgetProps } from "./widget.js";

const units = [
  ["Y", "years"],
  ["M", "months"],
  ["W", "weeks"],
  ["D", "days"],
] as const;
type Unit = (typeof units)[number][0];

/** The parts of an ISO 8601 duration without hours; undefined for what is none. */
export function partsOfDuration(text: string): Readonly<Record<Unit, string>> | undefined {
  if (text === "") return { Y: "", M: "", W: "", D: "" };
  const found = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(text);
  return found ? { Y: found[1] ?? "", M: found[2] ?? "", W: found[3] ?? "", D: found[4] ?? "" } : undefined;
}

/** The duration of parts; undefined where there are none. Unit by unit, as the model has them. */
export function durationOf(parts: Readonly<Record<Unit, string>>): string | undefined {
  const written = units.map(([unit]) =>
    /^\d+$/.test(parts[unit]) && Number(parts[unit]) > 0 ? `${Number(parts[unit])}${unit}` : "",
  );
  return written.every((one) => one === "") ? undefined : `P${written.join("")}`;
}

/** A length of time in years, months, weeks and days; or a word such as `life` where the field allows it. */
export function DurationWidget(props: WidgetProps) {
  const { path, value, field } = props.place;
  const text = textOf(value);
  const wordsHere = (field.words ?? []).filter((word) => word !== text || word.length > 0);
  const parts = partsOfDuration(wordsHere.includes(text) ? "" : text);
  const labels: Readonly<Record<Unit, string>> = { Y: t("years"), M: t("months"), W: t("weeks"), D: t("days") };
  const isWord = wordsHere.includes(text);
  return (
    <div class="row">
      {parts === undefined ? (
        <OtherText {...props} />
      ) : (
        !isWord &&
        units.map(([unit], index) => (
          <label class="unit" key={unit} for={index === 0 ? props.id : `${props.id}-${unit}`}>
            <UnitInput
              id={index === 0 ? props.id : `${props.id}-${unit}`}
              path={path}
              text={parts[unit]}
              isInvalid={props.isInvalid}
              {...(props.isLine ? { label: `${props.label}: ${labels[unit]}` } : {})}
              whole={(typed) => durationOf({ ...parts, [unit]: typed })}
            />
            {labels[unit]}
          </label>
        ))
      )}
      {wordsHere.map((word) => (
        <label class="unit" key={word}>
          <input
            id={isWord && word === text ? props.id : undefined}
            type="checkbox"
            checked={word === text}
            disabled={!isWritable.value}
            onChange={(event) => void write(path, event.currentTarget.checked ? word : undefined)}
          />
          {field.meanings?.[word] ?? word}
        </label>
      ))}
    </div>
  );
}

interface UnitProps {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly isInvalid: boolean;
  /** Its name, where the word beside it does not say of what it is a part. */
  readonly label?: string;
  whole(typed: string): string | undefined;
}

/** One part of it: what is typed there stays until it is left, whatever the form draws meanwhile. */
function UnitInput({ id, path, text, isInvalid, label, whole }: UnitProps) {
  const [typed, setTyped] = useState<string>();
  const commit = (): void => {
    if (typed === undefined) return;
    noteTyped(path, undefined);
    const done = typed.trim() === text ? Promise.resolve() : write(path, whole(typed.trim()));
    void done.then(() => setTyped(undefined));
  };
  return (
    <input
      id={id}
      class="number"
      type="text"
      dir="auto"
      inputMode="numeric"
      value={typed ?? text}
      aria-label={label}
      aria-invalid={isInvalid}
      readOnly={!isWritable.value}
      onInput={(event) => {
        const now = event.currentTarget.value;
        setTyped(now);
        noteTyped(path, { text: now, value: () => whole(now.trim()) });
      }}
      onBlur={commit}
      onKeyDown={(event) => event.key === "Enter" && commit()}
    />
  );
}

/** A text that is no duration, to be mended. */
function OtherText(props: WidgetProps) {
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
        id={props.id}
        type="text"
        dir="auto"
        aria-label={props.label}
        aria-invalid={props.isInvalid}
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
