import assert from "node:assert/strict";
import type { DraftSettings } from "../index.js";
import { head, shown } from "./hoverAt.test.js";

describe("hover on articles", () => {
  const som = (convention: string): string =>
    shown(`${head}offences: [{ id: a, convention: "${convention}" }]\n`) ?? "";

  it("tells what the instrument says there", () => {
    assert.equal(
      som("som-protocol art. 1<|>3"),
      "**Smuggling of Migrants Protocol, art. 13**\n\n- art. 13: On request a State verifies within a reasonable time whether travel or identity documents issued in its name are legitimate and valid. (read in the text)",
    );
    assert.match(
      som("som-protocol art. 1(<|>3)"),
      /^\*\*Smuggling of Migrants Protocol, art\. 1\(3\)\*\*\n\n- art\. 1\(3\): .* \(to be verified\)$/,
    );
  });

  it("takes the article nearest to the pointer, and the instrument named before it", () => {
    assert.match(som("untoc art. 5, som-protocol art. <|>13"), /^\*\*Smuggling/);
    assert.match(som("untoc art. <|>2(b), som-protocol art. 13"), /^\*\*UNTOC, art\. 2\(b\)\*\*\n\n- art\. 2\(b\): /);
  });

  it("reads ranges and paragraphs", () => {
    const article = (text: string): string =>
      shown(`${head}legalBases:\n  - { instrument: untoc, articles: ["${text}<|>"] }\n`) ?? "";
    const provisions = (text: string) =>
      [...article(text).matchAll(/^- (art\. \S+?):/gm)].map(([, provision]) => provision);
    assert.deepEqual(provisions("18(11)"), ["art. 18(10)-(12)"]);
    assert.deepEqual(provisions("18(12)(a)"), ["art. 18(10)-(12)"]);
    assert.deepEqual(provisions("18(8)"), ["art. 18(8)"]);
    assert.deepEqual(provisions("13(3)"), ["art. 13(3)(a)", "art. 13(3)(b)", "art. 13(3)(c)"]);
    assert.deepEqual(provisions("13(3)(b)"), ["art. 13(3)(b)"]);
    assert.equal(provisions("18").length, 12);
    assert.match(article("18"), /\n\n\d+ more are not listed here\.$/);
    assert.match(article("41"), /\n\nWhat this article says is not held here\.$/);
  });

  it("says nothing where no instrument or article can be told", () => {
    for (const convention of ["art<|>. 6", "smuggling<|>", "som-protocol<|>"]) assert.equal(som(convention), "");
  });
});

