import { useEffect, useState } from "preact/hooks";
import { itemsOf } from "../../../common/form/listItems.js";
import { below } from "../../../common/form/places.js";
import { isWritable, t, wanted } from "../store.js";
import { CodeWidget, codesFor } from "./CodeWidget.js";
import { domId } from "./domId.js";
import { ItemButtons, onMoveKey } from "./ItemButtons.js";
import { ProseWidget } from "./ProseWidget.js";
import { TextWidget } from "./TextWidget.js";
import type { WidgetProps } from "./widget.js";

/** A list of texts or codes: one line each, which can be moved and taken away. */
export function TextsWidget(props: WidgetProps) {
  const { place } = props;
  const { path, field, key } = place;
  const items = itemsOf(place.value);
  // The line that is being added is not in the draft before it says something.
  const [added, setAdded] = useState(false);
  useEffect(() => setAdded(false), [items.length]);
  const shown = [...items, ...(added || items.length === 0 ? [undefined] : [])];
  const codes = codesFor(field.format, key);
  return (
    <div class="lines">
      <ul>
        {shown.map((value, index) => {
          const own = below(path, index);
          const item = {
            ...props,
            id: index === 0 ? props.id : domId(own),
            label: t("{0}, {1}", props.label, index + 1),
            isLine: true,
            place: { ...place, path: own, value, field: { ...field, list: false } },
          };
          return (
            <li class="row" key={index} onKeyDown={onMoveKey(path, index, items.length - 1)}>
              <div class="grow">
                {codes ? (
                  <CodeWidget {...item} options={codes} />
                ) : field.prose ? (
                  <ProseWidget {...item} />
                ) : (
                  <TextWidget {...item} />
                )}
              </div>
              {index < items.length && (
                <ItemButtons list={path} index={index} last={items.length - 1} title={String(index + 1)} />
              )}
            </li>
          );
        })}
      </ul>
      {isWritable.value && items.length > 0 && (
        <button
          type="button"
          onClick={() => {
            setAdded(true);
            wanted.value = below(path, items.length);
          }}
        >
          {t("Add a line")}
        </button>
      )}
    </div>
  );
}
