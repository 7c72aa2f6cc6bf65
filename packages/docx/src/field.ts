import { BuilderElement, Run, type TextRun } from "docx";

function fieldCharacter(type: "begin" | "separate" | "end"): Run {
  return new Run({
    children: [new BuilderElement({ name: "w:fldChar", attributes: { type: { key: "w:fldCharType", value: type } } })],
  });
}

/** The text of a field's instruction, which `docx` keeps to itself. */
class Instruction extends BuilderElement<{ readonly space: string }> {
  constructor(instruction: string) {
    super({ name: "w:instrText", attributes: { space: { key: "xml:space", value: "preserve" } } });
    this.root.push(instruction);
  }
}

/**
 * A field with the result it shows until somebody updates it. It is never marked as dirty, so that Word opens the file
 * without asking, and written in the long form (`w:fldChar`), whose result simpler readers of .docx find, too.
 */
export function field(instruction: string, result: readonly TextRun[]): Run[] {
  return [
    fieldCharacter("begin"),
    new Run({ children: [new Instruction(instruction)] }),
    fieldCharacter("separate"),
    ...result,
    fieldCharacter("end"),
  ];
}