describe("hover on a State and on an instrument", () => {
  const settings: Partial<DraftSettings> = {
    packs: [
      {
        rogatoryPack: 1,
        title: "Our [list](https://evil.example)",
        source: "letter of the ministry",
        asOf: "2025-01-10",
        confidence: "medium",
        participation: {
          untoc: { parties: { XK: { inForce: "2010-05-01" }, AQ: { inForce: "2019-06-26" } } },
          "coe-mla-1959": { parties: { XK: { signed: "2020-01-01" }, AQ: { inForce: "2026-01-01" } } },
        },
        declarations: [
          { instrument: "untoc", state: "AQ", kind: "languages", provision: "art. 18(14)", languages: ["en", "fr"] },
        ],
      },
    ],
  };
  const draft = `${head}requesting: { state: XK }\nrequested: { state: AQ }\nlegalBases: [untoc, coe-mla-1959, som-protocol]\n`;
  const origin = String.raw`(letter of the ministry, as of 10 January 2025, confidence medium, from your data “Our \[list\](https\://evil.example)”)`;

  it("tells what is in force with the other State, what is not, and what is not known", () => {
    assert.equal(
      shown(draft.replace("AQ", "A<|>Q"), { settings }),
      `State: **Antarctica** (AQ)

Between Antarctica and Kosovo on 14 March 2025, as far as the data of this program show:

- UNTOC: in force since 26 June 2019 ${origin}
- CoE 1959: not yet in force for Antarctica, only from 1 January 2026 ${origin}
- CoE 1959: Kosovo has signed; whether it is bound is not known ${origin}
- Smuggling of Migrants Protocol: whether Antarctica is bound is not known here
- Smuggling of Migrants Protocol: whether Kosovo is bound is not known here

*Verify with the depositary before you rely on it.*

What it has declared, as far as it is known here:

- Accepts requests in English and French: UNTOC art. 18(14) ${origin}; old or undated, to be checked`,
    );
  });

  it("tells what the requested State wants of requests, with the source, and nothing of what the requesting one does", () => {
    const own: Partial<DraftSettings> = {
      packs: [
        {
          rogatoryPack: 1,
          title: "Our desk",
          source: "circular [7](https://evil.example)",
          asOf: "2025-01",
          profiles: { AQ: { stamp: { mark: "S" }, leadTimes: [{ days: 30 }] }, XK: { stamp: { mark: "S" } } },
        },
      ],
    };
    const bare = `${head}requesting: { state: XK }\nrequested: { state: AQ }\n`;
    assert.match(
      shown(bare.replace("AQ", "A<|>Q"), { settings: own }) ?? "",
      /\n\nWhat it wants of requests, as far as it is known here:\n\n- Wants a stamp or seal beside the signature\. Our desk \(your pack “Our desk”: circular \\\[7\\\]\(https\\:\/\/evil\.example\), as of 2025-01\)\n- Needs 30 days before the deadline\. .*; to be verified\)$/,
    );
    assert.doesNotMatch(shown(bare.replace("XK", "X<|>K"), { settings: own }) ?? "", /wants/);
    assert.match(
      shown(bare.replace("AQ", "C<|>H"), { language: "fr" }) ?? "",
      /Ce qu’il attend des demandes[\s\S]*- Veut des traductions certifiées conformes\. Swiss IRSG art\. 28\(5\)/,
    );
  });

  it("never takes silence for an answer", () => {
    const text = shown("kind: mla\ndate: 2025-03-14\nrequesting: { state: XK }\nrequested: { state: A<|>Q }\n");
    assert.equal(
      text,
      `State: **Antarctica** (AQ)

The data of this program show no treaty in force between Antarctica and Kosovo on 14 March 2025. That proves nothing: many are not in the data.

*Verify with the depositary before you rely on it.*`,
    );
  });

  it("names a State in the user's language and in English, and says no more of a third one", () => {
    const nationality = `${draft}persons: [{ id: a, nationalities: [C<|>I] }]\n`;
    assert.equal(shown(nationality, { language: "de" }), "Nationalities: **Côte d’Ivoire** (CI)");
    assert.match(
      shown(nationality.replace("C<|>I", "S<|>E"), { language: "es" }) ?? "",
      /: \*\*Suecia\*\* \(Sweden, SE\)$/,
    );
    assert.equal(shown(nationality.replace("C<|>I", "Z<|>Z")), undefined);
  });

  it("tells title, date, series, standing and what an instrument asks", () => {
    assert.equal(
      shown(draft.replace("som-protocol", "som-<|>protocol"), { settings }),
      `**Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime**

Smuggling of Migrants Protocol: New York · 15 November 2000 · UNTS vol. 2241, p. 507

Supplements UNTOC: what that asks of a request is asked too.

Between Antarctica and Kosovo on 14 March 2025, as far as the data of this program show:

- Smuggling of Migrants Protocol: whether Antarctica is bound is not known here
- Smuggling of Migrants Protocol: whether Kosovo is bound is not known here

*Verify with the depositary before you rely on it.*

What it asks of this request (Request for mutual legal assistance):

- art. 6: Convention offence to which each offence corresponds (to be verified)`,
    );
    assert.equal(
      shown(`${head}legalBases: [bila<|>teral]\n`),
      "**Bilateral treaty**\n\nWhat it asks of a request is not listed here; what every request needs is checked all the same.",
    );
    assert.match(
      shown(`${head}legalBases: [coe-extra<|>dition-1957]\n`) ?? "",
      /It is not about a request of this kind \(Request for mutual legal assistance\)\.$/,
    );
    assert.match(
      shown(`${head}contentStandards: [un-model<|>-mla]\n`) ?? "",
      /Advises on what a request should contain, and binds nobody\./,
    );
  });
});
