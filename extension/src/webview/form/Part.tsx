import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useRef } from "preact/hooks";
import { type FieldPlace, fieldsInOrder, fieldsOf } from "../../common/form/fieldPlaces.js";
import { Field } from "./Field.js";
import { model, state, t, wanted } from "./store.js";

interface PartProps {
  readonly noun: string;
  /** JSON Pointer. */
  readonly path: string;
  readonly help?: string | undefined;
  /** Fields that are shown elsewhere. */
  readonly without?: readonly string[];
}

/** The fields of a part of the request: those that are called for, and the others to open. */
export function Part({ noun, path, help, without = [] }: PartProps) {
  const details = useRef<HTMLDetailsElement | null>(null);
  const opened = useRef<ReadonlySet<string>>(new Set());
  const [, drawAnew] = useReducer((times: number) => times + 1, 0);
  if (!model.value || !state.value) return null;
  const { shown: calledFor, more } = fieldsOf(model.value, state.value, noun, path);
  // What was opened stays there while it is filled in: with its place it would lose the focus.
  const isHeld = ({ key }: FieldPlace): boolean => details.current?.open === true && opened.current.has(key);
  const shown = calledFor.filter((place) => !without.includes(place.key) && !isHeld(place));
  const order = fieldsInOrder(model.value, noun).map(([key]) => key);
  const rest = [...more, ...calledFor.filter(isHeld)]
    .filter(({ key }) => !without.includes(key))
    .toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  opened.current = new Set(rest.map(({ key }) => key));
  return (
    <div class="part">
      {help !== undefined && <p class="help">{help}</p>}
      <div class="fields">
        {shown.map((place) => (
          <Field key={place.key} place={place} />
        ))}
      </div>
      {rest.length > 0 && <MoreFields places={rest} details={details} onToggle={() => drawAnew(undefined)} />}
    </div>
  );
}

interface MoreFieldsProps {
  readonly places: readonly FieldPlace[];
  readonly details: RefObject<HTMLDetailsElement | null>;
  onToggle(): void;
}

/** Fields to be opened. One of them that is led to opens them, and they stay open until the person closes them. */
function MoreFields({ places, details, onToggle }: MoreFieldsProps) {
  const isWanted = places.some((place) => wanted.value === place.path || wanted.value?.startsWith(`${place.path}/`));
  useLayoutEffect(() => {
    if (isWanted && details.current) details.current.open = true;
  }, [isWanted]);
  return (
    <details ref={details} onToggle={onToggle}>
      <summary>
        <span>{t("More fields ({0})", places.length)}</span>
        <span class="detail">{places.map(({ field }) => field.title).join(" · ")}</span>
      </summary>
      <div class="fields">
        {places.map((place) => (
          <Field key={place.key} place={place} />
        ))}
      </div>
    </details>
  );
}
