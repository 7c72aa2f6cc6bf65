/*
 * A request as a form's edits leave it, done by hand: objects that stay the same objects while the draft around them changes, so that
 * it is known which of them an edit of an earlier view meant. None of the code under test is used here.
 */

export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
export type Holder = Value[] | { [key: string]: Value };
type Step = string | number;

export const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;
const isIndex = (step: Step | undefined): boolean => /^\d+$/.test(String(step));

export function stepsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function pointerOf(steps: readonly Step[]): string {
  return steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

const entry = (holder: Holder, step: Step): Value | undefined =>
  Array.isArray(holder) ? holder[Number(step)] : Object.hasOwn(holder, step) ? holder[step] : undefined;

function put(holder: Holder, step: Step, value: Value): void {
  if (Array.isArray(holder)) holder[Math.min(Number(step), holder.length)] = value;
  else holder[step] = value;
}

/** What a page saw of a request: a copy that knows of each of its parts which one of the request it shows. */
export class View {
  readonly value: Value;
  readonly #shows = new Map<Holder, Holder>();

  constructor(root: Value) {
    this.value = this.#copy(root);
  }

  #copy(value: Value): Value {
    if (!isHolder(value)) return value;
    const copy: Holder = Array.isArray(value)
      ? value.map((item) => this.#copy(item))
      : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#copy(item)]));
    this.#shows.set(copy, value);
    return copy;
  }

  /** The part of the request that a part of the view shows. */
  shown(part: Holder): Holder | undefined {
    return this.#shows.get(part);
  }
}

/** The request, and what the form's edits do to it. */
export class LiveDraft {
  constructor(readonly root: { [key: string]: Value }) {}

  /** Writes a field with all that leads to it. Undefined takes it away, and what it leaves empty around it. */
  write(pointer: string, value: Value | undefined): void {
    const steps = stepsOf(pointer);
    const owner = this.at(steps.slice(0, -1));
    const isLone = isIndex(steps.at(-1)) && owner !== undefined && owner !== null && !isHolder(owner);
    if (value === undefined) this.#clear(isLone ? steps.slice(0, -1) : steps);
    else if (isLone && steps.at(-1) !== "0") this.append(pointerOf(steps.slice(0, -1)), value);
    else this.set(pointer, value);
  }

  set(pointer: string, value: Value): void {
    const steps = stepsOf(pointer);
    let holder: Holder = this.root;
    for (const [depth, step] of steps.slice(0, -1).entries()) {
      let next: Value | undefined = entry(holder, step);
      if (!isHolder(next)) {
        next = isIndex(steps[depth + 1]) ? [] : {};
        put(holder, step, next);
      }
      holder = next;
    }
    put(holder, steps.at(-1) as string, structuredClone(value));
  }

  #clear(steps: readonly string[]): void {
    const holder = this.at(steps.slice(0, -1));
    const last = steps.at(-1) as string;
    if (!isHolder(holder) || entry(holder, last) === undefined) return;
    if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else delete holder[last];
    const isItem = Array.isArray(this.at(steps.slice(0, -2)));
    if (steps.length > 1 && Object.keys(holder).length === 0 && !isItem) this.#clear(steps.slice(0, -1));
  }

  remove(pointer: string): void {
    const steps = stepsOf(pointer);
    const holder = this.at(steps.slice(0, -1));
    const last = steps.at(-1) as string;
    if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else if (isHolder(holder)) delete holder[last];
  }

  /** Puts an item behind those of a field; one that stands there alone becomes the first of a list. */
  append(pointer: string, given: Value): void {
    const held = this.at(stepsOf(pointer));
    const item = withFreeId(given, held);
    if (Array.isArray(held)) held.push(structuredClone(item));
    else if (held === undefined || held === null) this.set(pointer, [item]);
    else this.#replace(pointer, structuredClone([held, item]));
  }

  #replace(pointer: string, value: Value): void {
    const steps = stepsOf(pointer);
    put(this.at(steps.slice(0, -1)) as Holder, steps.at(-1) as string, value);
  }

  move(list: string, from: number, to: number): void {
    const items = this.at(stepsOf(list)) as Value[];
    items.splice(to, 0, ...items.splice(from, 1));
  }

  at(steps: readonly Step[]): Value | undefined {
    return at(this.root, steps);
  }

  /** Where each part of the request is now. */
  places(): Map<Holder, readonly Step[]> {
    const found = new Map<Holder, readonly Step[]>();
    const visit = (value: Value, path: readonly Step[]): void => {
      if (!isHolder(value)) return;
      found.set(value, path);
      for (const [step, inner] of Array.isArray(value) ? value.entries() : Object.entries(value))
        visit(inner, [...path, step]);
    };
    visit(this.root, []);
    return found;
  }

  /**
   * Where the place of an earlier view is now. `gone`: the item of a list in which it was is no longer there. `unsure`: an item without
   * parts of its own, in a list that has changed: nobody can tell it from the others.
   */
  placeOf(view: View, pointer: string): string | "gone" | "unsure" {
    const steps = stepsOf(pointer);
    const held: (Holder | undefined)[] = [];
    let seen: Value | undefined = view.value;
    for (const step of steps) {
      if (!isHolder(seen)) break;
      held.push(view.shown(seen));
      seen = entry(seen, step);
    }
    const places = this.places();
    const meant = isHolder(seen) ? view.shown(seen) : undefined;
    const itself = meant && places.get(meant);
    if (itself) return pointerOf(itself);
    for (let depth = held.length - 1; depth >= 0; depth--) {
      const holder = held[depth];
      const place = holder && places.get(holder);
      const step = steps[depth] as string;
      const before: Value | undefined = at(view.value, steps.slice(0, depth));
      if (!place) {
        // A mapping that is gone can be made again; an item of a list cannot.
        if (Array.isArray(before)) return "gone";
        continue;
      }
      if (!Array.isArray(before) || !Array.isArray(holder)) return pointerOf([...place, ...steps.slice(depth)]);
      if (Number(step) >= before.length) return pointerOf([...place, holder.length, ...steps.slice(depth + 1)]);
      if (isHolder(before[Number(step)])) return "gone";
      const isSame = holder.length === before.length && holder.every((item, index) => item === before[index]);
      return isSame ? pointerOf([...place, ...steps.slice(depth)]) : "unsure";
    }
    return "gone";
  }
}

export function at(value: Value, steps: readonly Step[]): Value | undefined {
  let found: Value | undefined = value;
  for (const step of steps) found = isHolder(found) ? entry(found, step) : undefined;
  return found;
}

/** The item with the next number where another has its id: two buttons were pressed at once. */
function withFreeId(item: Value, held: Value | undefined): Value {
  if (!isHolder(item) || Array.isArray(item) || typeof item["id"] !== "string") return item;
  const word = item["id"].replace(/-\d+$/, "");
  const others = Array.isArray(held) ? held : [held];
  const isTaken = (id: string): boolean =>
    others.some((other) => isHolder(other) && !Array.isArray(other) && other["id"] === id);
  if (!isTaken(item["id"])) return item;
  let number = 1;
  while (isTaken(`${word}-${number}`)) number++;
  return { ...item, id: `${word}-${number}` };
}
