import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { partsOf } from "../../../common/form/partNames.js";
import { rewrapped, unwrapped } from "../../../common/form/proseLines.js";
import { around, asList, insertAt, mentionAt, type TextChange, wordCount } from "../../../common/form/proseText.js";
import { draft, isWritable, model, t } from "../store.js";
import { useGrowing } from "../useGrowing.js";
import { useTyped } from "../useTyped.js";
import { type Option, optionsFor } from "./Combobox.js";
import { TypedNote } from "./Note.js";
import { OptionList } from "./OptionList.js";
import { textOf } from "./TextWidget.js";
import { ties, type WidgetProps } from "./widget.js";

const kinds = ["person", "event", "offence", "asset", "annex", "measure"] as const;

/** Prose with references, a count of its words and a few buttons. `@` lists what can be referred to. */
export function ProseWidget(props: WidgetProps) {
  const { path, value } = props.place;
  const typed = useTyped({
    path,
    value,
    toText: (held) => unwrapped(textOf(held)),
    toValue: (text) => (text.trim() === "" ? undefined : rewrapped(textOf(value), text.replaceAll("\r\n", "\n"))),
  });
  const area = useRef<HTMLTextAreaElement>(null);
  const selection = useRef<TextChange | undefined>(undefined);
  const [mention, setMention] = useState<{ readonly from: number; readonly words: string }>();
  const [active, setActive] = useState(0);

  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const next = selection.current;
    if (next && element.value === next.text) {
      selection.current = undefined;
      element.setSelectionRange(next.start, next.end);
    }
  }, [typed.text]);
  useGrowing(area, typed.text);

  const offered = mention ? optionsFor(references(), mention.words).slice(0, 12) : [];
  const isOpen = offered.length > 0;

  const apply = (change: (text: string, start: number, end: number) => TextChange): void => {
    const element = area.current;
    if (!element || !isWritable.value) return;
    const next = change(element.value, element.selectionStart, element.selectionEnd);
    selection.current = next;
    typed.type(next.text);
    element.focus();
  };
  const refer = ({ value: reference }: Option): void => {
    const from = mention?.from;
    setMention(undefined);
    apply((text, start, end) => insertAt(text, from ?? start, end, reference));
  };
  const look = (): void => {
    const element = area.current;
    setMention(
      element && element.selectionStart === element.selectionEnd
        ? mentionAt(element.value, element.selectionStart)
        : undefined,
    );
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isOpen && ["ArrowDown", "ArrowUp", "Enter", "Tab", "Escape"].includes(event.key)) {
      event.preventDefault();
      event.stopPropagation();
      const option = offered[active];
      if (event.key === "Escape") setMention(undefined);
      else if (event.key === "Enter" || event.key === "Tab") {
        if (option) refer(option);
      } else setActive((active + (event.key === "ArrowDown" ? 1 : offered.length - 1)) % offered.length);
      return;
    }
    typed.onKeyDown(event);
  };

  return (
    <div class="prose">
      {isWritable.value && (
        <div class="row tools" role="toolbar" aria-label={t("{0}: tools", props.label)} aria-controls={props.id}>
          <button
            type="button"
            class="quiet"
            title={t("Bold")}
            aria-label={t("Bold")}
            onClick={() => apply((...at) => around(...at, "**"))}
          >
            <b>B</b>
          </button>
          <button
            type="button"
            class="quiet"
            title={t("Italic")}
            aria-label={t("Italic")}
            onClick={() => apply((...at) => around(...at, "*"))}
          >
            <i>I</i>
          </button>
          <button type="button" class="quiet" title={t("List")} aria-label={t("List")} onClick={() => apply(asList)}>
            •
          </button>
          <button
            type="button"
            class="quiet"
            title={t("Refer to a person, event, offence or annex (@)")}
            onClick={() => {
              apply((text, start, end) =>
                insertAt(text, start, end, start === 0 || /\s/.test(text[start - 1] ?? " ") ? "@" : " @"),
              );
              requestAnimationFrame(look);
            }}
          >
            @
          </button>
          <WordCount text={typed.text} />
        </div>
      )}
      <div class="combobox">
        <textarea
          {...ties(props)}
          ref={area}
          rows={2}
          dir="auto"
          aria-controls={isOpen ? `${props.id}-list` : undefined}
          aria-activedescendant={isOpen ? `${props.id}-${active}` : undefined}
          value={typed.text}
          readOnly={!isWritable.value}
          onInput={(event) => {
            typed.type(event.currentTarget.value);
            look();
          }}
          onClick={look}
          onBlur={() => {
            setMention(undefined);
            typed.commit();
          }}
          onKeyDown={onKeyDown}
        />
        <OptionList
          id={props.id}
          label={t("What can be referred to")}
          options={offered}
          active={active}
          isOpen={isOpen}
          take={refer}
        />
      </div>
      <TypedNote typed={typed} />
    </div>
  );
}

/** How long a person rests before the words are counted again, in ms: counting a long text takes longer than a key may. */
const rest = 250;

function WordCount({ text }: { readonly text: string }) {
  const [count, setCount] = useState<number>();
  useEffect(() => {
    const timer = setTimeout(
      () => setCount(wordCount(text, model.value?.language ?? "en")),
      count === undefined ? 0 : rest,
    );
    return () => clearTimeout(timer);
  }, [text]);
  return <span class="count">{count === undefined ? "" : t("{0} words", count)}</span>;
}

/** All parts of the request that prose can refer to. */
function references(): readonly Option[] {
  return kinds.flatMap((kind) =>
    partsOf(draft.value, kind).map(
      ({ id, name }): Option => ({
        value: `{${kind}:${id}}`,
        title: name,
        detail: kindName(kind),
        alsoFound: [id],
      }),
    ),
  );
}

function kindName(kind: (typeof kinds)[number]): string {
  const names = model.value?.nouns;
  return names?.[kind]?.title ?? t("measure");
}
