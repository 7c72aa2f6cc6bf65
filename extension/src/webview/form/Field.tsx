import type { FormFinding } from "@rogatory/language-server/protocol";
import { useMemo, useRef } from "preact/hooks";
import { demandedBy, type FieldPlace, findingsAt } from "../../common/form/fieldPlaces.js";
import { FindingNote } from "./FindingNote.js";
import { Help } from "./Help.js";
import { Part } from "./Part.js";
import { ReadAs, readAsId } from "./ReadAs.js";
import { editor, findings, model, root, state, t } from "./store.js";
import { BasesWidget } from "./widgets/BasesWidget.js";
import { CardsWidget } from "./widgets/CardsWidget.js";
import { BooleanWidget, ChoicesWidget, ChoiceWidget } from "./widgets/ChoiceWidget.js";
import { CodeWidget, codesFor } from "./widgets/CodeWidget.js";
import { DateWidget } from "./widgets/DateWidget.js";
import { DurationWidget } from "./widgets/DurationWidget.js";
import { domId } from "./widgets/domId.js";
import { FileWidget } from "./widgets/FileWidget.js";
import { NotesWidget } from "./widgets/NotesWidget.js";
import { ProseWidget } from "./widgets/ProseWidget.js";
import { RecordWidget } from "./widgets/RecordWidget.js";
import { ReferenceWidget } from "./widgets/ReferenceWidget.js";
import { TableWidget } from "./widgets/TableWidget.js";
import { TextsWidget } from "./widgets/TextsWidget.js";
import { NumberWidget, TextWidget } from "./widgets/TextWidget.js";
import { TimelineWidget } from "./widgets/TimelineWidget.js";
import { saysUnknown, UnknownButton, UnknownReason } from "./widgets/UnknownWidget.js";
import { WordOrPartWidget } from "./widgets/WordOrPartWidget.js";
import type { WidgetProps } from "./widgets/widget.js";

/** A field with its label, who asks for it, its help, and what is to be mended in it. */
export function Field({ place }: { readonly place: FieldPlace }) {
  const { noun, key, field, path, value } = place;
  const asks = useAlike(place.asks);
  const own = useAlike(findingsAt(findings.value, path));
  // Drawn anew only where something of it has changed: a state comes while the person types on.
  return useMemo(
    () => <FieldDrawn place={{ ...place, asks }} findings={own} />,
    [noun, key, field, path, value, asks, own],
  );
}

/** The list that was given first, as long as those given later hold the same items. */
function useAlike<T>(now: readonly T[]): readonly T[] {
  const kept = useRef(now);
  const isSame = kept.current.length === now.length && kept.current.every((item, index) => item === now[index]);
  if (!isSame) kept.current = now;
  return kept.current;
}

interface FieldDrawnProps {
  readonly place: FieldPlace;
  readonly findings: readonly FormFinding[];
}

function FieldDrawn({ place, findings: own }: FieldDrawnProps) {
  const { field, path, value, asks } = place;
  const id = domId(path);
  const demanded = demandedBy(asks);
  const isUnknown = field.orUnknown === true && saysUnknown(value);
  const isGroup = isUnknown || !isSingle(place);
  const example = exampleOf(place);
  const isRead = !isGroup && !field.values && field.format === undefined && !field.prose;
  const described = [
    `${id}-help`,
    ...(isRead ? [readAsId(path)] : []),
    ...own.map((_, index) => `${id}-finding-${index}`),
  ];
  const props: WidgetProps = {
    place,
    id,
    label: field.title,
    describedBy: described.join(" "),
    isInvalid: own.some(({ severity }) => severity === "error"),
    isRequired: demanded.length > 0,
  };
  const head = (
    <>
      <span class="name">{field.title}</span>
      {demanded.length > 0 && (
        <span class="asked" title={t("Asked for by {0}", demanded.join("; "))}>
          <span class="hidden">{t("asked for by")} </span>
          {demanded.slice(0, 2).join(" · ")}
          {demanded.length > 2 && ` +${demanded.length - 2}`}
        </span>
      )}
    </>
  );
  const body = (
    <>
      <p class="help" id={`${id}-help`}>
        <Help text={field.help} />
        {example !== undefined && <span class="example"> {t("Example: {0}", example)}</span>}
      </p>
      <div class="control">
        {isUnknown ? <UnknownReason {...props} /> : <Widget {...props} />}
        {isRead && <ReadAs path={path} />}
        {field.orUnknown && (value === undefined || value === null) && <UnknownButton path={path} />}
        {own.map((finding, index) => (
          <FindingNote key={`${finding.rule}-${index}`} id={`${id}-finding-${index}`} finding={finding} />
        ))}
      </div>
    </>
  );
  const onFocus = (): void => editor.postMessage({ type: "at", path });
  return isGroup ? (
    <fieldset class="field group" data-path={path} aria-describedby={props.describedBy} onFocusCapture={onFocus}>
      <legend id={`${id}-label`}>{head}</legend>
      {body}
    </fieldset>
  ) : (
    <div class={isShort(place) ? "field short" : "field"} data-path={path} onFocusCapture={onFocus}>
      <label for={id} id={`${id}-label`}>
        {head}
      </label>
      {body}
    </div>
  );
}

