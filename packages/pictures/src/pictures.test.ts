import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { ChartContent, ChartNode, PictureBlock, TimelineContent, TimelineEvent } from "@rogatory/core";
import fc from "fast-check";
import { unzlibSync } from "fflate";
import {
  chart,
  drawPicture,
  type Mark,
  type Picture,
  type Rectangle,
  renderPng,
  renderSvg,
  timeline,
} from "./index.js";
import { textWidth, wrapped } from "./text.js";

const blockOf = (content: TimelineContent | ChartContent): PictureBlock => ({
  type: "picture",
  title: "Title",
  description: "Description",
  content,
  words: [],
});

const anyText = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "كريم صالح الطرابلسي",
    "山田太郎株式会社东京分公司第三营业部财务经理办公室主任",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "x".repeat(300),
    "<script>alert(1)</script>\"&'",
    "👩‍👩‍👧‍👦 family",
    "",
    "\u202eevil",
  ),
);

const anyEvent: fc.Arbitrary<TimelineEvent> = fc.record({
  path: fc.constant("/facts/events/0"),
  label: anyText,
  precision: fc.constantFrom("day", "monthOrYear", "period", "unknown"),
  day: fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: undefined }),
  date: anyText,
  text: anyText,
  details: fc.array(anyText, { maxLength: 3 }),
});

const anyNode: fc.Arbitrary<ChartNode> = fc.record({
  path: fc.constant("/persons/0"),
  shape: fc.constantFrom("naturalPerson", "legalPerson", "account", "vessel", "property", "event"),
  kind: anyText,
  label: anyText,
  details: fc.array(anyText, { maxLength: 3 }),
});

const anyChart: fc.Arbitrary<ChartContent> = fc.array(anyNode, { minLength: 1, maxLength: 22 }).chain((nodes) =>
  fc
    .array(
      fc.record({
        path: fc.constant("/assets/0/owner"),
        from: fc.nat(nodes.length - 1),
        to: fc.nat(nodes.length - 1),
        label: fc.constantFrom("owner", "beneficial owner", "took part", "propriétaire", ""),
        basis: fc.constantFrom("field" as const, "reference" as const),
      }),
      { maxLength: 45 },
    )
    .map((links) => ({
      type: "chart" as const,
      nodes,
      links: links.filter(({ from, to }) => from !== to),
    })),
);

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x + a.width > b.x + 0.05 &&
  b.x + b.width > a.x + 0.05 &&
  a.y + a.height > b.y + 0.05 &&
  b.y + b.height > a.y + 0.05;

/** Sees that nothing covers anything, that words are within their boxes, and boxes on the sheet. */
function assertClear({ width, height, marks, direction }: Picture): void {
  const sheet = { x: 0, y: 0, width, height };
  assert.ok(width <= 453 && height <= 655, `${width} by ${height}`);
  const solid = marks.filter(({ role }) => role === "node" || role === "label");
  for (const [index, mark] of solid.entries()) {
    assert.ok(isWithin(mark.bounds, sheet), JSON.stringify([mark.bounds, sheet]));
    for (const other of solid.slice(index + 1))
      assert.ok(!overlap(mark.bounds, other.bounds), JSON.stringify([mark.bounds, other.bounds]));
    for (const text of textsOf(mark, direction)) assert.ok(isWithin(text, mark.bounds), JSON.stringify([text, mark]));
  }
  for (const { shapes } of marks.filter(({ role }) => role === "link"))
    for (const shape of shapes)
      if (shape.type === "line")
        for (const { bounds } of solid)
          assert.ok(!shape.points.some((point) => isInside(point, bounds)), JSON.stringify([shape, bounds]));
}

const isWithin = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.x >= outer.x - 0.1 &&
  inner.y >= outer.y - 0.1 &&
  inner.x + inner.width <= outer.x + outer.width + 0.1 &&
  inner.y + inner.height <= outer.y + outer.height + 0.1;

const isInside = ({ x, y }: { readonly x: number; readonly y: number }, box: Rectangle): boolean =>
  x > box.x + 0.1 && x < box.x + box.width - 0.1 && y > box.y + 0.1 && y < box.y + box.height - 0.1;

