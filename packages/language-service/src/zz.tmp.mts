import { elementsOfFields } from "./hover/asks.js";
import { elements } from "@rogatory/core/editor";
const s = performance.now(); const m = elementsOfFields(); console.log(performance.now() - s);
const cov = new Set([...m.values()].flat());
console.log("uncovered", elements.filter((e) => !cov.has(e.id)).map((e) => e.id));
console.log([...m].map(([a, b]) => a + ": " + b.join(",")).join("\n"));