/** True for a field of one input, which its label names. */
export function isSingle({ field, noun, key }: FieldPlace): boolean {
  if (field.list || field.noun !== undefined || field.format === "duration" || field.type === "boolean") return false;
  return !(key === "internal" && model.value?.kindNouns && Object.values(model.value.kindNouns).includes(noun));
}

/** Longest example of a text that needs half a line, in characters. */
const shortText = 28;

/** True for a field of one input that needs half a line: two of them stand beside one another. */
function isShort(place: FieldPlace): boolean {
  const { field, value } = place;
  if (!isSingle(place) || field.prose || (field.orUnknown === true && saysUnknown(value))) return false;
  if (field.values || field.format !== undefined || field.type === "number") return true;
  const isLong = typeof value === "string" && value.length > 2 * shortText;
  return typeof field.example === "string" && field.example.length <= shortText && !isLong;
}

/** The example of a plain value, in words. */
function exampleOf({ field, noun, key }: FieldPlace): string | undefined {
  const { example, values, format, type } = field;
  if (
    key === "kind" ||
    values ||
    type === "boolean" ||
    format === "duration" ||
    format === "stateCode" ||
    format === "id"
  )
    return undefined;
  if (idKind(noun, key) !== undefined) return undefined;
  if (typeof example === "string" || typeof example === "number") return String(example);
  return Array.isArray(example) && example.every((one) => typeof one === "string") && !format
    ? example.join("; ")
    : undefined;
}

function idKind(noun: string, key: string): string | undefined {
  return model.value?.idFields[`${noun}.${key}`];
}

/** The control of a field, by what the model says that it holds. */
export function Widget(props: WidgetProps) {
  const { place } = props;
  const { field, noun, key, path } = place;
  const kind = idKind(noun, key);
  const codes = codesFor(field.format, key);
  if (noun === root.value && key === "kind") return <Kind id={props.id} />;
  if (noun === root.value && (key === "legalBases" || key === "contentStandards")) return <BasesWidget {...props} />;
  if (noun === root.value && key === "internal") return <NotesWidget {...props} />;
  if (kind !== undefined) return <ReferenceWidget {...props} kind={kind} />;
  if (field.noun !== undefined) {
    if (field.list) {
      if (field.layout === "table") return <TableWidget {...props} />;
      return field.layout === "timeline" ? <TimelineWidget {...props} /> : <CardsWidget {...props} />;
    }
    if (field.meanings) return <WordOrPartWidget {...props} />;
    if (typeof place.value === "string") return <TextWidget {...props} isLine />;
    return field.layout === "table" ? <RecordWidget {...props} /> : <Part noun={field.noun} path={path} />;
  }
  if (field.values)
    return field.list ? (
      <ChoicesWidget {...props} values={field.values} />
    ) : (
      <ChoiceWidget {...props} values={field.values} />
    );
  if (field.list) return <TextsWidget {...props} />;
  if (field.format === "duration") return <DurationWidget {...props} />;
  if (field.type === "boolean") return <BooleanWidget {...props} />;
  if (field.type === "number") return <NumberWidget {...props} />;
  if (codes) return <CodeWidget {...props} options={codes} />;
  if (field.format !== undefined && /date|moment/i.test(field.format)) return <DateWidget {...props} />;
  if (field.prose) return <ProseWidget {...props} />;
  if (noun === "annex" && key === "file") return <FileWidget {...props} />;
  return (
    <TextWidget
      {...props}
      {...(key === "email" ? { inputMode: "email" } : key === "phone" ? { inputMode: "tel" } : {})}
    />
  );
}

/** The kind of request follows from the file's name: it is said, not changed. */
function Kind({ id }: { readonly id: string }) {
  const found = model.value?.kinds.find(({ id: one }) => one === state.value?.kind);
  return <output id={id}>{found?.title ?? t("not said yet")}</output>;
}
