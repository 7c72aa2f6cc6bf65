import assert from "node:assert/strict";
import { measureTypes } from "@rogatory/core";
import { createLanguageService } from "@rogatory/language-service";
import { fieldsInOrder } from "../../extension/src/common/form/fieldPlaces.js";

const service = createLanguageService();
const model = service.formModel(service.open("file:///a.mla.yaml", 1, ""));
const keys = (noun: string): readonly string[] => fieldsInOrder(model, noun).map(([key]) => key);

describe("the fields of a part in the form", () => {
  it("of a type of assistance begin with what is its own", () => {
    assert.deepEqual(keys("serviceOfDocuments").slice(0, 3), ["id", "addressee", "documents"]);
    assert.equal(
      keys("boarding").find((key) => key !== "id"),
      "wanted",
    );
    assert.ok(keys("bankRecords").indexOf("accounts") < keys("bankRecords").indexOf("description"));
  });

  it("are all those of the model, each once", () => {
    for (const noun of [...measureTypes, "boarding", "offence", "mlaRequest"])
      assert.deepEqual([...keys(noun)].toSorted(), Object.keys(model.nouns[noun]?.fields ?? {}).toSorted(), noun);
  });

  it("of any other part stand in the order of the model", () => {
    assert.deepEqual(keys("offence"), Object.keys(model.nouns["offence"]?.fields ?? {}));
    assert.deepEqual(keys("no such part"), []);
  });
});
