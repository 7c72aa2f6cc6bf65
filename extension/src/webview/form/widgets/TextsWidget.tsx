import { useEffect, useState } from "preact/hooks";
import { itemsOf } from "../../../common/form/listItems.js";
import { below } from "../../../common/form/places.js";
import { isWritable, send, t, wanted } from "../store.js";
import { CodeWidget, codesFor } from "./CodeWidget.js";
import { domId } from "./domId.js";
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
  const move = (index: number, to: number): void =>
    void send([{ op: "move", path: below(path, index), value: below(path, to) }]);
  return (
    <div class="lines">
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
          <div class="row" key={index}>
            <div class="grow">
              {codes ? (
                <CodeWidget {...item} options={codes} />
              ) : field.prose ? (
                <ProseWidget {...item} />
              ) : (
                <TextWidget {...item} />
              )}
            </div>
            {isWritable.value && index < items.length && (
              <>
                <button
                  type="button"
                  class="quiet"
                  aria-label={t("Move up: {0}", index + 1)}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  class="quiet"
                  aria-label={t("Move down: {0}", index + 1)}
                  disabled={index === items.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  ↓
                </button>
                <button
                  type="button"
                  class="quiet"
                  aria-label={t("Remove: {0}", index + 1)}
                  onClick={() => void send([items.length === 1 ? { op: "remove", path } : { op: "remove", path: own }])}
                >
                  ✕
                </button>
              </>
            )}
          </div>
        );
      })}
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
