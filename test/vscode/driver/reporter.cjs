// Mocha's spec reporter, which besides names the files of which a test or a hook failed, one to a line, for those who run them again.
const { mkdirSync, rmSync, writeFileSync } = require("node:fs");
const { join, relative } = require("node:path");
const Mocha = require("mocha");

const root = join(__dirname, "../../..");
const list = join(root, "out", "vscode", "failed-files.txt");
const { EVENT_RUN_END, EVENT_TEST_FAIL } = Mocha.Runner.constants;

module.exports = class extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const failed = new Set();
    rmSync(list, { force: true });
    runner.on(EVENT_TEST_FAIL, (test) => failed.add(relative(root, test.file ?? test.parent.file)));
    runner.once(EVENT_RUN_END, () => {
      if (failed.size === 0) return;
      mkdirSync(join(list, ".."), { recursive: true });
      writeFileSync(list, `${[...failed].join("\n")}\n`);
    });
  }
};
