/**
 * How a fixture says what it expects. In the comments at its beginning:
 *
 *     # expect: error /purpose
 *     # expect: warning /measures/0/nexus
 *     # today: 2025-03-14
 *     # gate: draft
 *
 * Each `expect` line is one finding of the rule under test: severity and path, in text order. A fixture without one
 * expects none. The gate is `transmit` unless said otherwise.
 */
export interface FixtureExpectation {
  readonly findings: readonly string[];
  readonly today: string | undefined;
  readonly gate: "draft" | "transmit";
}

export function readExpectation(text: string): FixtureExpectation {
  const findings: string[] = [];
  let today: string | undefined;
  let gate: "draft" | "transmit" = "transmit";
  for (const line of text.split(/\r?\n/)) {
    const match = /^#\s*(expect|today|gate):\s*(.+?)\s*$/.exec(line);
    if (!match) continue;
    const [, name, value] = match as unknown as [string, string, string];
    if (name === "expect") findings.push(value);
    else if (name === "today") today = value;
    else if (value === "draft" || value === "transmit") gate = value;
    else throw new Error(`The gate of a fixture is draft or transmit, not "${value}".`);
  }
  return { findings, today, gate };
}
