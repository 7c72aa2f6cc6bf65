/** `npm run new:rule -- ID CODE`: a rule that fires, with page, messages and fixtures, to be made into yours. */
import { kebabCase, readWords, refuse, writeNew } from "./scaffolding.js";

const { words, root } = readWords();
const [id, code] = words;
if (!id || !code || !kebabCase.test(id)) refuse("Usage: npm run new:rule -- id-that-says-what-is-wrong CODE-01");

const folder = `packages/core/src/rules/${id}`;
writeNew(root, {
  [`${folder}/rule.ts`]: `import { createRule } from "../rule.js";

export const rule = createRule({
  id: "${id}",
  code: "${code}",
  nature: "defect",
  sources: [],
  check(context) {
    if (context.request.purpose !== "to be replaced") return;
    context.report({ path: ["purpose"], message: "found", severity: "warning" });
  },
});
`,
  [`packages/core/locales/en/rules/${id}.json`]: `${JSON.stringify(
    {
      title: "A few words",
      messages: {
        found: { what: "Say what is wrong, in a sentence.", why: "Say why it matters.", mend: "Say what to do." },
      },
    },
    null,
    2,
  )}\n`,
  [`${folder}/rule.md`]: `# ${id} (${code})

One sentence: what is wrong.

## What it finds

Say what it looks at.

\`\`\`yaml bad
rogatory: 1
kind: mla
purpose: to be replaced
\`\`\`

\`\`\`yaml good
rogatory: 1
kind: mla
purpose: To prove the payments.
\`\`\`

## Why it matters

Say what happens to a request with this fault.

## How to mend it

Say what to write.

## When it stays quiet

Name the near misses.

## Sources

| Instrument | Provision | Mark |
|---|---|---|
`,
  [`${folder}/fixtures/invalid/first.mla.yaml`]:
    "# expect: warning /purpose\nrogatory: 1\nkind: mla\npurpose: to be replaced\n",
  [`${folder}/fixtures/invalid/second.mla.yaml`]:
    '# expect: warning /purpose\nrogatory: 1\nkind: mla\nlegalBases: [untoc]\npurpose: "to be replaced"\n',
  [`${folder}/fixtures/valid/near-miss-one.mla.yaml`]:
    "rogatory: 1\nkind: mla\npurpose: To be replaced by the order of 3 March 2025.\n",
  [`${folder}/fixtures/valid/near-miss-two.mla.yaml`]: "rogatory: 1\nkind: mla\n",
});
console.log(`Then: npm run gen, and RULE=${id} npm run test:rules`);
