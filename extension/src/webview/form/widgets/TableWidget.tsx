import type { FieldEntry } from "@rogatory/core";
import { asksOf, demandedBy } from "../../../common/form/fieldPlaces.js";
import { below } from "../../../common/form/places.js";
import { Help } from "../Help.js";
import { focusOn } from "../moveItem.js";
import { isWritable, model, send, state, t } from "../store.js";
import { AddRow } from "./AddRow.js";
import { domId } from "./domId.js";
import { type Column, TableRow } from "./TableRow.js";
import type { WidgetProps } from "./widget.js";

/** Columns of a table: the fields of what stands in its rows, but for those by which other parts speak of it, and those few rows have. */
const columnsOf = (noun: string): readonly Column[] =>
  Object.entries(model.value?.nouns[noun]?.fields ?? {}).filter(([key, { seldom }]) => key !== "id" && !seldom);

/** Longest example of a text that needs little room, in characters. */
const shortText = 16;

/** How much room a column wants beside others: parts and prose more than a date or a code. */
function widthOf({ noun, prose, format, values, example }: FieldEntry): number {
  if (noun !== undefined) return 4;
  if (prose) return 2;
  if (format !== undefined || values) return 1.6;
  return typeof example === "string" && example.length <= shortText ? 1.6 : 2;
}

/**
 * Parts of one kind as a table, a row for each; where there is no room for columns each row becomes a card. What few rows have stands
 * below the row: at once where it is filled in or asked for, else to be opened.
 */
export function TableWidget({ place, label, id }: WidgetProps) {
  const { path, field, value } = place;
  const now = state.value;
  const noun = field.noun ?? "";
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const columns = columnsOf(noun);
  const first = columns[0]?.[0] ?? "";
  const title = model.value?.nouns[noun]?.title ?? label;
  const last = items.length - 1;
  const whole = columns.reduce((sum, [, column]) => sum + widthOf(column), 0);
  const add = (index: number): void => {
    const isFirst = value === undefined || value === null;
    const at = below(path, index > last ? "-" : index);
    void send([isFirst ? { op: "set", path, value: [{}] } : { op: "insert", path: at, value: {} }]).then(() =>
      focusOn(domId(below(path, index, first))),
    );
  };
  if (!now) return null;
  return (
    <div class="table">
      {items.length > 0 && (
        <table aria-labelledby={`${id}-label`}>
          <colgroup>
            <col class="number" />
            {columns.map(([key, column]) => (
              <col key={key} style={{ width: `${(100 * widthOf(column)) / whole}%` }} />
            ))}
            <col class="buttons" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col" class="number">
                <span class="hidden">{t("Row")}</span>
              </th>
              {columns.map(([key, column]) => (
                <th scope="col" key={key}>
                  {column.title}
                  <Asked noun={noun} column={key} path={path} rows={items.length} />
                  <span class="column-help" id={domId(below(path, key), "column")}>
                    <Help text={column.help} />
                  </span>
                </th>
              ))}
              <th scope="col">
                <span class="hidden">{t("Order of the rows")}</span>
              </th>
            </tr>
          </thead>
          {items.map((item, index) => (
            <TableRow
              key={index}
              item={item}
              index={index}
              last={last}
              list={path}
              noun={noun}
              columns={columns}
              addBelow={() => isWritable.value && add(index + 1)}
            />
          ))}
        </table>
      )}
      <AddRow list={path} label={label} item={title} isEmpty={items.length === 0} add={() => add(items.length)}>
        {isWritable.value && items.length > 1 && (
          <span class="keys">
            {t("Ctrl+↑ and Ctrl+↓ go from row to row, Alt+↑ and Alt+↓ move the row, Ctrl+Enter adds one below.")}
          </span>
        )}
      </AddRow>
    </div>
  );
}

/** Who asks for what stands in a column, in any of the rows. */
function Asked({
  noun,
  column,
  path,
  rows,
}: {
  readonly noun: string;
  readonly column: string;
  readonly path: string;
  readonly rows: number;
}) {
  const now = state.value;
  if (!now) return null;
  const asks = Array.from({ length: rows }, (_, row) => asksOf(now, `${noun}.${column}`, below(path, row, column)));
  const demanded = [...new Set(asks.flatMap(demandedBy))];
  return demanded.length === 0 ? null : (
    <span class="asked" title={t("Asked for by {0}", demanded.join("; "))}>
      <span class="hidden">{t("asked for by")} </span>
      {demanded[0]}
      {demanded.length > 1 && ` +${demanded.length - 1}`}
    </span>
  );
}
