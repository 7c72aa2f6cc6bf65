import type { FieldEntry } from "@rogatory/core";
import { type FieldPlace, findingsAt } from "../../../common/form/fieldPlaces.js";
import { isSingle, Widget } from "../Field.js";
import { FindingNote } from "../FindingNote.js";
import { ReadAs, readAsId } from "../ReadAs.js";
import { findings as allFindings, editor } from "../store.js";
import { CellParts } from "./CellParts.js";
import { domId } from "./domId.js";
import { WrappingTextWidget } from "./TextWidget.js";
import type { WidgetProps } from "./widget.js";

interface CellProps {
  readonly place: FieldPlace;
  /** Name of the control: of its column and its row. */
  readonly label: string;
  /** Id of the element that says what is to be written here. */
  readonly helpId: string;
}

/** The control of a field in a table, where the heads of column and row are its label; with what is to be mended in it. */
export function Cell({ place, label, helpId }: CellProps) {
  const { field, path } = place;
  const id = domId(path);
  const findings = findingsAt(allFindings.value, path);
  const props: WidgetProps = {
    place,
    id,
    label,
    describedBy: [helpId, readAsId(path), ...findings.map((_, index) => `${id}-finding-${index}`)].join(" "),
    isInvalid: findings.some(({ severity }) => severity === "error"),
    isRequired: place.asks.some(({ asked }) => asked),
    isLine: true,
  };
  const control =
    field.noun !== undefined && field.list ? (
      <CellParts place={place} label={label} />
    ) : isPlainText(field) ? (
      <WrappingTextWidget {...props} />
    ) : (
      <Widget {...props} />
    );
  return (
    <div class="cell" data-path={path} onFocusCapture={() => editor.postMessage({ type: "at", path })}>
      {isSingle(place) ? (
        control
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a legend would be a second label beside the table's heads
        <div role="group" aria-label={label} aria-describedby={helpId}>
          {control}
        </div>
      )}
      <ReadAs path={path} />
      {findings.map((finding, index) => (
        <FindingNote key={`${finding.rule}-${index}`} id={`${id}-finding-${index}`} finding={finding} />
      ))}
    </div>
  );
}

/** True for a text that has no form of its own and no list to choose from. */
const isPlainText = ({ noun, list, values, format, type, prose }: FieldEntry): boolean =>
  noun === undefined && !list && !values && format === undefined && type === undefined && !prose;
