import type { NamedCode } from "@rogatory/language-server/protocol";
import { at } from "../../../common/form/places.js";
import { draft, model, write } from "../store.js";
import { Combobox, type Option } from "./Combobox.js";
import { textOf } from "./TextWidget.js";
import type { WidgetProps } from "./widget.js";

const made = new WeakMap<readonly NamedCode[], readonly Option[]>();

/** Options of a list of codes, made once. */
function optionsOf(codes: readonly NamedCode[]): readonly Option[] {
  let options = made.get(codes);
  if (!options) {
    options = codes.map(({ code, name, alsoFound }) => ({ value: code, title: name, detail: code, alsoFound }));
    made.set(codes, options);
  }
  return options;
}

let zones: readonly Option[] | undefined;

/** What a field with a code can hold, by its format; undefined for a field that holds none. */
export function codesFor(format: string | undefined, key: string): readonly Option[] | undefined {
  const known = model.value;
  if (!known) return undefined;
  if (format === "stateCode") return optionsOf(known.states);
  if (format === "languageTag") return optionsOf(known.languages);
  if (format === "currencyCode") return optionsOf(known.currencies);
  if (key !== "timeZone") return undefined;
  zones ??= known.timeZones.map((zone) => ({ value: zone, title: zone, alsoFound: [zone.replaceAll(/[/_]/g, " ")] }));
  return zones;
}

/** The two States of the request: what is sought is most often one of theirs. */
const ownStates = (): string[] =>
  ["/requesting/state", "/requested/state"].map((path) => textOf(at(draft.value, path))).filter(Boolean);

/** A State, language or currency by its name or code, or a time zone. */
export function CodeWidget(props: WidgetProps & { readonly options: readonly Option[] }) {
  const { path, value, field } = props.place;
  return (
    <Combobox
      {...props}
      text={textOf(value)}
      first={field.format === "stateCode" ? ownStates() : []}
      choose={(code) => void write(path, code)}
    />
  );
}
