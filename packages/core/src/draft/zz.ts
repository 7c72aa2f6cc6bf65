import { parseDraft } from "./index.js";

const show = (n: string, x: any) => {
  const a = performance.now();
  const d = parseDraft(x);
  console.log(
    n,
    (performance.now() - a).toFixed(0) + "ms",
    typeof d.value,
    d.problems.length,
    d.problems[0] && [d.problems[0].rule, d.problems[0].message, d.problems[0].params],
  );
};
show("quotes", '"'.repeat(1e6));
show("many", "a:\n" + "  - 1\n".repeat(150000));
show("dup", "a: 1\n".repeat(40000));
show("hash", "a: " + " #".repeat(1e6));
show("crs", "a: 1\r".repeat(2e5));
show("commas", "[" + ",".repeat(1e6));
show("q1", "'".repeat(1e6));
show("anch", "&a ".repeat(1e5));
show("colon", ": ".repeat(1e5));
show("lines", "a\n".repeat(2e5));
show("lines2", "a: 'x\n" + "\n".repeat(1e6));
show("blocks", "- |\n".repeat(1e5));
show("flowlines", "[\n".repeat(30) + "a\n".repeat(1e5));
show(
  "dedent",
  Array.from({ length: 40 }, (_, i) => " ".repeat(i) + "a:\n")
    .join("")
    .repeat(500),
);
show("jcom", '{"a":1' + "/*".repeat(1e6));
show("jstr", "{" + '"'.repeat(1e6));
show("jbr", "{" + "]".repeat(1e6));
show("jcol", '{"a"' + ":".repeat(1e6));
show("alias", "a: &x 1\nb: [" + "*x,".repeat(20000) + "]");
show("tags", "- !a x\n".repeat(30000));
show("detect", "{" + " ".repeat(1e6));
show("detect2", "/*".repeat(1e5));
show("detect3", "//".repeat(1e5) + "\n//a\n".repeat(1e5));
show("dash", "-\n".repeat(1e5));
show("qm", "?\n".repeat(1e5));
