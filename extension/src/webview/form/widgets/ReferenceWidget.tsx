import { withNames } from "../../../common/form/eventHead.js";
import { fieldEdits, freeId } from "../../../common/form/fieldEdits.js";
import { listOf, partsOf } from "../../../common/form/partNames.js";
import { at, below } from "../../../common/form/places.js";
import { goTo } from "../goTo.js";
import { draft, isWritable, model, send, t } from "../store.js";
import { ChoicesWidget, ChoiceWidget } from "./ChoiceWidget.js";
import type { WidgetProps } from "./widget.js";

/** Another part of the request, chosen by what it is called; or several. */
export function ReferenceWidget(props: WidgetProps & { readonly kind: string }) {
  const { noun, key, field } = props.place;
  const reserved = model.value?.reservedIds[`${noun}.${key}`] ?? [];
  const titles: Readonly<Record<string, string>> = { request: t("the request itself") };
  const values = Object.fromEntries([
    ...reserved.map((id) => [id, titles[id] ?? id]),
    ...partsOf(draft.value, props.kind).map(({ id, name }) => [
      id,
      withNames(draft.value, name, model.value?.language ?? "en"),
    ]),
  ]) as Readonly<Record<string, string>>;
  const isEmpty = Object.keys(values).length === 0 && props.place.value === undefined;
  const choices = field.list ? (
    <ChoicesWidget {...props} values={values} />
  ) : (
    <ChoiceWidget {...props} values={values} />
  );
  // A paper is often thought of where it is cited; persons and events are there before one refers to them.
  const isAddedHere = isWritable.value && listOf(props.kind) !== undefined && (isEmpty || props.kind === "annex");
  return (
    <>
      {isEmpty ? (
        <p class="hint" id={props.id}>
          {t("There is none in this request yet to choose.")}
        </p>
      ) : (
        choices
      )}
      {isAddedHere && <AddPart {...props} />}
    </>
  );
}

/** Adds a part of the kind, refers to it here, and leads to it. */
function AddPart({ place, kind, label }: WidgetProps & { readonly kind: string }) {
  const title = model.value?.nouns[kind]?.title ?? kind;
  const add = (): void => {
    const list = listOf(kind) ?? "";
    const now = draft.value;
    const items = at(now, list);
    const count = Array.isArray(items) ? items.length : 0;
    const id = freeId(kind, items);
    const { path, field, value } = place;
    const reference = field.list ? [...(Array.isArray(value) ? value : []), id] : id;
    const isAdded = send([...fieldEdits(now, path, reference), ...fieldEdits(now, below(list, count), { id })]);
    void isAdded.then((refused) => {
      if (refused === undefined) goTo(below(list, count));
    });
  };
  return (
    <button type="button" class="quiet" onClick={add} aria-label={t("{0}: add {1}", label, title)}>
      {t("Add: {0}", title)}
    </button>
  );
}
