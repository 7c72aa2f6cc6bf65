import { type FieldPlace, fieldAt } from "../../../common/form/fieldPlaces.js";
import { below } from "../../../common/form/places.js";
import { Icon } from "../Icon.js";
import { focusOn } from "../moveItem.js";
import { isWritable, model, send, state, t } from "../store.js";
import { Cell } from "./Cell.js";
import { domId } from "./domId.js";

interface CellPartsProps {
  readonly place: FieldPlace;
  readonly label: string;
}

/**
 * Small parts within a cell, below one another: the fields of each with no labels but their names. A part that stands alone, without a
 * list, stays so until there is a second one.
 */
export function CellParts({ place, label }: CellPartsProps) {
  const { field, path, value } = place;
  const isList = Array.isArray(value);
  const items: readonly unknown[] = isList ? value : [value];
  const noun = field.noun ?? "";
  const fields = Object.entries(model.value?.nouns[noun]?.fields ?? {});
  const isGiven = value !== undefined && value !== null;
  const add = (): void => {
    const end = below(path, items.length);
    void send([
      isList ? { op: "insert", path: below(path, "-"), value: {} } : { op: "set", path, value: [value, {}] },
    ]).then(() => focusOn(...fields.map(([key]) => domId(below(end, key)))));
  };
  const now = state.value;
  if (!now) return null;
  return (
    <div class="cell-parts">
      {items.map((_, index) => {
        const at = isList ? below(path, index) : path;
        const name = items.length > 1 ? `${label}, ${index + 1}` : label;
        return (
          <div class="cell-part" key={index} data-path={at}>
            <div class="grow">
              {fields.map(([key, inner]) => (
                <div class="cell-line" key={key}>
                  <span class="cell-help" aria-hidden="true">
                    {inner.title}
                  </span>
                  <span class="hidden" id={domId(below(at, key), "help")}>
                    {inner.help}
                  </span>
                  <Cell
                    place={fieldAt(now, noun, key, inner, below(at, key))}
                    label={`${inner.title}: ${name}`}
                    helpId={domId(below(at, key), "help")}
                  />
                </div>
              ))}
            </div>
            {items.length > 1 && isWritable.value && (
              <button
                type="button"
                class="quiet icon-button"
                title={t("Remove")}
                aria-label={t("Remove: {0}", name)}
                onClick={() => void send([{ op: "remove", path: at }]).then(() => focusOn(domId(path, "add")))}
              >
                <Icon name="remove" />
              </button>
            )}
          </div>
        );
      })}
      {isGiven && isWritable.value && (
        <button
          type="button"
          class="quiet"
          id={domId(path, "add")}
          aria-label={`${t("Another")}: ${label}`}
          onClick={add}
        >
          <Icon name="add" /> {t("Another")}
        </button>
      )}
    </div>
  );
}
