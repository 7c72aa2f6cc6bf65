import assert from "node:assert/strict";
import { positionAt, readMarkers } from "@rogatory/core/testing";
import { createLanguageService } from "../index.js";

describe("a State by its code", () => {
  for (const language of ["en", "fr", "es"])
    it(`is found by the code first, not one whose name begins alike (${language})`, () => {
      const { text, offsets } = readMarkers("rogatory: 1\nkind: mla\nrequested:\n  state: CH<|>\n");
      const service = createLanguageService({ language });
      const open = service.open("file:///a.mla.yaml", 1, text);
      const { items } = service.doComplete(open, positionAt(text, offsets[0] as number));
      const beginning = items.filter(({ filterText }) => /^ch\b/i.test(filterText ?? ""));
      assert.deepEqual(
        beginning.map(({ textEdit }) => textEdit?.newText),
        ["CH"],
      );
    });
});
