import assert from "node:assert/strict";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { renderDocx } from "../../packages/docx/src/index.js";
import { sampleLetter } from "./sampleLetter.js";
import { checkStructure, type StructureFault } from "./structure.js";

/** Faults planted in a sound file: the part, what to replace by what, and the code that must come of it. */
const PLANTED: readonly (readonly [StructureFault["code"], string, RegExp | string, string])[] = [
  ["PART_MISSING", "[Content_Types].xml", "</Types>", '<Override PartName="/word/x.xml" ContentType="x/y"/></Types>'],
  ["PART_UNREGISTERED", "[Content_Types].xml", /<Override[^>]*PartName="\/word\/header1.xml"[^>]*>/, ""],
  ["RELATIONSHIP_DANGLING", "word/_rels/document.xml.rels", "footer1.xml", "footer7.xml"],
  [
    "RELATIONSHIP_EXTERNAL",
    "word/_rels/document.xml.rels",
    'Target="theme/theme1.xml"',
    'Target="http://x.example" TargetMode="External"',
  ],
  ["FIELD_UNBALANCED", "word/document.xml", '<w:r><w:fldChar w:fldCharType="end"/></w:r>', ""],
  ["FIELD_WITHOUT_RESULT", "word/footer1.xml", '<w:r><w:t xml:space="preserve">1</w:t></w:r>', ""],
  ["FIELD_DIRTY", "word/footer1.xml", 'w:fldCharType="begin"', 'w:fldCharType="begin" w:dirty="true"'],
  ["FIELDS_UPDATE_ON_OPEN", "word/settings.xml", "<w:compat>", '<w:updateFields w:val="true"/><w:compat>'],
  ["BOOKMARK_NAME", "word/document.xml", 'w:name="_Ref_annex_1"', 'w:name="annex 1"'],
  ["BOOKMARK_DUPLICATE", "word/document.xml", 'w:name="_Ref_annex_1"', 'w:name="_REF_annex_2"'],
  ["BOOKMARK_UNPAIRED", "word/document.xml", '<w:bookmarkEnd w:id="1"/>', ""],
  ["REFERENCE_DANGLING", "word/document.xml", "REF _Ref_para_transfers", "REF _Ref_nothing"],
  ["NUMBERING_ORPHAN", "word/document.xml", '<w:numId w:val="3"/>', '<w:numId w:val="99"/>'],
  ["STYLE_UNKNOWN", "word/document.xml", '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Titel"/>'],
  ["TABLE_SHAPE", "word/document.xml", /<w:gridCol [^>]*>/, ""],
  ["TABLE_ADJACENT", "word/document.xml", "</w:tbl>", "</w:tbl><w:tbl></w:tbl>"],
  ["TABLE_LAST", "word/document.xml", "<w:sectPr>", "<w:tbl></w:tbl><w:sectPr>"],
  ["LANGUAGE_MISSING", "word/styles.xml", /<w:lang [^>]*>/, ""],
  ["TITLE_MISSING", "docProps/core.xml", /<dc:title>.*<\/dc:title>/, ""],
  ["COMPATIBILITY_MODE", "word/settings.xml", /<w:compatSetting [^>]*>/, ""],
];

describe("checkStructure", () => {
  let parts: Record<string, Uint8Array> = {};
  before(async () => {
    parts = unzipSync(await renderDocx(sampleLetter()));
  });

  for (const [code, path, from, to] of PLANTED) {
    it(`finds ${code}`, () => {
      const source = strFromU8(parts[path] ?? new Uint8Array());
      const broken = source.replace(from, to);
      assert.notEqual(broken, source, "the fault could not be planted");
      const codes = checkStructure(zipSync({ ...parts, [path]: strToU8(broken) })).map((fault) => fault.code);
      assert.ok(codes.includes(code), `found ${codes.join(", ")}`);
    });
  }

  it("finds a part that is missing altogether", () => {
    const { "word/theme/theme1.xml": _, ...rest } = parts;
    assert.deepEqual(checkStructure(zipSync(rest)), [{ code: "PART_MISSING", detail: "word/theme/theme1.xml" }]);
  });
});