function textsOf({ shapes }: Mark, direction: "ltr" | "rtl"): Rectangle[] {
  return shapes.flatMap((shape): Rectangle[] => {
    if (shape.type !== "text") return [];
    const width = textWidth(shape.text, shape.size);
    const start = direction === "ltr" ? "start" : "end";
    const left = shape.anchor === "middle" ? width / 2 : shape.anchor === start ? 0 : width;
    return [{ x: shape.x - left, y: shape.y - shape.size * 0.92, width, height: shape.size * 1.2 }];
  });
}

/** As an XML reader sees it: every tag closed, every `&` an entity, no element and no attribute but a few. */
function assertHarmless(svg: string): void {
  const open: string[] = [];
  for (const [, tag = "", text = ""] of svg.matchAll(/<([^<>]*)>|([^<>]+)/g)) {
    assert.doesNotMatch(text + tag, /&(?!(?:amp|lt|gt|quot|#39);)/);
    if (tag === "") continue;
    if (tag.startsWith("/")) assert.equal(open.pop(), tag.slice(1));
    else {
      const name = /^\w+/.exec(tag)?.[0] ?? "";
      assert.ok(["svg", "title", "desc", "g", "rect", "path", "text"].includes(name), tag);
      assert.doesNotMatch(tag, /\s(?:style|href|on\w+|class|id)=|url\(/);
      if (!tag.endsWith("/")) open.push(name);
    }
  }
  assert.deepEqual(open, []);
}

const sample = `rogatory: 1
kind: mla
persons:
  - { id: a, role: suspect, name: { given: Ayşe, family: Öztürk } }
  - { id: b, kind: legal, name: { legal: Ölüdeniz Ltd. }, representative: a }
assets:
  - { id: v, kind: vessel, identifier: TR-7, owner: b }
facts:
  events:
    - { id: e1, date: 2024-08-11, what: "{person:a} sent {asset:v}.", persons: [a], amount: { amount: 10, currency: EUR } }
`;

describe("pictures", () => {
  it("of a timeline are clear, harmless and on their sheet, whatever the events say", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { minLength: 1, maxLength: 40 }), fc.boolean(), async (events, rtl) => {
        const options = { direction: rtl ? ("rtl" as const) : ("ltr" as const) };
        const pictures = await drawPicture(blockOf({ type: "timeline", events }), options);
        for (const picture of pictures) {
          assertClear(picture);
          assertHarmless(renderSvg(picture));
          assertHarmless(renderSvg(picture, { inline: true }));
          assert.ok(picture.marks.filter(({ role }) => role === "node").length <= 14);
        }
        const drawn = pictures.flatMap(({ marks }) => marks.filter(({ role }) => role === "node"));
        assert.equal(drawn.length, events.length);
      }),
      { numRuns: 60 },
    );
  });

  it("of a chart are clear, harmless and on their sheet, and lose neither node nor link", async () => {
    await fc.assert(
      fc.asyncProperty(anyChart, async (content) => {
        const pictures = await drawPicture(blockOf(content));
        const count = (role: Mark["role"]): number =>
          pictures.flatMap(({ marks }) => marks.filter((mark) => mark.role === role)).length;
        for (const picture of pictures) {
          assertClear(picture);
          assertHarmless(renderSvg(picture, { inline: true }));
        }
        assert.equal(count("link"), content.links.length);
        assert.ok(count("node") >= content.nodes.length);
        assert.deepEqual(await drawPicture(blockOf(content)), pictures);
      }),
      { numRuns: 40 },
    );
  });

  it("of many events are spread over sheets about evenly", async () => {
    const event: TimelineEvent = {
      path: "/facts/events/0",
      label: "Event 1",
      precision: "day",
      day: 1,
      date: "2 January 1970",
      text: "Paid.",
      details: [],
    };
    const content = { type: "timeline", events: Array.from({ length: 15 }, () => event) } as const;
    const pictures = await drawPicture(blockOf(content));
    assert.deepEqual(
      pictures.map(({ title, marks }) => [title, marks.filter(({ role }) => role === "node").length]),
      [
        ["Title (1/2)", 8],
        ["Title (2/2)", 7],
      ],
    );
  });

  it("can be had of a draft as it stands, and of one with nothing to draw there is none", async () => {
    const [line, ...more] = await timeline(sample, { name: "a.mla.yaml" });
    assert.deepEqual(more, []);
    assert.equal(line?.title, "Timeline of the facts");
    assert.equal((await chart(sample, { name: "a.mla.yaml" })).length, 1);
    assert.deepEqual(await chart("rogatory: 1\nkind: mla\n", { name: "a.mla.yaml" }), []);
  });

  it("carry places of the draft in a page, and none in a file", async () => {
    const [drawn] = await chart(sample, { name: "a.mla.yaml" });
    const inline = renderSvg(drawn as Picture, { inline: true });
    for (const path of ["/persons/0", "/assets/0/owner", "/facts/events/0"])
      assert.ok(inline.includes(`data-path="${path}"`));
    assert.match(inline, /currentColor/);
    assert.doesNotMatch(renderSvg(drawn as Picture), /data-path|currentColor/);
    assert.match(
      inline,
      /role="img"[^>]*>\n<title>Chart of persons, property and sums of money<\/title>\n<desc>Chart of 2/,
    );
  });

  it("tell kinds apart by their frames, for print in black and white", async () => {
    const shapes = ["naturalPerson", "legalPerson", "account", "vessel", "property", "event"] as const;
    const nodes = shapes.map((shape): ChartNode => ({ path: "/a", shape, kind: "k", label: "l", details: [] }));
    const [picture] = await drawPicture(blockOf({ type: "chart", nodes, links: [] }));
    const frames = picture?.marks.map(({ shapes: all, bounds }) =>
      JSON.stringify(
        all
          .filter(({ type }) => type !== "text")
          .map((shape) =>
            "points" in shape
              ? shape.points.map(({ x, y }) => [x - bounds.x, y - bounds.y])
              : { ...shape, x: 0, y: 0, type: shape.type },
          ),
      ),
    );
    assert.equal(new Set(frames).size, shapes.length);
  });
});

