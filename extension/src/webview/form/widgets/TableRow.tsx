import type { FieldEntry } from "@rogatory/core";
import { type FieldPlace, fieldAt, findingsAt } from "../../../common/form/fieldPlaces.js";
import { partName } from "../../../common/form/partNames.js";
import { below } from "../../../common/form/places.js";
import { isSingle } from "../Field.js";
import { FindingNote } from "../FindingNote.js";
import { counterpartId, focusNow } from "../moveItem.js";
import { Part } from "../Part.js";
import { model, state, t } from "../store.js";
import { Cell } from "./Cell.js";
import { domId } from "./domId.js";
import { ItemButtons, onMoveKey } from "./ItemButtons.js";

export type Column = readonly [key: string, field: FieldEntry];

interface TableRowProps {
  readonly item: unknown;
  readonly index: number;
  /** Position of the last row, from 0. */
  readonly last: number;
  /** JSON Pointer of the list. */
  readonly list: string;
  readonly noun: string;
  readonly columns: readonly Column[];
  /** Puts another row below this one. */
  addBelow(): void;
}

/** One part as a row of a table, and below it what few rows have: at once where it is filled in or asked for, else to be opened. */
export function TableRow({ item, index, last, list, noun, columns, addBelow }: TableRowProps) {
  const now = state.value;
  if (!now) return null;
  const path = below(list, index);
  const name = partName(item);
  const row = t("row {0}", index + 1);
  const findings = findingsAt(now.findings, path);
  const moveKeys = onMoveKey(list, index, last);
  const isWithMore = Object.values(model.value?.nouns[noun]?.fields ?? {}).some(({ seldom }) => seldom);
  return (
    <tbody
      data-path={path}
      onKeyDown={(event) => {
        moveKeys(event);
        onRowKey(event, list, index, last, addBelow);
      }}
    >
      <tr>
        <th scope="row" class="number" rowSpan={isWithMore ? 2 : 1}>
          {index + 1}
        </th>
        {columns.map(([key, column], order) => {
          const place = fieldAt(now, noun, key, column, below(path, key));
          return (
            <td key={key} data-title={column.title} class={isHalf(place) ? "half" : undefined}>
              <Cell
                place={place}
                label={
                  order === 0 || name === ""
                    ? t("{0}, row {1}", column.title, index + 1)
                    : t("{0}, row {1}: {2}", column.title, index + 1, name)
                }
                helpId={domId(below(list, key), "column")}
              />
              {order === 0 &&
                findings.map((finding, at) => (
                  <FindingNote key={`${finding.rule}-${at}`} id={`${domId(path)}-finding-${at}`} finding={finding} />
                ))}
            </td>
          );
        })}
        <td class="buttons">
          <ItemButtons list={list} index={index} last={last} title={name || row} />
        </td>
      </tr>
      {isWithMore && (
        <tr class="seldom">
          <td colSpan={columns.length + 1}>
            {/* biome-ignore lint/a11y/useSemanticElements: a legend would be a second label beside the table's heads */}
            <div role="group" aria-label={name === "" ? row : `${row}: ${name}`}>
              <Part noun={noun} path={path} without={["id", ...columns.map(([key]) => key)]} />
            </div>
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** True for a cell beside which another has room where the row is a card. */
const isHalf = (place: FieldPlace): boolean => isSingle(place) && !place.field.prose;

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
  // What stands below a row has no column: from there one goes to the first.
  const column = target.closest("tr.seldom") ? 1 : (target.closest("td")?.cellIndex ?? 1);
  const cell = target.closest("table")?.tBodies[to]?.rows[0]?.cells[column];
  const fallback = cell?.querySelector<HTMLElement>("input, select, textarea, button:not(:disabled)");
  focusNow(counterpartId(target, below(list, index), next), fallback?.id ?? "");
}
