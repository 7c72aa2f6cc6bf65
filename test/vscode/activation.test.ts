import assert from "node:assert/strict";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packaged } from "./driver/packages.js";
import { root, sessionFor } from "./driver/session.js";
import { until } from "./driver/waiting.js";

/** Milliseconds that VS Code may need to wake the extension. */
const LONGEST = 50;

describe("waking up", () => {
  const session = sessionFor(() => ({
    name: "activation",
    vsix: [packaged()],
    fill: (folder) => {
      copyFileSync(join(root, "examples", "broken", "no-nexus.mla.yaml"), join(folder, "request.mla.yaml"));
      writeFileSync(join(folder, "notes.txt"), "Not a request.\n");
    },
  }));

  it("starts nothing for files that are none of ours", async () => {
    const { workbench } = session();
    await workbench.openFile("notes.txt");
    // VS Code wakes it for any JSON file, its own settings among them, since drafts may be JSON: then it must do nothing.
    await workbench.runningExtensions();
    assert.deepEqual(await workbench.extensionItems(), []);
    const said = await until(
      "it woke up",
      () => session().server.extensionLog(),
      (text) => text.includes("Activated"),
    );
    assert.doesNotMatch(said, /language server/u);
  });

  it(`takes less than ${LONGEST} ms to be activated when a draft is opened`, async () => {
    const { workbench } = session();
    const measured: number[] = [];
    // The machine does other things too: the best of five windows is what the extension needs.
    while (measured.length < 5 && Math.min(...measured) >= LONGEST) {
      if (measured.length > 0) await workbench.reload();
      await workbench.openFile("request.mla.yaml");
      await workbench.extensionStatus();
      const times = [
        ...session()
          .server.extensionLog()
          .matchAll(/Activated in ([\d.]+) ms/gu),
      ];
      measured.push(...times.slice(measured.length).map(([, time]) => Number(time)));
    }
    // VS Code's own number holds its reading of the files too, which depends on the disk and on what else runs.
    console.log(
      `      Activated in ${measured.join(", ")} ms; VS Code says ${await workbench.activationTime("Rogatory")} ms.`,
    );
    assert.ok(Math.min(...measured) < LONGEST, `${measured.join(", ")} ms`);
  });
});
