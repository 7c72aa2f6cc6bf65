import { useMemo, useState } from "preact/hooks";
import { freeId } from "../../../common/form/fieldEdits.js";
import { countWithin } from "../../../common/form/fieldPlaces.js";
import { itemsAt, itemsOf } from "../../../common/form/listItems.js";
import { partName } from "../../../common/form/partNames.js";
import { below } from "../../../common/form/places.js";
import { Part } from "../Part.js";
import { findings as allFindings, model, send, t, wanted } from "../store.js";
import { AddRow } from "./AddRow.js";
import { domId } from "./domId.js";
import { FoldHead, useFold } from "./Fold.js";
import { ItemButtons, onMoveKey } from "./ItemButtons.js";
import { MeasurePicker } from "./MeasurePicker.js";
import type { WidgetProps } from "./widget.js";

/** Parts of one kind, each a card that can be opened, moved and taken away. */
export function CardsWidget({ place, label }: WidgetProps) {
  const { path, field, value } = place;
  const noun = field.noun ?? "";
  const items = itemsAt(path, value);
  const [isPicking, setIsPicking] = useState(false);
  // Where only one type of assistance can be asked for, there is nothing to choose.
  const only = field.types?.length === 1 ? field.types[0] : undefined;
  const isChosen = noun === "measure" && only === undefined;
  const title = (isChosen ? undefined : model.value?.nouns[only ?? noun]?.title) ?? t("type of assistance");

  const add = (item: Readonly<Record<string, unknown>>): void => {
    const end = below(path, items.length);
    wanted.value = end;
    void send([{ op: "insert", path: below(path, "-"), value: item }]);
  };
  const addBlank = (): void => {
    if (isChosen) setIsPicking(true);
    else if (only !== undefined) add({ type: only });
    else if (model.value?.nouns[noun]?.fields["id"]) add({ id: freeId(noun, itemsOf(value)) });
    else add({});
  };
  return (
    <div class="cards">
      {items.map(({ value: item, path: own }, index) => (
        <CardSlot
          key={idOf(item) ?? index}
          item={item}
          index={index}
          last={items.length - 1}
          path={own}
          list={path}
          noun={nounOf(noun, item)}
          findings={countWithin(allFindings.value, own)}
        />
      ))}
      {!isPicking && <AddRow list={path} label={label} item={title} isEmpty={items.length === 0} add={addBlank} />}
      {isPicking && (
        <MeasurePicker
          types={field.types ?? []}
          close={() => setIsPicking(false)}
          choose={(type) => {
            setIsPicking(false);
            add({ type });
          }}
        />
      )}
    </div>
  );
}

const idOf = (item: unknown): string | undefined =>
  typeof item === "object" && item !== null && "id" in item && typeof item.id === "string" ? item.id : undefined;

/** A measure is of the noun of its type. */
function nounOf(noun: string, item: unknown): string {
  if (noun !== "measure") return noun;
  const type = typeof item === "object" && item !== null && "type" in item ? item.type : undefined;
  return typeof type === "string" && (model.value?.measures.includes(type) ?? false) ? type : "";
}

interface CardProps {
  readonly item: unknown;
  readonly index: number;
  readonly last: number;
  readonly path: string;
  readonly list: string;
  readonly noun: string;
  /** How many things are to be mended in it. */
  readonly findings: number;
}

/** A card that is drawn anew only where something of it has changed: there may be hundreds. */
function CardSlot(props: CardProps) {
  const { item, index, last, path, list, noun, findings } = props;
  return useMemo(() => <Card {...props} />, [item, index, last, path, list, noun, findings]);
}

function Card({ item, index, last, path, list, noun, findings }: CardProps) {
  const entry = model.value?.nouns[noun];
  const name = partName(item);
  const fold = useFold(path, last < 3 || name === "");
  const isMeasure = model.value?.measures.includes(noun) ?? false;
  const title = isMeasure && entry ? entry.title : name || (entry?.title ?? t("Unknown"));
  return (
    <section
      class={fold.isOpen ? "card" : "card folded"}
      data-path={path}
      aria-labelledby={domId(path, "title")}
      onKeyDown={onMoveKey(list, index, last)}
    >
      <header class="row">
        <FoldHead path={path} fold={fold}>
          {title}
          {!isMeasure && name !== "" && entry && <span class="detail">{entry.title}</span>}
        </FoldHead>
        {findings > 0 && <span class="badge">{t("{0} to mend", findings)}</span>}
        <ItemButtons list={list} index={index} last={last} title={title} />
      </header>
      <div id={domId(path, "body")} hidden={!fold.isOpen}>
        {fold.isOpen &&
          (entry ? (
            <Part noun={noun} path={path} help={isMeasure ? entry.help : undefined} />
          ) : (
            <p class="hint">{t("This is not known here; change it in the text.")}</p>
          ))}
      </div>
    </section>
  );
}
