import type { FormFinding, FormModel, FormState } from "@rogatory/language-server/protocol";

/** The step that shows a part: by the top-level key in which it lies. */
export function stepOf(model: FormModel, path: string): string | undefined {
  const key = path.split("/")[1] ?? "";
  return model.steps.find(({ keys }) => keys.includes(key))?.id;
}

/**
 * The next thing to do or to mend behind the one at a path, in the order of the form; from its beginning again when the end is
 * reached. Advice is passed over. Undefined where nothing is left.
 */
export function nextGap(model: FormModel, state: FormState, after: string | undefined): FormFinding | undefined {
  const order = model.steps.flatMap(({ keys }) => keys);
  const rank = ({ path }: FormFinding): number => order.indexOf(path.split("/")[1] ?? "");
  const left = state.findings
    .filter((finding) => finding.isGap || finding.severity !== "info")
    .map((finding, index) => ({ finding, index }))
    .toSorted((a, b) => rank(a.finding) - rank(b.finding) || a.index - b.index)
    .map(({ finding }) => finding);
  const at = left.findLastIndex(({ path }) => path === after);
  return left[at + 1] ?? left[0];
}