describe("PNG files of pictures", () => {
  it("are the same bytes on every machine", async () => {
    const hashes: string[] = [];
    for (const draw of [timeline, chart])
      for (const picture of await draw(sample, { name: "a.mla.yaml" }))
        hashes.push(createHash("sha256").update(renderPng(picture)).digest("hex").slice(0, 16));
    assert.deepEqual(hashes, ["03439c00081e0208", "eb53fe021f07f45c"]);
  });

  it("are of the size that they say, with ink where the words are", async () => {
    const [picture] = await timeline(sample, { name: "a.mla.yaml" });
    const file = Buffer.from(renderPng(picture as Picture));
    assert.equal(file.subarray(1, 4).toString(), "PNG");
    const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
    assert.deepEqual([width, height], [(picture?.width ?? 0) * 3, (picture?.height ?? 0) * 3]);
    const at = file.indexOf("IDAT");
    const rows = unzlibSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)));
    assert.equal(rows.length, (1 + Math.ceil(width / 2)) * height);
    assert.ok(rows.some((byte) => byte === 0x11 || byte < 0x10));
  });

  it("have boxes for characters that the letters lack, and take any text", async () => {
    await fc.assert(
      fc.asyncProperty(anyEvent, async (event) => {
        for (const picture of await drawPicture(blockOf({ type: "timeline", events: [event] }))) renderPng(picture);
      }),
      { numRuns: 15 },
    );
  });
});

describe("lines of text", () => {
  it("are not wider than they may, and lose nothing but blanks as long as there is room", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 30, max: 200 }), (text, width) => {
        const lines = wrapped(text, width, 9, 1000);
        for (const line of lines) assert.ok(textWidth(line, 9) <= width, line);
        assert.equal(lines.join("").replaceAll(/\s/g, ""), text.replaceAll(/\s/g, ""));
      }),
    );
  });

  it("end in an ellipsis after a whole word where there are too many", () => {
    assert.deepEqual(wrapped("Gold, in bars or on a gold account, bought for euros", 60, 9, 2), [
      "Gold, in bars",
      "or on a gold…",
    ]);
  });
});
