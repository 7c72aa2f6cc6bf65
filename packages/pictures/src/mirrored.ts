import type { Mark, Picture, Point, Rectangle, Shape } from "./picture.js";

/** The picture as it is read from right to left: all places mirrored, the words as they are. */
export function mirrored(picture: Picture): Picture {
  const mirror = new Mirror(picture.width);
  return { ...picture, direction: "rtl", marks: picture.marks.map((mark) => mirror.mark(mark)) };
}

class Mirror {
  readonly #width: number;

  constructor(width: number) {
    this.#width = width;
  }

  mark(mark: Mark): Mark {
    return {
      ...mark,
      bounds: this.#rectangle(mark.bounds),
      shapes: mark.shapes.map((shape) => this.#shape(shape)),
    };
  }

  #shape(shape: Shape): Shape {
    switch (shape.type) {
      case "box":
        return { ...shape, ...this.#rectangle(shape) };
      case "outline":
      case "line":
        return { ...shape, points: shape.points.map((point) => this.#point(point)) };
      case "text":
        // The anchor is that of the reading direction, in SVG as here: it needs no turning.
        return { ...shape, ...this.#point(shape) };
    }
  }

  #point({ x, y }: Point): Point {
    return { x: this.#width - x, y };
  }

  #rectangle({ x, y, width, height }: Rectangle): Rectangle {
    return { x: this.#width - x - width, y, width, height };
  }
}
