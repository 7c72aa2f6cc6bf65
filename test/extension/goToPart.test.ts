import assert from "node:assert/strict";
import type * as Module from "../../extension/src/vscode/goToPart.js";
import { FileUri, withVscode } from "./withVscode.js";

describe("going to a part of a draft", () => {
  const uri = new FileUri("/case/request.mla.yaml");
  const other = new FileUri("/case/other.mla.yaml");
  const shown: string[] = [];
  let inText: FileUri | undefined;
  let visible: FileUri[] = [];
  let look: () => void;
  let module: typeof Module;
  /** The viewer in which the person is. */
  let inViewer = "";

  const listen = (listener: () => void): { dispose(): void } => {
    look = listener;
    return { dispose: () => {} };
  };
  const vscode = {
    Uri: FileUri,
    Range: class {
      readonly start: { line: number };
      constructor(line: number) {
        this.start = { line };
      }
    },
    Selection: function Selection() {},
    TextEditorRevealType: {},
    TabInputText: function TabInputText() {},
    TabInputWebview: function TabInputWebview() {},
    Disposable: class {
      static from = (): object => ({ dispose: () => {} });
      readonly dispose: () => void;
      constructor(dispose: () => void) {
        this.dispose = dispose;
      }
    },
    workspace: { openTextDocument: async () => ({ getText: () => "" }) },
    window: {
      get activeTextEditor() {
        return inText && { document: { uri: inText } };
      },
      get visibleTextEditors() {
        return visible.map((one) => ({ document: { uri: one }, viewColumn: 1 }));
      },
      tabGroups: { all: [], activeTabGroup: {}, onDidChangeTabs: listen, onDidChangeTabGroups: listen },
      onDidChangeActiveTextEditor: listen,
      showTextDocument: async () => ({
        revealRange: ({ start }: { start: { line: number } }) => shown.push(`text ${start.line}`),
      }),
    },
  };
  const letters = { ask: async () => [{ start: { line: 7, character: 0 }, end: { line: 7, character: 1 } }] };
  const go = async (path: string, at = uri): Promise<string | undefined> => {
    await module.goToPart(letters as never, at as never, path);
    return shown.at(-1);
  };
  const viewer = (name: string, knows = true) =>
    module.registerPartViewer(uri as never, {
      isActive: () => inViewer === name,
      show: async (path) => {
        if (knows) shown.push(`${name} ${path}`);
        return knows;
      },
    });

  beforeEach(async () => {
    module = await withVscode<typeof Module>("goToPart.ts", vscode);
    shown.length = 0;
    visible = [];
    inText = undefined;
    inViewer = "";
  });

  it("shows its line in the text editor where there is nothing else", async () => {
    assert.equal(await go("/purpose"), "text 7");
  });

  it("shows a place that is known without looking for it", async () => {
    await module.goToPart(letters as never, uri as never, "", new vscode.Range(3) as never);
    assert.equal(shown.at(-1), "text 3");
  });

  it("asks the form where that was used last, and the text editor where that was", async () => {
    visible = [uri];
    inViewer = "form";
    viewer("form");
    assert.equal(await go("/purpose"), "form /purpose");
    inViewer = "";
    inText = uri;
    look();
    assert.equal(await go("/purpose"), "text 7");
    // The preview takes the focus to be clicked in: that is neither.
    inText = undefined;
    look();
    assert.equal(await go("/purpose"), "text 7");
    inViewer = "form";
    look();
    inViewer = "";
    look();
    assert.equal(await go("/purpose"), "form /purpose");
    assert.equal(await go("/purpose", other), "text 7", "of another draft");
  });

  it("asks the form where the text is not open at all", async () => {
    viewer("form");
    assert.equal(await go("/facts"), "form /facts");
  });

  it("takes the text editor where the form has no place for it, and where the form is gone", async () => {
    const gone = viewer("form", false);
    assert.equal(await go("/x-ours"), "text 7");
    gone.dispose();
    assert.equal(await go("/purpose"), "text 7");
  });

  it("asks of two viewers the one that was used last", async () => {
    viewer("first");
    viewer("second");
    inViewer = "first";
    look();
    inViewer = "";
    assert.equal(await go("/purpose"), "first /purpose");
  });
});
