import assert from "node:assert/strict";
import { worldOf } from "../states/world.js";
import { basesInOrder } from "./basesInOrder.js";

const ids = (query: Partial<Parameters<typeof basesInOrder>[0]>): readonly string[] =>
  basesInOrder({ kind: "mla", from: undefined, to: undefined, date: "2025-09-08", ...query }).map(({ id }) => id);

describe("instruments on which a request may rest, in order", () => {
  it("keep the order of the model where no State is named", () => {
    assert.deepEqual(ids({}).slice(0, 3), ["untoc", "som-protocol", "coe-mla-1959"]);
    assert.ok(basesInOrder({ kind: "mla", from: "IT", to: undefined, date: "2025-09-08" }).every((b) => !b.inForce));
  });

  it("put what is in force first, and in it what offers the assistance", () => {
    assert.deepEqual(ids({ from: "FR", to: "IT", measures: ["bankRecords"] }).slice(0, 2), ["untoc", "coe-mla-1959"]);
    assert.deepEqual(ids({ from: "FR", to: "JP", measures: ["serviceOfDocuments"] }).slice(0, 4), [
      "untoc",
      "uncac",
      "drugs-1988",
      "som-protocol",
    ]);
  });

  it("name only those for the kind of request", () => {
    assert.equal(ids({ kind: "extradition" }).includes("coe-mla-1959"), false);
    assert.equal(ids({ kind: "mla" }).includes("coe-extradition-1957"), false);
  });

  it("say what the world says, and no more", () => {
    const world = worldOf();
    for (const { id, inForce } of basesInOrder({ kind: "mla", from: "IT", to: "TN", date: "2025-09-08" })) {
      const between = world.between(id, "IT", "TN", "2025-09-08");
      assert.equal(inForce !== undefined, between.inForce, id);
      if (inForce) assert.deepEqual([inForce.since, inForce.asOf], [between.since, between.asOf]);
    }
  });

  it("put behind them a convention that is in force and that the arrest warrant replaces between the two", () => {
    const between = ids({ kind: "extradition", from: "FR", to: "IT" });
    assert.ok(between.indexOf("untoc") < between.indexOf("coe-extradition-1957"), between.join());
    const others = ids({ kind: "extradition", from: "CH", to: "IT" });
    assert.ok(others.indexOf("coe-extradition-1957") < others.indexOf("bilateral"), others.join());
  });
});
