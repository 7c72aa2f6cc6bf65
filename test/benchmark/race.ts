import { parseDocument } from "yaml";
import { type Contestant, Rogatory, YamlLanguageServer } from "./contestants.js";
import { type Feature, features } from "./goals.js";
import { below, cursorAfter, keystroke, lineEndOf, type TypingPlace } from "./keystrokes.js";
import { longDraft } from "./longDraft.js";
import { Times, timed } from "./times.js";

export interface RaceResult {
  readonly lines: number;
  readonly contestants: readonly { readonly name: string; readonly times: ReadonlyMap<Feature, Times> }[];
  readonly bareParse: Times;
}

/** Measures all on one draft: the same keystrokes in turn, everything in one process. */
export async function race(example: string, schema: unknown, lines: number, rounds: number): Promise<RaceResult> {
  const uri = "file:///case/request.mla.yaml";
  const text = longDraft(example, lines);
  const events = text.match(/ id: added-\d+/g) ?? [];
  const event = lineEndOf(text, `- id: added-${Math.ceil(events.length / 2)}`);
  // Letters behind the event's place, and the key of its date, over which the mouse rests.
  const place = text.split("\n")[event.line + 2] ?? "";
  const prose: TypingPlace = { start: below(event, 2, place.length), letters: " and the beach nearby" };
  const hovered = below(event, 1, "      da".length);
  // A key that is being written, with no colon yet, so that the text is not YAML at that moment.
  const halfTyped = "      s";
  const written = insertLine(text, event.line + 1, halfTyped);
  const key: TypingPlace = { start: below(event, 1, halfTyped.length), letters: "t" };

  const contestants: Contestant[] = [new Rogatory(uri), new YamlLanguageServer(uri, schema)];
  const results = contestants.map(({ name }) => ({
    name,
    times: new Map(features.map((feature) => [feature, new Times()])),
  }));
  const bareParse = new Times();
  const warmUp = Math.ceil(rounds / 3);

  const measure = async (
    feature: Feature,
    opened: string,
    ask: (who: Contestant, round: number) => Promise<unknown>,
  ) => {
    for (const who of contestants) who.open(opened);
    for (let round = 0; round < rounds + warmUp; round++) {
      const turn = round % 2 === 0 ? [0, 1] : [1, 0];
      for (const index of turn) {
        const who = contestants[index] as Contestant;
        const { time, result } = await timed(() => ask(who, round));
        if (!result) throw new Error(`${who.name} has no answer: ${feature}.`);
        if (round >= warmUp) results[index]?.times.get(feature)?.add(time);
      }
    }
  };

  await measure("diagnostics after", text, async (who, round) => {
    who.press(keystroke(prose, round));
    return (await who.diagnose()) >= 0;
  });
  await measure("completion after", written, async (who, round) => {
    const pressed = keystroke(key, round);
    who.press(pressed);
    return (await who.complete(cursorAfter(pressed))).includes("state");
  });
  await measure("hover after", text, async (who, round) => {
    who.press(keystroke(prose, round));
    return (await who.hover(hovered)).length > 20;
  });
  await measure("completion unchanged", written, async (who) => (await who.complete(key.start)).includes("state"));
  await measure("hover unchanged", text, async (who) => (await who.hover(hovered)).length > 20);
  for (let round = 0; round < rounds + warmUp; round++) {
    const { time } = await timed(() => parseDocument(text).toJS() as unknown);
    if (round >= warmUp) bareParse.add(time);
  }
  return { lines: text.split("\n").length, contestants: results, bareParse };
}

function insertLine(text: string, line: number, inserted: string): string {
  return text.split("\n").toSpliced(line, 0, inserted).join("\n");
}
