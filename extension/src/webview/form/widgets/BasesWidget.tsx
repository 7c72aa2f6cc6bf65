import type { FormInstrument } from "@rogatory/language-server/protocol";
import { below } from "../../../common/form/places.js";
import { Part } from "../Part.js";
import { isWritable, model, send, state, t } from "../store.js";
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

/** Those of the draft's kind and States, the likeliest first, and whatever is chosen; content standards as they come. */
function offered(key: string | number | undefined, chosen: readonly string[]): readonly FormInstrument[] {
  if (key !== "legalBases") return model.value?.contentStandards ?? [];
  const known = model.value?.instruments ?? [];
  const fitting = state.value?.bases ?? [];
  const ids = [...fitting, ...chosen.filter((id) => !fitting.includes(id))];
  return ids.flatMap((id) => known.find((instrument) => instrument.id === id) ?? []);
}

/** The instruments on which the request rests, to tick; for those chosen the articles relied on. */
export function BasesWidget({ place, id }: WidgetProps) {
  const { path, value } = place;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const ids = chosen.map(idOf);
  const known = offered(place.key, ids);
  const tick = (instrument: FormInstrument, isOn: boolean): void => {
    const index = ids.indexOf(instrument.id);
    const item = withParticulars.has(instrument.id) ? { instrument: instrument.id } : instrument.id;
    if (!isOn) void send(chosen.length === 1 ? [{ op: "remove", path }] : [{ op: "remove", path: below(path, index) }]);
    else if (chosen.length === 0) void send([{ op: "set", path, value: [item] }]);
    else void send([{ op: "insert", path: below(path, "-"), value: item }]);
  };
  const unknown = ids.filter((one) => !known.some((instrument) => instrument.id === one));
  return (
    <div class="boxes tall">
      {[...known, ...unknown.map((one) => ({ id: one, short: one, title: one }))].map((instrument, order) => {
        const index = ids.indexOf(instrument.id);
        const item = chosen[index];
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
              <div class="inset" data-path={below(path, index)}>
                <Part noun="legalBasis" path={below(path, index)} without={["instrument"]} />
              </div>
            )}
            {typeof item === "string" && place.key === "legalBases" && isWritable.value && (
              <button
                type="button"
                class="quiet inset"
                id={domId(below(path, index), "articles")}
                onClick={() =>
                  void send([{ op: "set", path: below(path, index), value: { instrument: item, articles: [""] } }])
                }
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
