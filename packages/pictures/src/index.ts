export { chart, type Drawings, drawPicture, drawPictures, timeline } from "./draw.js";
export type { DrawingOptions } from "./drawing.js";
export { type DrawnImage, imagesOf, svgOf } from "./forRenderers.js";
export type { LineStyle, Mark, Picture, Point, Rectangle, Shape } from "./picture.js";
export { renderPng } from "./png/renderPng.js";
export { renderSvg, type SvgOptions } from "./svg.js";
