/** What is used of opentype.js, which brings no types. */
declare module "opentype.js" {
  export type PathCommand =
    | { readonly type: "M" | "L"; readonly x: number; readonly y: number }
    | { readonly type: "Q"; readonly x: number; readonly y: number; readonly x1: number; readonly y1: number }
    | { readonly type: "C"; readonly x: number; readonly y: number }
    | { readonly type: "Z" };
  export interface Glyph {
    readonly advanceWidth?: number;
    readonly path: { readonly commands: readonly PathCommand[] };
  }
  export interface Font {
    readonly unitsPerEm: number;
    charToGlyphIndex(character: string): number;
    charToGlyph(character: string): Glyph;
  }
  const opentype: { parse(file: ArrayBuffer): Font };
  export default opentype;
}
