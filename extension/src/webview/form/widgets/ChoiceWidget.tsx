import { itemsOf } from "../../../common/form/listItems.js";
import { isWritable, t, write } from "../store.js";
import { textOf } from "./TextWidget.js";
import { ties, type WidgetProps } from "./widget.js";

/** One of a few values, with what each means. A value of the draft that is none of them stays in the list, so that nothing is lost. */
export function ChoiceWidget(props: WidgetProps & { readonly values: Readonly<Record<string, string>> }) {
  const { path, value } = props.place;
  const text = textOf(value);
  return (
    <select
      {...ties(props)}
      value={text}
      disabled={!isWritable.value}
      onChange={(event) => void write(path, event.currentTarget.value === "" ? undefined : event.currentTarget.value)}
    >
      <option value="">{t("— not said —")}</option>
      {Object.entries(props.values).map(([id, title]) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
      {text !== "" && !Object.hasOwn(props.values, text) && <option value={text}>{text}</option>}
    </select>
  );
}

/** Yes, no, or nothing said: for the law these are three. */
export function BooleanWidget(props: WidgetProps) {
  const { path, value } = props.place;
  const options = [
    [true, t("yes")],
    [false, t("no")],
    [undefined, t("not said")],
  ] as const;
  return (
    <div class="row">
      {options.map(([option, title], index) => (
        <label key={title}>
          <input
            id={index === 0 ? props.id : undefined}
            type="radio"
            name={props.id}
            checked={value === option || (option === undefined && typeof value !== "boolean")}
            disabled={!isWritable.value}
            onChange={() => void write(path, option)}
          />
          {title}
        </label>
      ))}
    </div>
  );
}

/** Any of a few values, as boxes to tick; written as a list in their order. */
export function ChoicesWidget(props: WidgetProps & { readonly values: Readonly<Record<string, string>> }) {
  const { path, value } = props.place;
  const chosen = itemsOf(value);
  const change = (id: string, isOn: boolean): void => {
    const known = Object.keys(props.values);
    const next = isOn
      ? [...chosen, id].toSorted((a, b) => known.indexOf(String(a)) - known.indexOf(String(b)))
      : chosen.filter((one) => one !== id);
    void write(path, next.length === 0 ? undefined : next);
  };
  const others = chosen.map(String).filter((id) => !Object.hasOwn(props.values, id));
  return (
    <div class="boxes">
      {[...Object.entries(props.values), ...others.map((id) => [id, id] as const)].map(([id, title], index) => (
        <label key={id}>
          <input
            id={index === 0 ? props.id : undefined}
            type="checkbox"
            checked={chosen.includes(id)}
            disabled={!isWritable.value}
            onChange={(event) => change(id, event.currentTarget.checked)}
          />
          {title}
        </label>
      ))}
    </div>
  );
}
