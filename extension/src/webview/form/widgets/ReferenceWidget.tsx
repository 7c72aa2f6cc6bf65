import { withNames } from "../../../common/form/eventHead.js";
import { partsOf } from "../../../common/form/partNames.js";
import { model, state, t } from "../store.js";
import { ChoicesWidget, ChoiceWidget } from "./ChoiceWidget.js";
import type { WidgetProps } from "./widget.js";

/** Another part of the request, chosen by what it is called; or several. */
export function ReferenceWidget(props: WidgetProps & { readonly kind: string }) {
  const { noun, key, field } = props.place;
  const reserved = model.value?.reservedIds[`${noun}.${key}`] ?? [];
  const titles: Readonly<Record<string, string>> = { request: t("the request itself") };
  const values = Object.fromEntries([
    ...reserved.map((id) => [id, titles[id] ?? id]),
    ...partsOf(state.value?.value, props.kind).map(({ id, name }) => [
      id,
      withNames(state.value?.value, name, model.value?.language ?? "en"),
    ]),
  ]) as Readonly<Record<string, string>>;
  if (Object.keys(values).length === 0 && props.place.value === undefined)
    return (
      <p class="hint" id={props.id}>
        {t("There is none in this request yet to choose.")}
      </p>
    );
  return field.list ? <ChoicesWidget {...props} values={values} /> : <ChoiceWidget {...props} values={values} />;
}
