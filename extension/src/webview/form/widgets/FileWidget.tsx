import { isWritable, pickFiles, t, write } from "../store.js";
import { TextWidget } from "./TextWidget.js";
import type { WidgetProps } from "./widget.js";

/** A file beside the draft: typed, or picked. */
export function FileWidget(props: WidgetProps) {
  return (
    <div class="row">
      <div class="grow">
        <TextWidget {...props} />
      </div>
      {isWritable.value && (
        <button
          type="button"
          onClick={() =>
            void pickFiles().then(([file]) => (file === undefined ? undefined : write(props.place.path, file)))
          }
        >
          {t("Choose…")}
        </button>
      )}
    </div>
  );
}
