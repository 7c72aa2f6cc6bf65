import { useMemo, useRef } from "preact/hooks";
import { type EventHead, eventHead } from "../../../common/form/eventHead.js";
import { freeId } from "../../../common/form/fieldEdits.js";
import { countWithin } from "../../../common/form/fieldPlaces.js";
import { namedLists } from "../../../common/form/partNames.js";
import { at, below } from "../../../common/form/places.js";
import { movesInto } from "../../../common/form/reorder.js";
import { type ItemKey, type Run, runsOf } from "../../../common/form/runs.js";
import { Icon } from "../Icon.js";
import { Part } from "../Part.js";
import { findings as allFindings, announced, draft, isWritable, model, send, t, timelines, wanted } from "../store.js";
import { useDrag } from "../useDrag.js";
import { AddRow } from "./AddRow.js";
import { domId } from "./domId.js";
import { FoldHead, type LeftFolds, useFold } from "./Fold.js";
import { ItemButtons, onMoveKey } from "./ItemButtons.js";
import type { WidgetProps } from "./widget.js";

/** Dated parts along a line, each folded to its date, place and first words; put into another order by dragging, or with the keys. */
export function TimelineWidget({ place, label }: WidgetProps) {
  const { path, field, value } = place;
  const noun = field.noun ?? "";
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const title = model.value?.nouns[noun]?.title ?? label;
  const last = items.length - 1;
  const { container, drag, grip } = useDrag(path);
  const inTime = timelines.value.find((one) => one.path === path)?.order;
  const now = draft.value;
  const left = useRef<LeftFolds>(new Map());
  const before = useRef<readonly Run[]>([]);
  // There may be hundreds: they are looked at again only where an event, a name in one, or a finding has changed.
  const events = useMemo(() => {
    before.current = runsOf(items.map(keyOf), runLength, before.current);
    let index = -1;
    const slot = (key: ItemKey) => {
      const item = items[++index];
      return (
        <EventSlot
          key={key}
          {...eventHead(now, item, model.value?.language ?? "en", stateName)}
          own={key}
          index={index}
          last={last}
          list={path}
          noun={noun}
          findings={countWithin(allFindings.value, below(path, index))}
          drop={drag && drag.from !== drag.to && drag.to === index ? (drag.to < drag.from ? "above" : "below") : ""}
          isDragged={drag?.from === index}
          grip={grip(index)}
          left={left.current}
        />
      );
    };
    return before.current.map(({ id, keys }) => (
      <div key={id} class="run" style={{ "--items": keys.length }}>
        {keys.map(slot)}
      </div>
    ));
  }, [value, path, noun, drag, model.value, allFindings.value, ...namedLists.map((list) => at(now, list))]);
  const add = (): void => {
    const item = { id: freeId(noun, items) };
    wanted.value = below(path, items.length);
    void send([
      value === undefined || value === null
        ? { op: "set", path, value: [item] }
        : { op: "insert", path: below(path, "-"), value: item },
    ]);
  };
  const sort = (): void =>
    void send(movesInto(path, inTime ?? [])).then((refused) => {
      announced.value = refused ?? t("The events are in order of date.");
    });
  return (
    <div class="timeline">
      {items.length > 1 && isWritable.value && (
        <p class="row">
          <button type="button" id={domId(path, "sort")} disabled={inTime === undefined} onClick={sort}>
            <Icon name="sort" /> {t("Put in order of date")}
          </button>
          <span class="keys">
            {inTime === undefined
              ? t("In order of date. Drag an event by its grip, or move it with Alt+↑ and Alt+↓.")
              : t("Drag an event by its grip, or move it with Alt+↑ and Alt+↓.")}
          </span>
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: an ordered list may hold nothing but items, and these stand in runs. */}
      <div role="list" class="events" ref={container}>
        {events}
      </div>
      <AddRow list={path} label={label} item={title} isEmpty={items.length === 0} add={add} />
    </div>
  );
}

/** How many events the browser draws or passes over together. */
const runLength = 8;

const keyOf = (item: unknown, index: number): ItemKey =>
  typeof item === "object" && item !== null && "id" in item && typeof item.id === "string" ? item.id : index;

const stateName = (code: string): string => model.value?.states.find((one) => one.code === code)?.name ?? code;

interface EventProps extends EventHead {
  /** Tells it from the other events. */
  readonly own: ItemKey;
  readonly index: number;
  readonly last: number;
  readonly list: string;
  readonly noun: string;
  /** How many things are to be mended in it. */
  readonly findings: number;
  /** Where what is dragged would be put, seen from this event; empty where it would not be put here. */
  readonly drop: "above" | "below" | "";
  readonly isDragged: boolean;
  readonly grip: ReturnType<ReturnType<typeof useDrag>["grip"]>;
  readonly left: LeftFolds;
}

/** An event that is drawn anew only where something of it has changed: there may be hundreds. */
function EventSlot(props: EventProps) {
  const { date, place, what, index, last, list, noun, findings, drop, isDragged } = props;
  // The grip says the same as long as list and index do.
  return useMemo(() => <Event {...props} />, [date, place, what, index, last, list, noun, findings, drop, isDragged]);
}

function Event({ date, place, what, index, last, list, noun, findings, drop, isDragged, grip, own, left }: EventProps) {
  const path = below(list, index);
  const fold = useFold(path, last === 0 || (date === "" && what === ""), own, left);
  const title = [date, what || place].filter(Boolean).join(" · ") || t("Event {0}", index + 1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an item outside of the list's own element would be none.
    <div
      role="listitem"
      class={["event", "card", !fold.isOpen && "closed", isDragged && "dragged", drop && `drop-${drop}`]
        .filter(Boolean)
        .join(" ")}
      data-path={path}
      onKeyDown={onMoveKey(list, index, last)}
    >
      <header class="row">
        {isWritable.value && last > 0 && (
          <span class="grip" title={t("Drag to another place")} {...grip}>
            <Icon name="grip" />
          </span>
        )}
        <FoldHead path={path} fold={fold}>
          <span class="event-head">
            <span class="event-when">
              <time>{date || t("no date yet")}</time>
              {place !== "" && <span class="event-where">{place}</span>}
            </span>
            {!fold.isOpen && what !== "" && <span class="event-what">{what}</span>}
          </span>
        </FoldHead>
        {findings > 0 && <span class="badge">{t("{0} to mend", findings)}</span>}
        <ItemButtons list={list} index={index} last={last} title={title.slice(0, 80)} />
      </header>
      <div id={domId(path, "body")} class="body" hidden={!fold.isOpen}>
        {fold.isOpen && <Part noun={noun} path={path} />}
      </div>
    </div>
  );
}
