import assert from "node:assert/strict";
import type { Block, Letter } from "@rogatory/core";
import { Bookmarks, marksLabel } from "./anchors.js";

function bookmarksOf(...opening: readonly Block[]): Bookmarks {
  return new Bookmarks({ opening, sections: [], closing: [] } as unknown as Letter);
}

describe("Bookmarks", () => {
  it("gives names that Word allows, different even where only capitals differ", () => {
    const anchors = ["persons/0", "Persons 0", "x".repeat(60), "x".repeat(61), "", "é"];
    const bookmarks = bookmarksOf(...anchors.map((anchor): Block => ({ type: "paragraph", anchor, children: [] })));
    const names = anchors.map((anchor) => bookmarks.target(anchor)?.name ?? "");
    for (const name of names) assert.match(name, /^[A-Za-z_][A-Za-z0-9_]{0,39}$/);
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, anchors.length);
  });

  it("finds anchors in lists and takes the first block with each", () => {
    const bookmarks = bookmarksOf(
      { type: "list", style: "bullet", items: [[{ type: "numbered", number: "3", anchor: "a", children: [] }]] },
      { type: "numbered", number: "4", anchor: "a", children: [] },
    );
    assert.equal(bookmarks.target("a")?.label, "3.");
    assert.ok(bookmarks.place("a"));
    assert.equal(bookmarks.place("a"), undefined);
    assert.equal(bookmarks.target("b"), undefined);
  });

  it("marks labels that are printed as text", () => {
    const bookmarks = bookmarksOf(
      { type: "numbered", number: "7 bis", anchor: "a", children: [] },
      { type: "numbered", number: "8", anchor: "b", children: [] },
    );
    const marks = ["a", "b"].map((anchor) => {
      const bookmark = bookmarks.target(anchor);
      return bookmark !== undefined && marksLabel(bookmark);
    });
    assert.deepEqual(marks, [true, false]);
  });
});
