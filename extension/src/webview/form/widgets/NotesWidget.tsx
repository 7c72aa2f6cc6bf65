import { below } from "../../../common/form/places.js";
import { isWritable, t, wanted, write } from "../store.js";
import { domId } from "./domId.js";
import { ProseWidget } from "./ProseWidget.js";
import type { WidgetProps } from "./widget.js";

/** The office's own notes: one under each name that it gave them. What is no text is left to the text editor. */
export function NotesWidget(props: WidgetProps) {
  const { place } = props;
  const notes = typeof place.value === "object" && place.value !== null ? Object.entries(place.value) : [];
  const shown = notes.length === 0 && isWritable.value ? [["note", undefined] as const] : notes;
  return (
    <div class="lines">
      {shown.map(([key, value], index) => {
        const path = below(place.path, key);
        return typeof value === "string" || value === undefined ? (
          <ProseWidget
            {...props}
            key={key}
            id={index === 0 ? props.id : domId(path)}
            label={key}
            isLine
            place={{ ...place, path, value, field: { ...place.field, prose: true } }}
          />
        ) : (
          <p class="hint" key={key}>
            {t("{0}: change it in the text.", key)}
          </p>
        );
      })}
      {isWritable.value && notes.length > 0 && (
        <button
          type="button"
          onClick={() => {
            const key = `note-${notes.length + 1}`;
            wanted.value = below(place.path, key);
            void write(below(place.path, key), "…");
          }}
        >
          {t("Add a note")}
        </button>
      )}
    </div>
  );
}
