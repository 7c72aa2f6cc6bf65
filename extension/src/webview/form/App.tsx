import { signal } from "@preact/signals";
import type { DraftEdit } from "@rogatory/core";
import { useState } from "preact/hooks";
import { fieldAt } from "../../common/form/fieldPlaces.js";
import { nextGap } from "../../common/form/nextGap.js";
import { at } from "../../common/form/places.js";
import { searchFields } from "../../common/form/searchFields.js";
import { Field } from "./Field.js";
import { FindingNote } from "./FindingNote.js";
import { goTo } from "./goTo.js";
import { announced, editor, goToStep, isWritable, model, send, state, step, t, wanted } from "./store.js";

/** The whole form: the steps with how each stands, and the fields of the one that is chosen. */
export function App() {
  if (!model.value || !state.value) return null;
  if (state.value.isEmpty) return <EmptyDraft />;
  return (
    <div class="form" lang={model.value.language}>
      <Head />
      <div class="columns">
        <Steps />
        <StepFields />
      </div>
      <div class="hidden" role="status" aria-live="polite">
        {announced.value}
      </div>
    </div>
  );
}

/** Kinds of request that the file's name allows. */
function kindsOfFile(): readonly { readonly id: string; readonly title: string }[] {
  const root = state.value?.root;
  const { kinds = [], kindNouns = {} } = model.value ?? {};
  const file = kinds.find(({ id }) => kindNouns[id] === root)?.file;
  return kinds.filter((kind) => kind.file === file);
}

const blankDraft = (kind: string): readonly DraftEdit[] =>
  Object.entries({ rogatory: 1, kind, status: "draft" }).map(([key, value]) => ({ op: "set", path: `/${key}`, value }));

