import assert from "node:assert/strict";
import { Log } from "./log.js";

function logging() {
  const lines: string[] = [];
  return { lines, log: new Log({ error: (line) => lines.push(line), warn: (line) => lines.push(line) }) };
}

describe("the server's log", () => {
  it("tells kind and place of a fault, and never its message", () => {
    const { lines, log } = logging();
    const secret = "Zanzibar\n    at Zanzibar (Zanzibar.ts:1:1)";
    for (const error of [
      new TypeError(secret),
      Object.assign(new RangeError("x"), { message: secret }),
      secret,
      { secret },
    ])
      log.fault("textDocument/hover", error);
    assert.equal(lines.length, 4);
    for (const line of lines) {
      assert.doesNotMatch(line, /Zanzibar/);
      assert.match(
        line,
        /^A fault in the program stopped textDocument\/hover: \w+.* The draft is unharmed; please report this line\.$/,
      );
    }
    assert.match(lines[0] ?? "", /TypeError at .*log\.test/);
  });

  it("says a sentence once", () => {
    const { lines, log } = logging();
    log.warnOnce("Once.");
    log.warnOnce("Once.");
    assert.deepEqual(lines, ["Once."]);
  });
});
