import { toPointer } from "../../draft/pointer.js";
import { type GivenId, givenIds } from "../../prose/index.js";
import { createRule } from "../rule.js";

/** `translations.of` says `request` for the request itself: an annex of that id could not be told from it. */
const reservedForRequest = "request";

/** Lists of ids with nothing wrong in them. */
const sound = new WeakSet<readonly GivenId[]>();

export const rule = createRule({
  id: "duplicate-id",
  code: "RF-02",
  nature: "defect",
  sources: [],
  check(context) {
    const given = givenIds(context.draft.value);
    if (sound.has(given)) return;
    const first = new Map<string, GivenId>();
    const taken = new Set(given.map(({ kind, id }) => `${kind} ${id}`));
    if (taken.size === given.length && !taken.has(`annex ${reservedForRequest}`)) sound.add(given);
    for (const one of given) {
      const { kind, id, path } = one;
      const earlier = first.get(`${kind} ${id}`);
      if (earlier) {
        const free = freeId(kind, id, taken);
        context.report({
          path,
          message: "twice",
          params: { id, kind, free },
          severity: "error",
          related: [{ path: earlier.path, message: "first", params: { id } }],
          fixes: [
            {
              title: "rename",
              params: { meant: free },
              safe: false,
              edits: [{ op: "set", path: toPointer(path), value: free }],
            },
          ],
        });
      } else first.set(`${kind} ${id}`, one);
      if (kind === "annex" && id === reservedForRequest)
        context.report({ path, message: "reserved", params: { id }, severity: "error" });
    }
  },
});

/** The id with the smallest number behind it that nothing of the kind has; it counts as taken from now on. */
function freeId(kind: string, id: string, taken: Set<string>): string {
  for (let number = 2; ; number++) {
    const candidate = `${id}-${number}`;
    if (taken.has(`${kind} ${candidate}`)) continue;
    taken.add(`${kind} ${candidate}`);
    return candidate;
  }
}
