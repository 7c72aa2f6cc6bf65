import { fieldsOf } from "../../common/form/fieldPlaces.js";
import { Field } from "./Field.js";
import { model, state, t, wanted } from "./store.js";

interface PartProps {
  readonly noun: string;
  /** JSON Pointer. */
  readonly path: string;
  readonly help?: string | undefined;
  /** Fields that are shown elsewhere. */
  readonly without?: readonly string[];
}

/** The fields of a part of the request: those that are called for, and the others to open. */
export function Part({ noun, path, help, without = [] }: PartProps) {
  if (!model.value || !state.value) return null;
  const { shown, more } = fieldsOf(model.value, state.value, noun, path);
  const rest = more.filter(({ key }) => !without.includes(key));
  const isWanted = rest.some((place) => wanted.value === place.path || wanted.value?.startsWith(`${place.path}/`));
  return (
    <div class="part">
      {help !== undefined && <p class="help">{help}</p>}
      <div class="fields">
        {shown.flatMap((place) => (without.includes(place.key) ? [] : <Field key={place.key} place={place} />))}
      </div>
      {rest.length > 0 && (
        <details open={isWanted}>
          <summary>
            <span>{t("More fields ({0})", rest.length)}</span>
            <span class="detail">{rest.map(({ field }) => field.title).join(" · ")}</span>
          </summary>
          <div class="fields">
            {rest.map((place) => (
              <Field key={place.key} place={place} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
