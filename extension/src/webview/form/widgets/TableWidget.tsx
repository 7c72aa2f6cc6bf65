import type { FieldEntry } from "@rogatory/core";
import { asksOf, demandedBy, fieldAt, findingsAt } from "../../../common/form/fieldPlaces.js";
import { partName } from "../../../common/form/partNames.js";
import { below } from "../../../common/form/places.js";
import { FindingNote } from "../FindingNote.js";
import { Help } from "../Help.js";
import { counterpartId, focusNow, focusOn } from "../moveItem.js";
import { isWritable, model, send, state, t } from "../store.js";
import { AddRow } from "./AddRow.js";
import { Cell } from "./Cell.js";
import { domId } from "./domId.js";
import { ItemButtons, onMoveKey } from "./ItemButtons.js";
import type { WidgetProps } from "./widget.js";

type Column = readonly [key: string, field: FieldEntry];

/** Columns of a table: all fields of what stands in its rows, but for those by which other parts speak of it. */
const columnsOf = (noun: string): readonly Column[] =>
  Object.entries(model.value?.nouns[noun]?.fields ?? {}).filter(([key]) => key !== "id");

/** How much room a column wants beside others: parts and prose more than a date or a code. */
const widthOf = ({ noun, prose, format, values }: FieldEntry): number =>
  noun !== undefined ? 3 : prose ? 2 : format === undefined && !values ? 2 : 1.6;

/** Parts of one kind as a table, a row for each; where there is no room for columns each row becomes a card. */
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
          <tbody>
            {items.map((item, index) => {
              const row = below(path, index);
              const name = partName(item);
              const findings = findingsAt(now.findings, row);
              const keys = onMoveKey(path, index, last);
              return (
                <tr
                  key={index}
                  data-path={row}
                  onKeyDown={(event) => {
                    keys(event);
                    onRowKey(event, path, index, last, () => isWritable.value && add(index + 1));
                  }}
                >
                  <th scope="row" class="number">
                    {index + 1}
                  </th>
                  {columns.map(([key, column], order) => (
                    <td key={key} data-title={column.title}>
                      <Cell
                        place={fieldAt(now, noun, key, column, below(row, key))}
                        label={
                          order === 0 || name === ""
                            ? t("{0}, row {1}", column.title, index + 1)
                            : t("{0}, row {1}: {2}", column.title, index + 1, name)
                        }
                        helpId={domId(below(path, key), "column")}
                      />
                      {order === 0 &&
                        findings.map((finding, at) => (
                          <FindingNote
                            key={`${finding.rule}-${at}`}
                            id={`${domId(row)}-finding-${at}`}
                            finding={finding}
                          />
                        ))}
                    </td>
                  ))}
                  <td class="buttons">
                    <ItemButtons list={path} index={index} last={last} title={name || t("row {0}", index + 1)} />
                  </td>
                </tr>
              );
            })}
          </tbody>
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

/** Keys of a row: to the same column of the row above or below; a row more. */
function onRowKey(event: KeyboardEvent, list: string, index: number, last: number, add: () => void): void {
  if (event.defaultPrevented || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return;
  if (event.key === "Enter") {
    event.preventDefault();
    target.blur();
    add();
    return;
  }
  const to = event.key === "ArrowUp" ? index - 1 : event.key === "ArrowDown" ? index + 1 : undefined;
  if (to === undefined || to < 0 || to > last) return;
  event.preventDefault();
  const next = below(list, to);
  const column = target.closest("td")?.cellIndex ?? 1;
  const cell = target.closest("tbody")?.rows[to]?.cells[column];
  const fallback = cell?.querySelector<HTMLElement>("input, select, textarea, button:not(:disabled)");
  focusNow(counterpartId(target, below(list, index), next), fallback?.id ?? "");
}
