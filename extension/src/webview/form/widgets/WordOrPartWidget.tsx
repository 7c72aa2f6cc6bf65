import { Part } from "../Part.js";
import { isWritable, write } from "../store.js";
import { TextWidget } from "./TextWidget.js";
import { ties, type WidgetProps } from "./widget.js";

/** A part of the request, or a word that says in its place what it is: the word as a box to tick. */
export function WordOrPartWidget(props: WidgetProps) {
  const { field, path, value } = props.place;
  const meanings = field.meanings ?? {};
  const isWord = typeof value === "string" && Object.hasOwn(meanings, value);
  return (
    <>
      {Object.entries(meanings).map(([word, means], index) => (
        <label class="unit" key={word}>
          <input
            {...(index === 0 ? ties({ ...props, isRequired: false }) : {})}
            type="checkbox"
            checked={value === word}
            disabled={!isWritable.value}
            onChange={(event) => void write(path, event.currentTarget.checked ? word : undefined)}
          />
          {means}
        </label>
      ))}
      {typeof value !== "string" && <Part noun={field.noun ?? ""} path={path} />}
      {typeof value === "string" && !isWord && <TextWidget {...props} id={`${props.id}-text`} isLine />}
    </>
  );
}
