import { computed } from "@preact/signals";
import type { FormInstrument } from "@rogatory/language-server/protocol";
import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import { itemsAt, type ListItem } from "../../../common/form/listItems.js";
import { below } from "../../../common/form/places.js";
import { Part } from "../Part.js";
import { bases, isWritable, model, send, t, wanted } from "../store.js";
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

/**
 * The instruments on which the request rests, to tick; for those chosen the articles relied on. First those of which it is known
 * that they are in force between the two States; of the others nothing is known, which proves nothing.
 */
export function BasesWidget({ place, id }: WidgetProps) {
  const { path, value, key } = place;
  const chosen = itemsAt(path, value);
  const ids = chosen.map((item) => idOf(item.value));
  const rows = rowsFor(key, ids);
  const near = rows.filter(({ standing }) => standing !== undefined);
  const far = rows.filter(({ standing }) => standing === undefined);
  const draw = (row: Row, order: number) => (
    <Basis key={row.id} row={row} list={path} chosen={chosen} ids={ids} inputId={order === 0 ? id : undefined} />
  );
  return (
    <div class="boxes tall">
      {near.map(draw)}
      {near.length === 0 ? far.map(draw) : <Others rows={far} ids={ids} list={path} draw={draw} />}
    </div>
  );
}

interface Row extends FormInstrument {
  /** Since when it is in force between the two States, in words. */
  readonly standing?: string | undefined;
}

interface Offer {
  readonly known: readonly Row[];
  readonly named: ReadonlyMap<string, Row>;
}

const offerOf = (known: readonly Row[] = []): Offer => ({ known, named: new Map(known.map((row) => [row.id, row])) });
const instruments = computed(() => offerOf(model.value?.instruments));
const contentStandards = computed(() => offerOf(model.value?.contentStandards));

/** What can be chosen, as the data orders it; then what the draft names and nobody knows. */
function rowsFor(key: string, ids: readonly string[]): readonly Row[] {
  const areBases = key === "legalBases";
  const { known, named } = areBases ? instruments.value : contentStandards.value;
  const offered = areBases ? bases.value : [];
  const inOrder = offered.flatMap(({ id, standing }) => {
    const instrument = named.get(id);
    return instrument ? [{ ...instrument, standing }] : [];
  });
  // Those of another kind of request are not offered, but one that the draft has must be seen.
  const isOffered = new Set(inOrder.map(({ id }) => id));
  const others = known.filter(({ id }) => !isOffered.has(id) && (offered.length === 0 || ids.includes(id)));
  const unknown = ids.filter((one) => !named.has(one)).map((one) => ({ id: one, short: one, title: one }));
  return [...inOrder, ...others, ...unknown];
}

interface OthersProps {
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
  /** JSON Pointer of the list. */
  readonly list: string;
  draw(row: Row, order: number): ComponentChild;
}

/** Closed while nothing of it is chosen. What is ticked stays where it is, so that the focus does too. */
function Others({ rows, ids, list, draw }: OthersProps) {
  const [isOpen, setIsOpen] = useState(rows.some(({ id }) => ids.includes(id)));
  const isWanted = wanted.value?.startsWith(`${list}/`) ?? false;
  if (rows.length === 0) return null;
  return (
    <details open={isOpen || isWanted} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {t("Others: nothing is known here of their standing between the two States ({0})", rows.length)}
      </summary>
      {rows.map((row, order) => draw(row, order + 1))}
    </details>
  );
}

interface BasisProps {
  readonly row: Row;
  readonly list: string;
  readonly chosen: readonly ListItem[];
  readonly ids: readonly string[];
  /** Given to the first, so that the field can take the focus. */
  readonly inputId: string | undefined;
}

function Basis({ row, list, chosen, ids, inputId }: BasisProps) {
  const index = ids.indexOf(row.id);
  const { value: item, path } = chosen[index] ?? { value: undefined, path: list };
  const tick = (isOn: boolean): void => {
    const added = withParticulars.has(row.id) ? { instrument: row.id } : row.id;
    if (!isOn) void send([{ op: "remove", path: chosen.length === 1 ? list : path }]);
    else void send([{ op: "insert", path: below(list, "-"), value: added }]);
  };
  return (
    <div>
      <label>
        <input
          id={inputId}
          type="checkbox"
          checked={index >= 0}
          disabled={!isWritable.value}
          onChange={(event) => tick(event.currentTarget.checked)}
        />
        <span>
          {row.title}
          {row.short !== row.title && <span class="detail">{row.short}</span>}
          {row.standing !== undefined && <span class="standing-since">{row.standing}</span>}
        </span>
      </label>
      {typeof item === "object" && (
        <div class="inset" data-path={path}>
          <Part noun="legalBasis" path={path} without={["instrument"]} />
        </div>
      )}
      {typeof item === "string" && list === "/legalBases" && isWritable.value && (
        <button
          type="button"
          class="quiet inset"
          id={domId(path, "articles")}
          onClick={() => void send([{ op: "set", path, value: { instrument: item, articles: [""] } }])}
        >
          {t("Name the articles relied on")}
        </button>
      )}
    </div>
  );
}
