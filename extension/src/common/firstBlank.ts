/** Offset at the end of the first line of a new draft whose key has no value and nothing below it; undefined where all are filled in. */
export function firstBlank(text: string): number | undefined {
  let offset = 0;
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    const key = /^( *)(?:- )?[A-Za-z]\w*:$/.exec(line);
    if (key) {
      const next = lines.slice(index + 1).find((other) => !/^\s*(#.*)?$/.test(other)) ?? "";
      const indentation = line.search(/[A-Za-z]/);
      const holdsMore = next.search(/\S/) > indentation || (next.search(/\S/) === indentation && /^\s*- /.test(next));
      if (!holdsMore) return offset + line.length;
    }
    offset += line.length + 1;
  }
  return undefined;
}
