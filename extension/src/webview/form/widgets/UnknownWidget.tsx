import { at, below } from "../../../common/form/places.js";
import { draft, isWritable, t, wanted, write } from "../store.js";
import { domId } from "./domId.js";
import { TextWidget } from "./TextWidget.js";
import type { WidgetProps } from "./widget.js";

/** True where the draft says why the value is not known. */
export const saysUnknown = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value) && "unknown" in value;

/** Why something is not known, in the place of what is asked "where possible". */
export function UnknownReason(props: WidgetProps) {
  const { place } = props;
  const path = below(place.path, "unknown");
  const reason = {
    ...place,
    key: "unknown",
    path,
    value: at(draft.value, path),
    field: { ...place.field, orUnknown: false },
  };
  return (
    <div class="row">
      <label class="unit grow" for={domId(path)}>
        {t("Not known, because")}
        <span class="grow">
          <TextWidget {...props} id={domId(path)} place={reason} />
        </span>
      </label>
      {isWritable.value && (
        <button type="button" class="quiet" onClick={() => void write(place.path, undefined)}>
          {t("It is known")}
        </button>
      )}
    </div>
  );
}

/** Offers to say why it is not known, while nothing is said. */
export function UnknownButton({ path }: { readonly path: string }) {
  if (!isWritable.value) return null;
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        wanted.value = below(path, "unknown");
        void write(path, { unknown: "" });
      }}
    >
      {t("Not known, because…")}
    </button>
  );
}
