/** A place on the picture in points (1/72 inch) from its left upper corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

/** How a line is drawn. Pictures are printed in black and white: nothing is told by colour. */
export type LineStyle = "solid" | "dotted";

export type Shape =
  /** `corner` is the radius of its corners. */
  | ({ readonly type: "box"; readonly corner: number; readonly filled: boolean } & Rectangle)
  | { readonly type: "outline"; readonly points: readonly Point[]; readonly filled: boolean }
  | { readonly type: "line"; readonly points: readonly Point[]; readonly style: LineStyle }
  /** `y` is the base line; `size` the height of the letters' em. */
  | ({
      readonly type: "text";
      readonly text: string;
      readonly size: number;
      readonly anchor: "start" | "middle" | "end";
    } & Point);

/** What is drawn for one part of the draft. */
export interface Mark {
  /** JSON Pointer of that part; undefined for what belongs to the picture alone. */
  readonly path: string | undefined;
  /** `node` and `label` keep clear of each other; `link` may cross other links. */
  readonly role: "node" | "label" | "link" | "axis";
  /** The room that it takes. */
  readonly bounds: Rectangle;
  readonly shapes: readonly Shape[];
}

/** A drawing on one sheet, as plain data: lengths in points, with the origin left above. */
export interface Picture {
  /** BCP 47 tag of its words. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** For those who cannot see it. */
  readonly description: string;
  readonly marks: readonly Mark[];
}

/** The room between the margins of an A4 sheet, less a heading above and some air. */
export const SHEET_WIDTH = 453;
export const SHEET_HEIGHT = 650;

/** How thick lines are. */
export const LINE_WIDTH = 0.75;
