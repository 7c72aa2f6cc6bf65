/** Sentences of an event, so that no two of them are alike. */
const tellings = [
  (n: number) => `A passenger paid ${n * 10 + 500} euros in cash; he was passenger number ${n}.`,
  (n: number) => `{person:convict} counted the passengers of journey ${n} on the beach and gave the sign to sail.`,
  (n: number) => `On the way back boat ${n} lost its second engine and was towed by a fishing vessel.`,
  (n: number) => `The company {person:company} received transfer ${n} and passed it on within the week.`,
];

function event(n: number): string[] {
  const day = `${2019 + (n % 2)}-${String(1 + (n % 12)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`;
  const what = tellings[n % tellings.length]?.(n) ?? "";
  return [
    `    - id: added-${n}`,
    `      date: ${day}`,
    `      place: Nouadhibou, landing ${n % 17}`,
    ...(n % 5 === 0 ? ["      what: |", `        ${what}`] : [`      what: "${what}"`]),
    `      persons: [${n % 4 === 3 ? "company" : "convict"}]`,
    `      source: judgment of 12 May 2023, p. ${(n % 80) + 1}`,
  ];
}

/** A draft made longer by events of its own kind, until it has so many lines or a few less. */
export function longDraft(text: string, lines: number): string {
  const all = text.split("\n");
  const end = all.findIndex((line, index) => line === "" && index > all.indexOf("  events:"));
  const added: string[] = [];
  for (let n = 1; ; n++) {
    const next = event(n);
    if (all.length + added.length + next.length > lines) break;
    added.push(...next);
  }
  all.splice(end, 0, ...added);
  return all.join("\n");
}
