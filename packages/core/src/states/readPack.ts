import { catalogueFor, type Language } from "../catalogue/catalogue.js";
import { parseDraft } from "../draft/parse.js";
import { type Path, toPointer, valueAt } from "../draft/pointer.js";
import type { Draft, Range } from "../draft/types.js";
import { Wording } from "../findings/wording.js";
import { validatePack } from "../generated/validators.js";
import { prune } from "../shape/prune.js";
import type { PackFault } from "./packFault.js";
import { packTextKeys } from "./packKeys.js";
import { meaningFaults } from "./packMeaning.js";
import { shapeFault } from "./packShape.js";
import type { PackVoice } from "./packStates.js";
import type { Pack } from "./packTypes.js";

/** Something in a pack that could not be used. */
export interface PackProblem {
  /** What is wrong, what comes of it, what to do: whole sentences. */
  readonly message: string;
  /** JSON Pointer. */
  readonly path: string;
  readonly range: Range;
}

export interface ReadPack {
  /** What of the pack can be used; undefined where nothing can. Give it to `worldOf`. */
  readonly pack: Pack | undefined;
  /** In text order. */
  readonly problems: readonly PackProblem[];
}

/** A pack names each State at most once for each instrument: more than this is no pack. */
const limits = { textLength: 2_000_000, nodes: 400_000 };

/**
 * Reads a pack in YAML or JSON. Never throws, whatever the text: what cannot be used is left out and said in `problems`, and the
 * rest holds. `options.name` tells the format by its ending, and is the title of a pack that has none.
 */
export function readPack(
  source: string | Uint8Array,
  options: { readonly name?: string; readonly language?: Language } = {},
): ReadPack {
  const { name, language = "en" } = options;
  const catalogue = catalogueFor(language);
  const draft = parseDraft(source, { ...(name === undefined ? {} : { name }), textKeys: packTextKeys, limits });
  const wording = new Wording(catalogue, draft);
  const unread = draft.problems
    .filter(({ rule }) => rule !== "not-a-request")
    .map((problem): PackProblem => {
      const { message, path, range } = wording.finding(
        problem.rule,
        "",
        { ...problem, sources: [], fixes: [] },
        draft.rangeOf(problem.span),
      );
      return { message, path, range };
    });
  const { pack, faults } = packOf(draft, { say: (key, params) => catalogue.text(["packs", key], params), language });
  const problems = [...unread, ...faults.map((fault) => placed(fault, draft))].toSorted(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
  return { pack: pack && titled(pack, name), problems };
}

function packOf(
  draft: Draft,
  voice: PackVoice,
): { readonly pack: Pack | undefined; readonly faults: readonly PackFault[] } {
  const none = (key: string, path: Path = []) => ({ pack: undefined, faults: [{ path, message: voice.say(key) }] });
  const { value } = draft;
  if (value === undefined || value === null)
    return draft.problems.some(({ rule }) => rule !== "not-a-request")
      ? { pack: undefined, faults: [] }
      : none("empty");
  if (typeof value !== "object" || Array.isArray(value)) return none("notAPack");
  const pack = prune(value) as Record<string, unknown>;
  if (pack["rogatoryPack"] !== 1) return none("version", ["rogatoryPack"]);
  const misshapen = validatePack(pack)
    ? []
    : (validatePack.errors ?? []).flatMap((error) => shapeFault(error, pack, voice) ?? []);
  takeOut(pack, misshapen);
  // Whatever the schema still has against it, nothing of an unknown shape is used.
  if (!validatePack(pack)) return { pack: undefined, faults: misshapen };
  const meant = meaningFaults(pack as unknown as Pack, voice);
  takeOut(pack, meant);
  return { pack: pack as unknown as Pack, faults: [...misshapen, ...meant] };
}

/** Leaves out what the faults spoil; what lies deepest and the later items of a list first, so that positions hold until all are out. */
function takeOut(pack: Record<string, unknown>, faults: readonly PackFault[]): void {
  const paths = new Map(faults.flatMap(({ drops }) => (drops ? [[toPointer(drops), drops] as const] : [])));
  // Keys have no order among themselves; a number for them keeps the order of all whole.
  const position = (path: Path) => (Number.isNaN(Number(path.at(-1))) ? -1 : Number(path.at(-1)));
  const order = [...paths.values()].toSorted((a, b) => b.length - a.length || position(b) - position(a));
  for (const path of order) {
    const last = path.at(-1);
    const owner = valueAt(pack, path.slice(0, -1));
    if (Array.isArray(owner)) owner.splice(Number(last), 1);
    else if (typeof owner === "object" && owner !== null) delete (owner as Record<string, unknown>)[String(last)];
  }
}

function placed({ path, message, atKey }: PackFault, draft: Draft): PackProblem {
  const span = draft.spanOf(path, atKey ? "key" : "value") ?? draft.nearestSpan(path);
  return { message, path: toPointer(path), range: draft.rangeOf(span) };
}

/** A pack without a title is called by its file's name. */
function titled(pack: Pack, name: string | undefined): Pack {
  if (pack.title !== undefined || name === undefined) return pack;
  return { ...pack, title: name.replace(/^.*[\\/]/, "") };
}
