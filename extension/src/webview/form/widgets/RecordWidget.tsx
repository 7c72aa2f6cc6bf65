import { demandedBy, fieldAt } from "../../../common/form/fieldPlaces.js";
import { below } from "../../../common/form/places.js";
import { isSingle } from "../Field.js";
import { Help } from "../Help.js";
import { model, state, t } from "../store.js";
import { Cell } from "./Cell.js";
import { domId } from "./domId.js";
import type { WidgetProps } from "./widget.js";

/** One part as a table: a row for each of its fields. */
export function RecordWidget({ place, id, label }: WidgetProps) {
  const noun = place.field.noun ?? "";
  const now = state.value;
  if (!now) return null;
  return (
    <div class="table">
      <table class="record" aria-labelledby={`${id}-label`}>
        <tbody>
          {Object.entries(model.value?.nouns[noun]?.fields ?? {}).map(([key, field]) => {
            const own = fieldAt(now, noun, key, field, below(place.path, key));
            const demanded = demandedBy(own.asks);
            const helpId = domId(own.path, "column");
            return (
              <tr key={key}>
                <th scope="row">
                  {isSingle(own) ? <label for={domId(own.path)}>{field.title}</label> : field.title}
                  {demanded.length > 0 && (
                    <span class="asked" title={t("Asked for by {0}", demanded.join("; "))}>
                      <span class="hidden">{t("asked for by")} </span>
                      {demanded[0]}
                    </span>
                  )}
                  <span class="column-help" id={helpId}>
                    <Help text={field.help} />
                  </span>
                </th>
                <td>
                  <Cell place={own} label={`${field.title}, ${label}`} helpId={helpId} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
