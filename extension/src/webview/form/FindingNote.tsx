import type { FormFinding } from "@rogatory/language-server/protocol";
import { useState } from "preact/hooks";
import { Help } from "./Help.js";
import { isWritable, send, t } from "./store.js";

/** A finding with what can be done about it. */
export function FindingNote({ finding, id }: { readonly finding: FormFinding; readonly id: string }) {
  const { severity, isGap, message, sources, fixes, isAcceptable } = finding;
  const [refused, setRefused] = useState<string>();
  const [isAccepting, setIsAccepting] = useState(false);
  const word =
    isGap && severity !== "warning"
      ? t("To do")
      : severity === "error"
        ? t("Error")
        : severity === "warning"
          ? t("Warning")
          : t("Advice");
  return (
    <div class={`finding ${isGap && severity === "info" ? "todo" : severity}`}>
      <p id={id}>
        <strong>{word}: </strong>
        <Help text={message} />
        {sources.length > 0 && <span class="sources"> ({sources.join("; ")})</span>}
      </p>
      {isWritable.value && (
        <div class="row">
          {fixes.map((fix) => (
            <button key={fix.title} type="button" onClick={() => void send(fix.edits).then(setRefused)}>
              {fix.title}
            </button>
          ))}
          {isAcceptable && !isAccepting && (
            <button type="button" class="quiet" onClick={() => setIsAccepting(true)}>
              {t("Accept with a reason…")}
            </button>
          )}
        </div>
      )}
      {isAccepting && <Accepting finding={finding} close={() => setIsAccepting(false)} />}
      {refused !== undefined && (
        <p class="note refused" role="alert">
          {refused}
        </p>
      )}
    </div>
  );
}

function Accepting({ finding, close }: { readonly finding: FormFinding; close(): void }) {
  const [reason, setReason] = useState("");
  const { rule, path } = finding;
  const accept = (): void => {
    if (reason.trim() === "") return;
    const value = { rule, path, reason: reason.trim() };
    void send([{ op: "insert", path: "/suppressions/-", value }]);
    close();
  };
  return (
    <div class="row accepting">
      <label class="unit grow">
        {t("Reason")}
        <input
          class="grow"
          type="text"
          dir="auto"
          value={reason}
          ref={(element) => element?.focus()}
          onInput={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") accept();
            if (event.key === "Escape") close();
          }}
        />
      </label>
      <button type="button" disabled={reason.trim() === ""} onClick={accept}>
        {t("Accept")}
      </button>
      <button type="button" class="quiet" onClick={close}>
        {t("Cancel")}
      </button>
    </div>
  );
}
