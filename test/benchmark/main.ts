import { readFileSync } from "node:fs";
import { features, goals } from "./goals.js";
import { type RaceResult, race } from "./race.js";

const root = new URL("../../../../", import.meta.url);
const example = readFileSync(new URL("examples/cases/confiscation-enforcement/request.mla.yaml", root), "utf8");
const schema: unknown = JSON.parse(readFileSync(new URL("schemas/v1/mla.schema.json", root), "utf8"));

const number = (value: number): string => value.toFixed(2).padStart(9);

/** The medians and the slowest of twenty, and how many times faster the first contestant is. */
function print({ lines, contestants, bareParse }: RaceResult): void {
  console.log(`\n${lines} lines, milliseconds: median and p95`);
  console.log(`  bare yaml parse of the text ${" ".repeat(21)}${number(bareParse.median)} ${number(bareParse.p95)}`);
  for (const feature of features) {
    console.log(`  ${feature}`);
    for (const { name, times } of contestants) {
      const found = times.get(feature);
      if (found) console.log(`    ${name.padEnd(45)}${number(found.median)} ${number(found.p95)}`);
    }
    console.log(`    ${"times faster".padEnd(45)}${number(ratio({ lines, contestants, bareParse }, feature))}`);
  }
}

function ratio({ contestants }: RaceResult, feature: (typeof features)[number]): number {
  const [own, other] = contestants.map(({ times }) => times.get(feature)?.median ?? Number.NaN);
  return (other ?? Number.NaN) / (own ?? Number.NaN);
}

console.log(`Node ${process.version}. After a keystroke: reading the change is included.`);
print(await race(example, schema, 300, 90));
const long = await race(example, schema, 3000, 45);
print(long);

console.log("\nGoals at 3,000 lines");
let missed = 0;
for (const { feature, times, than } of goals) {
  const own = long.contestants[0]?.times.get(feature)?.median ?? Number.NaN;
  const reached = than === "bare yaml parse" ? long.bareParse.median / own : ratio(long, feature);
  const isReached = reached >= times;
  if (!isReached) missed++;
  console.log(
    `  ${isReached ? "reached" : "MISSED "} ${feature}: ${reached.toFixed(1)} times faster than ${than}, goal ${times}`,
  );
}
process.exit(missed > 0 ? 1 : 0);