/** What stands in the place of the fields while the file is empty. */
function EmptyDraft() {
  return (
    <main class="empty" lang={model.value?.language}>
      <h1>{t("This draft is empty")}</h1>
      <p>
        {t(
          "A few questions lead to a draft with the fields that your request needs: what kind it is, which States, which offence, what is asked for.",
        )}
      </p>
      <p class="row">
        <button
          type="button"
          class="primary"
          onClick={() => editor.postMessage({ type: "run", command: "rogatory.newRequest" })}
        >
          {t("Begin with a few questions")}
        </button>
        <button type="button" onClick={() => editor.postMessage({ type: "text", path: "" })}>
          {t("Write it as text")}
        </button>
      </p>
      <p>{t("Or begin with an empty form:")}</p>
      <ul class="row kinds">
        {kindsOfFile().map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => void send(blankDraft(id))}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}

let lastGap: string | undefined;

function goToNextGap(): void {
  if (!model.value || !state.value) return;
  const gap = nextGap(model.value, state.value, lastGap);
  if (!gap) {
    announced.value = t("Nothing is left to do or to mend.");
    return;
  }
  lastGap = gap.path;
  announced.value = gap.message;
  goTo(gap.path);
}

function Head() {
  const { value: draft, gate, left, kind } = state.value as NonNullable<typeof state.value>;
  const [words, setWords] = useState("");
  const found =
    words.trim() === ""
      ? []
      : searchFields(
          model.value as NonNullable<typeof model.value>,
          state.value as NonNullable<typeof state.value>,
          words,
        );
  const isAnythingLeft =
    nextGap(
      model.value as NonNullable<typeof model.value>,
      state.value as NonNullable<typeof state.value>,
      undefined,
    ) !== undefined;
  const title = model.value?.kinds.find(({ id }) => id === kind)?.title ?? t("Request");
  const reference = at(draft, "/reference");
  return (
    <header class="head">
      <div class="row">
        <h1 class="grow">
          {title}
          {typeof reference === "string" && reference !== "" && <bdi class="detail">{reference}</bdi>}
        </h1>
        <div class="row">
          <button type="button" onClick={() => editor.postMessage({ type: "text", path: wanted.value ?? "" })}>
            {t("Show text")}
          </button>
          <button type="button" onClick={() => editor.postMessage({ type: "run", command: "rogatory.preview" })}>
            {t("Show letter")}
          </button>
          <button type="button" onClick={() => editor.postMessage({ type: "run", command: "rogatory.render" })}>
            {t("Print letter")}
          </button>
        </div>
      </div>
      <div class="row">
        <p class="standing grow" id="standing">
          {left}{" "}
          <span class="detail">{gate === "transmit" ? t("checked for transmission") : t("checked as a draft")}</span>
        </p>
        <div class="combobox search">
          <input
            type="search"
            dir="auto"
            aria-label={t("Search the fields")}
            placeholder={t("Search the fields")}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
            onKeyDown={(event) => event.key === "Escape" && setWords("")}
          />
          {words.trim() !== "" && (
            <ul class="results" aria-label={t("Fields found")}>
              {found.length === 0 && <li class="hint">{t("No field is called so.")}</li>}
              {found.map(({ path, title: name, within }) => (
                <li key={path}>
                  <button
                    type="button"
                    class="choice"
                    onClick={() => {
                      setWords("");
                      goTo(path);
                    }}
                  >
                    {name}
                    <span class="detail">{within.join(" › ")}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
        <button type="button" class="primary" onClick={goToNextGap} disabled={!isAnythingLeft}>
          {t("Next gap")}
        </button>
      </div>
      {state.value?.isBroken && (
        <p class="note refused" role="alert">
          {t("The text of this draft has a fault, so part of it may not be shown here.")}{" "}
          <button type="button" onClick={() => editor.postMessage({ type: "text", path: "" })}>
            {t("Show text")}
          </button>
        </p>
      )}
      {!isWritable.value && <p class="note">{t("This version of the draft can be read, not changed.")}</p>}
    </header>
  );
}

/** Whether there is room for the steps beside the fields: the styles ask the same. */
const roomy = window.matchMedia("(min-width: 46rem)");
const isWide = signal(roomy.matches);
roomy.addEventListener("change", ({ matches }) => {
  isWide.value = matches;
});
/** Whether the steps are listed where there is no room for them beside the fields. */
const isListed = signal(false);

function Steps() {
  const ids = (state.value?.steps ?? []).map(({ id }) => id as string);
  const known = new Map((model.value?.steps ?? []).map((one) => [one.id as string, one]));
  const signs = { errors: "✕", gaps: "○", complete: "✓", empty: "–" } as const;
  return (
    <nav class="steps" aria-label={t("Steps")}>
      <details
        open={isWide.value || isListed.value}
        onToggle={(event) => {
          isListed.value = event.currentTarget.open && !isWide.value;
        }}
      >
        <summary>
          <span>
            {t(
              "Step {0} of {1}: {2}",
              ids.indexOf(step.value?.id ?? "") + 1,
              ids.length,
              known.get(step.value?.id ?? "")?.title ?? "",
            )}
          </span>
        </summary>
        <ol>
          {(state.value?.steps ?? []).map(({ id, state: standing, errors, gaps }) => {
            const says =
              standing === "errors"
                ? t("Errors: {0}", errors)
                : standing === "gaps"
                  ? t("To do: {0}", gaps)
                  : standing === "complete"
                    ? t("complete")
                    : t("nothing asked");
            return (
              <li key={id}>
                <button
                  type="button"
                  class={standing}
                  aria-current={step.value?.id === id ? "step" : undefined}
                  onClick={() => {
                    wanted.value = undefined;
                    isListed.value = false;
                    goToStep(id);
                    document.querySelector("main")?.scrollTo(0, 0);
                  }}
                >
                  <span class="sign" aria-hidden="true">
                    {signs[standing]}
                  </span>
                  <span class="grow">{known.get(id)?.title}</span>
                  <span class={standing === "errors" || standing === "gaps" ? "says" : "hidden"}>{says}</span>
                </button>
              </li>
            );
          })}
        </ol>
      </details>
    </nav>
  );
}

function StepFields() {
  const known = model.value;
  const now = state.value;
  const current = known?.steps.find(({ id }) => id === step.value?.id);
  if (!known || !now || !current) return null;
  const fields = known.nouns[now.root]?.fields ?? {};
  const keys = current.keys.filter((key) => Object.hasOwn(fields, key));
  // A step of one field that is called as the step is says it once.
  const isAlone = keys.length === 1 && fields[keys[0] ?? ""]?.title === current.title;
  const ids = now.steps.map(({ id }) => id as string);
  const next = now.steps[ids.indexOf(current.id) + 1];
  const general = current.id === ids[0] ? now.findings.filter(({ path }) => path === "" || path === "/rogatory") : [];
  return (
    <main tabIndex={-1} aria-labelledby="step-title" class={isAlone ? "alone" : undefined}>
      <h2 id="step-title">{current.title}</h2>
      <p class="help">{current.help}</p>
      {general.map((finding, index) => (
        <FindingNote key={`${finding.rule}-${index}`} id={`general-${index}`} finding={finding} />
      ))}
      <div class="fields">
        {keys.flatMap((key) => {
          const field = fields[key];
          return field ? [<Field key={key} place={fieldAt(now, now.root, key, field, `/${key}`)} />] : [];
        })}
      </div>
      {next && (
        <p class="onwards">
          <button
            type="button"
            class="primary"
            onClick={() => {
              goToStep(next.id);
              requestAnimationFrame(() => document.querySelector<HTMLElement>("main")?.focus());
              window.scrollTo(0, 0);
            }}
          >
            {t("Next: {0}", known.steps.find(({ id }) => id === next.id)?.title ?? "")}
          </button>
        </p>
      )}
    </main>
  );
}
