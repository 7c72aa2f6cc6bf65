import { useState } from "preact/hooks";
import { model, t } from "../store.js";
import { type Option, optionsFor } from "./Combobox.js";

/** The types of assistance of the kind of request with what each is for, to choose one from. */
export function MeasurePicker({
  types,
  choose,
  close,
}: {
  readonly types: readonly string[];
  choose(type: string): void;
  close(): void;
}) {
  const [words, setWords] = useState("");
  const known = model.value;
  const options = types.map((type): Option => {
    const noun = known?.nouns[type];
    return { value: type, title: noun?.title ?? type, detail: noun?.help ?? "", alsoFound: [noun?.help ?? ""] };
  });
  return (
    <fieldset
      class="picker-list"
      aria-label={t("Choose the type of assistance")}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <div class="row">
        <input
          class="grow"
          type="search"
          dir="auto"
          ref={(element) => element?.focus()}
          aria-label={t("Search the types of assistance")}
          placeholder={t("Search")}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button type="button" onClick={close}>
          {t("Cancel")}
        </button>
      </div>
      <ul>
        {optionsFor(options, words).map(({ value, title, detail }) => (
          <li key={value}>
            <button type="button" class="choice" onClick={() => choose(value)}>
              <strong>{title}</strong>
              <span>{detail}</span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
