import assert from "node:assert/strict";
import { answerCalls, type Port, WorkerCalls } from "../../extension/src/letters/calls.js";

const nobody: (message: unknown) => void = () => {};

/** Two ends of a wire that copies as a worker does. */
function wire(): { near: Port; far: Port; fail(reason: string): void } {
  const listeners = { near: nobody, far: nobody };
  let onFailure: (reason: string) => void = nobody;
  const end = (own: "near" | "far", other: "near" | "far"): Port => ({
    post: (message) => {
      const copy = structuredClone(message);
      queueMicrotask(() => listeners[other](copy));
    },
    listen(onMessage, failure) {
      listeners[own] = onMessage;
      if (own === "near") onFailure = failure;
    },
  });
  return { near: end("near", "far"), far: end("far", "near"), fail: (reason) => onFailure(reason) };
}

const operations = {
  double: (n: number) => n * 2,
  later: async (text: string) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return text;
  },
  refuse: (): never => {
    throw new Error("No.");
  },
};

describe("calls to a worker", () => {
  it("bring each answer to its own call, in whatever order", async () => {
    const { near, far } = wire();
    answerCalls(far, operations);
    const calls = new WorkerCalls<typeof operations>(near);
    assert.deepEqual(await Promise.all([calls.call("later", "a"), calls.call("double", 4), calls.call("later", "b")]), [
      "a",
      8,
      "b",
    ]);
  });

  it("fail alone when an operation fails", async () => {
    const { near, far } = wire();
    answerCalls(far, operations);
    const calls = new WorkerCalls<typeof operations>(near);
    const [refused, doubled] = await Promise.allSettled([
      calls.call("refuse", undefined as never),
      calls.call("double", 1),
    ]);
    assert.equal(refused.status === "rejected" && (refused.reason as Error).message, "No.");
    assert.equal(doubled.status === "fulfilled" && doubled.value, 2);
    assert.equal(calls.failed, false);
  });

  it("know no operation that was not offered", async () => {
    const { near, far } = wire();
    answerCalls(far, operations);
    const calls = new WorkerCalls<Record<string, (argument: never) => unknown>>(near);
    for (const name of ["toString", "__proto__", "nothing"])
      await assert.rejects(calls.call(name, undefined as never), /There is no operation/);
  });

  it("all fail when the worker does, and so does every later one", async () => {
    const { near, fail } = wire();
    const calls = new WorkerCalls<typeof operations>(near);
    const waiting = calls.call("later", "a");
    fail("The worker ended with 1.");
    await assert.rejects(waiting, /ended with 1/);
    await assert.rejects(calls.call("double", 1), /ended with 1/);
    assert.equal(calls.failed, true);
  });
});
