import type { FormInstrument } from "@rogatory/language-server/protocol";
import { itemsAt } from "../../../common/form/listItems.js";
import { below } from "../../../common/form/places.js";
import { Part } from "../Part.js";
import { isWritable, model, send, t } from "../store.js";
import { domId } from "./domId.js";
import type { WidgetProps } from "./widget.js";

/** Bases that say nothing by their name alone. */
const withParticulars: ReadonlySet<string> = new Set(["bilateral", "domestic-law", "reciprocity"]);

const idOf = (item: unknown): string =>
  typeof item === "string"
    ? item
    : typeof item === "object" && item !== null && "instrument" in item
      ? String(item.instrument)
      : "";

/** The instruments on which the request rests, to tick; for those chosen the articles relied on. */
export function BasesWidget({ place, id }: WidgetProps) {
  const { path, value } = place;
  const held = itemsAt(path, value);
  const chosen = held.map((item) => item.value);
  const known = (place.key === "legalBases" ? model.value?.instruments : model.value?.contentStandards) ?? [];
  const ids = chosen.map(idOf);
  const tick = (instrument: FormInstrument, isOn: boolean): void => {
    const index = ids.indexOf(instrument.id);
    const item = withParticulars.has(instrument.id) ? { instrument: instrument.id } : instrument.id;
    if (!isOn) void send(chosen.length === 1 ? [{ op: "remove", path }] : [{ op: "remove", path: below(path, index) }]);
    else void send([{ op: "insert", path: below(path, "-"), value: item }]);
  };
  const unknown = ids.filter((one) => !known.some((instrument) => instrument.id === one));
  return (
    <div class="boxes tall">
      {[...known, ...unknown.map((one) => ({ id: one, short: one, title: one }))].map((instrument, order) => {
        const index = ids.indexOf(instrument.id);
        const item = chosen[index];
        const own = held[index]?.path ?? path;
        return (
          <div key={instrument.id}>
            <label>
              <input
                id={order === 0 ? id : undefined}
                type="checkbox"
                checked={index >= 0}
                disabled={!isWritable.value}
                onChange={(event) => tick(instrument, event.currentTarget.checked)}
              />
              <span>
                {instrument.title}
                {instrument.short !== instrument.title && <span class="detail">{instrument.short}</span>}
              </span>
            </label>
            {typeof item === "object" && (
              <div class="inset" data-path={own}>
                <Part noun="legalBasis" path={own} without={["instrument"]} />
              </div>
            )}
            {typeof item === "string" && place.key === "legalBases" && isWritable.value && (
              <button
                type="button"
                class="quiet inset"
                id={domId(own, "articles")}
                onClick={() => void send([{ op: "set", path: own, value: { instrument: item, articles: [""] } }])}
              >
                {t("Name the articles relied on")}
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}
