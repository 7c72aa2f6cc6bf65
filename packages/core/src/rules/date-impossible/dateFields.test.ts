import assert from "node:assert/strict";
import { nouns } from "../../generated/fields.js";
import { fieldsOfForm } from "../../testing/modelFields.js";
import { asPrinted, dateFields, numberFields, spans } from "./dateFields.js";

describe("tables of date-impossible", () => {
  const model = fieldsOfForm("calendarDate", "partialDate", "moment", "dayOrMoment");

  it("have every date field of the model, and no other", () => {
    // The request's own keys stand under the noun of its kind, which is not a definition of the schema.
    const own = [...dateFields].filter((name) => name.endsWith("Request.date") && !name.startsWith("relatedRequest"));
    assert.deepEqual(
      [...model, ...own].toSorted().filter((name, i, all) => all.indexOf(name) === i),
      [...dateFields].toSorted(),
    );
  });

  it("name only fields that there are", () => {
    for (const name of [
      ...numberFields,
      ...asPrinted,
      ...Object.entries(spans).flatMap(([noun, pair]) => pair.map((field) => `${noun}.${field}`)),
    ]) {
      const [noun, field] = name.split(".") as [string, string];
      assert.ok(nouns[noun]?.fields[field], name);
    }
  });
});
