import { useRef } from "preact/hooks";
import { dayFirst } from "../../../common/form/dateInWords.js";
import { Icon } from "../Icon.js";
import { isWritable, model, t, write } from "../store.js";
import { useTyped } from "../useTyped.js";
import { TypedNote } from "./Note.js";
import { textOf } from "./TextWidget.js";
import { ties, type WidgetProps } from "./widget.js";

/** The day, month or year in words, as the user's language says it; empty for what is none. */
export function dayInWords(text: string, language: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text) ?? [];
  if (year === undefined) return "";
  const date = new Date(Date.UTC(Number(year), Number(month ?? "1") - 1, Number(day ?? "1")));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== Number(month ?? "1") - 1) return "";
  return new Intl.DateTimeFormat(dayFirst(language), {
    timeZone: "UTC",
    year: "numeric",
    ...(month === undefined ? {} : { month: "long" }),
    ...(day === undefined ? {} : { day: "numeric", weekday: "long" }),
  }).format(date);
}

/** A day, or a month, a year or a moment where the field allows it: typed, or picked from a calendar. Says it in words. */
export function DateWidget(props: WidgetProps) {
  const { path, value, field } = props.place;
  const typed = useTyped({
    path,
    value,
    toText: textOf,
    toValue: (text) => (text.trim() === "" ? undefined : text.trim()),
    isTakenWhileTyping: false,
  });
  const calendar = useRef<HTMLInputElement>(null);
  const spoken = dayInWords(typed.text, model.value?.language ?? "en");
  const hasTime = field.format === "moment";
  return (
    <>
      <div class="row">
        <input
          {...ties(props)}
          class="short"
          type="text"
          dir="auto"
          value={typed.text}
          readOnly={!isWritable.value}
          onInput={(event) => typed.type(event.currentTarget.value)}
          onBlur={typed.commit}
          onKeyDown={typed.onKeyDown}
        />
        {isWritable.value && (
          <>
            <button
              type="button"
              class="quiet icon-button"
              title={t("Calendar")}
              aria-label={t("{0}: calendar", props.label)}
              onClick={() => calendar.current?.showPicker()}
            >
              <Icon name="calendar" />
            </button>
            <input
              ref={calendar}
              class="picker"
              type="date"
              tabIndex={-1}
              aria-hidden="true"
              value={/^\d{4}-\d{2}-\d{2}/.exec(typed.text)?.[0] ?? ""}
              onChange={(event) => {
                const day = event.currentTarget.value;
                if (day !== "") void write(path, hasTime ? `${day}${typed.text.slice(10)}` : day);
              }}
            />
            <button
              type="button"
              class="quiet"
              onClick={() => void write(path, hasTime ? `${today()}${typed.text.slice(10)}` : today())}
            >
              {t("Today")}
            </button>
          </>
        )}
        <span class="spoken">{spoken}</span>
      </div>
      <TypedNote typed={typed} />
    </>
  );
}

/** The day on the wall, where the person sits. */
const today = (): string => new Date().toLocaleDateString("sv-SE");
