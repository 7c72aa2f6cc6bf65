import type { Block, Inline, Letter, NumberedParagraph } from "../../packages/core/src/letter/types.js";

/*
 * A made-up request in the shape of a real one: long enough for a table to cross a page, with every kind of block,
 * names in several scripts, gaps, and cross-references in both directions. No person, account or case in it exists.
 */

const text = (words: string): Inline => ({ type: "text", text: words });
const strong = (...children: Inline[]): Inline => ({ type: "strong", children });
const emphasis = (...children: Inline[]): Inline => ({ type: "emphasis", children });
const reference = (anchor: string, shown: string): Inline => ({ type: "reference", anchor, text: shown });
const gap = (words: string): Inline => ({ type: "gap", text: words });
const paragraph = (...children: Inline[]): Block => ({ type: "paragraph", children });

/** Numbers paragraphs from 1 through the whole letter, as `compose` does. */
function numbering(): (anchor: string | undefined, path: string, ...children: Inline[]) => NumberedParagraph {
  let last = 0;
  return (anchor, path, ...children) => {
    last += 1;
    return { type: "numbered", number: String(last), children, path, ...(anchor === undefined ? {} : { anchor }) };
  };
}

/** Enough rows for the table to reach the next page. */
const SMALL_TRANSFERS = Array.from({ length: 24 }, (_, index): readonly [string, string, string, string] => [
  `${index + 1} August 2024`,
  "TN59 0401 8104 0040 4930 2411",
  "2 500.00",
  "One passenger",
]);

const TRANSFERS: readonly (readonly [string, string, string, string])[] = [
  [
    "14 June 2024",
    "TN59 1000 6035 1835 9847 8831",
    "4 500.00",
    "“Boat, second instalment” – cash deposit at the Zarzis branch, slip signed “A. Ben Youssef”",
  ],
  [
    "17 June 2024",
    "TN59 1000 6035 1835 9847 8831",
    "7 500.00",
    "Three passengers; the names given are those of witnesses A, B and C",
  ],
  ["21 June 2024", "TN59 0401 8104 0040 4930 2411", "2 500.00", "No reference given"],
  [
    "2 July 2024",
    "TN59 1000 6035 1835 9847 8831",
    "12 000.00",
    "“Engine Yamaha 40 hp”, with an invoice number that the seller does not know",
  ],
  [
    "5 July 2024",
    "TN59 0401 8104 0040 4930 2411",
    "2 500.00",
    "One passenger, transferred from Göttingen by Łukasz Źdźbłowski",
  ],
  ["9 July 2024", "TN59 1000 6035 1835 9847 8831", "5 000.00", "Two passengers"],
  [
    "18 July 2024",
    "TN59 1000 6035 1835 9847 8831",
    "10 000.00",
    "Four passengers; the sender is the sister of one of them",
  ],
  ["23 July 2024", "TN59 0401 8104 0040 4930 2411", "1 750.00", "“Fuel”"],
  [
    "30 July 2024",
    "TN59 1000 6035 1835 9847 8831",
    "22 500.00",
    "Nine passengers, paid together by a person who used the name Şükrü Öztürk-Nuñez and a passport that the issuing State had reported stolen in 2021; a copy is in the file",
  ],
  ["6 August 2024", "TN59 1000 6035 1835 9847 8831", "15 000.00", "Six passengers"],
  ["8 August 2024", "TN59 0401 8104 0040 4930 2411", "2 500.00", "One passenger"],
  ["9 August 2024", "TN59 1000 6035 1835 9847 8831", "10 000.00", "Four passengers, one of whom drowned"],
  [
    "9 August 2024",
    "TN59 0401 8104 0040 4930 2411",
    "3 750.00",
    "“For the man with the boat”, sent from Thessaloniki (Θεσσαλονίκη) by Ιωάννης Παπαδόπουλος",
  ],
  [
    "10 August 2024",
    "TN59 0401 8104 0040 4930 2411",
    "2 500.00",
    "One passenger, transferred from Київ by Олександр Щербак",
  ],
  [
    "10 August 2024",
    "TN59 1000 6035 1835 9847 8831",
    "17 500.00",
    "Seven passengers; last transfer before the departure",
  ],
];

function facts(n: ReturnType<typeof numbering>): Block[] {
  return [
    { type: "heading", level: 2, number: "B.1", children: [text("Summary")], path: "/facts/summary" },
    n(
      "para-summary",
      "/facts/summary",
      text(
        "In the night of 11 August 2024 a wooden boat of about 11 metres left the shore near Zarzis for Lampedusa with 34 people on board. The engine failed after nine hours. Four people drowned, among them a child of six. The survivors were taken on board by the Guardia Costiera and brought to Porto Empedocle, where ",
      ),
      strong(text("eleven of them gave statements")),
      text(" to the prosecuting authority."),
    ),
    n(
      undefined,
      "/facts/events/0",
      text("All eleven name as the organiser a man known as "),
      emphasis(text("al-Rāʾis")),
      text(
        ", who is believed to be Amīn Ben Youssef (أمين بن يوسف), born at Zarzis in 1986. He took 2,500 euros from each adult and half of that for each child, partly in cash and partly by the bank transfers listed in paragraph ",
      ),
      reference("para-transfers", "6"),
      text("."),
    ),
    {
      type: "list",
      style: "bullet",
      items: [
        [paragraph(text("Witness A recognised him on one of twelve photographs that were shown to her."))],
        [paragraph(text("Witness B kept the number from which he called: +216 00 000 000."))],
        [
          paragraph(text("Witness C saw him hand over money to two others:")),
          {
            type: "list",
            style: "number",
            items: [
              [paragraph(text("a man called “Hédi”, who steered the boat to the meeting point; and"))],
              [paragraph(text("a woman whose name is not known, who counted the passengers."))],
            ],
          },
        ],
      ],
    },
    { type: "heading", level: 2, number: "B.2", children: [text("Payments")], path: "/facts/events" },
    n(
      undefined,
      "/facts/events/1",
      text(
        "The payments could be followed to two accounts in Tunisia. On the findings so far the first belongs to Mr Ben Youssef; the holder of the second is ",
      ),
      gap("name of the account's holder"),
      text("."),
    ),
    n(
      "para-transfers",
      "/facts/events/2",
      text(
        "The following transfers are attributed to the departure of 11 August 2024. The full statements are in annex ",
      ),
      reference("annex-2", "2"),
      text("."),
    ),
    {
      type: "table",
      anchor: "table-transfers",
      path: "/facts/events/2/transfers",
      caption: [text("Table 1. Transfers attributed to the departure of 11 August 2024")],
      header: [[text("Date")], [text("Account credited")], [text("Amount (EUR)")], [text("Reference and remarks")]],
      widths: [2, 3.7, 1.6, 3.7],
      rows: [...TRANSFERS, ...SMALL_TRANSFERS].map((row) => row.map((cell) => [text(cell)])),
    },
  ];
}

function measures(n: ReturnType<typeof numbering>): Block[] {
  return [
    { type: "heading", level: 2, number: "D.1", children: [text("Bank records")], path: "/measures/0" },
    n(
      "para-bank",
      "/measures/0",
      text("The requesting authority asks for the records of the two accounts named in paragraph "),
      reference("para-transfers", "6"),
      text(" for the time from 1 January to 31 December 2024, namely:"),
    ),
    {
      type: "list",
      style: "letter",
      items: [
        [paragraph(text("the documents with which each account was opened, and the specimen signatures;"))],
        [paragraph(text("the statements, with the names of senders and recipients;"))],
        [
          paragraph(
            text("the identity of everyone with power over the accounts, and copies of the papers that were shown:"),
          ),
          {
            type: "particulars",
            rows: [
              { label: "Account 1", value: [text("TN59 1000 6035 1835 9847 8831")] },
              { label: "Account 2", value: [text("TN59 0401 8104 0040 4930 2411")] },
            ],
          },
        ],
      ],
    },
    n(
      undefined,
      "/measures/0/nexus",
      text(
        "The records will show who disposed of the money and whether a part of it was passed on, which is the element of financial benefit that the court must find proved (see paragraph ",
      ),
      reference("para-summary", "3"),
      text(")."),
    ),
    {
      type: "heading",
      level: 2,
      number: "D.2",
      children: [text("Hearing of a witness by video link")],
      path: "/measures/1",
    },
    n(
      undefined,
      "/measures/1",
      text(
        "The requesting authority further asks that the person named below be heard as a witness by video link, on the following terms.",
      ),
    ),
    {
      type: "particulars",
      path: "/measures/1",
      anchor: "witness",
      caption: [text("Particulars of the witness")],
      rows: [
        { label: "Name", value: [text("Hédi TRABELSI (الهادي الطرابلسي)")], path: "/persons/1/name" },
        { label: "Date and place of birth", value: [text("3 March 1979, Médenine")], path: "/persons/1/birth" },
        { label: "Address", value: [text("12 rue de l’Indépendance"), { type: "lineBreak" }, text("4170 Zarzis")] },
        { label: "Language", value: [text("Arabic; understands French")] },
        { label: "Proposed dates", value: [gap("three dates"), text(", each at 10.00 (UTC+1)")] },
      ],
    },
    { type: "heading", level: 3, children: [text("Rights of the witness")], path: "/measures/1/rights" },
    n(
      undefined,
      "/measures/1/rights",
      text(
        "The witness should be told that he need not answer where an answer could expose him to prosecution. The law of the requesting State says:",
      ),
    ),
    {
      type: "paragraph",
      role: "quote",
      children: [
        text(
          "“A witness may not be compelled to depose on facts from which his or her own criminal liability could arise.” (Code of Criminal Procedure, article 198, paragraph 2)",
        ),
      ],
    },
  ];
}

/** The sample letter, marked as a draft unless it is final. */
export function sampleLetter(status: "draft" | "final" = "draft"): Letter {
  const n = numbering();
  return {
    language: "en",
    direction: "ltr",
    title: "Request for mutual legal assistance DDA 4417/2024-R3",
    subject: "Smuggling of migrants: bank records and hearing of a witness",
    date: "2025-03-14",
    reference: "DDA 4417/2024-R3",
    header: { reference: "DDA 4417/2024-R3", confidentiality: "CONFIDENTIAL" },
    pageOf: { before: "Page ", between: " of ", after: "" },
    watermark: status === "draft" ? "DRAFT" : undefined,
    letterhead: [
      [text("Italian Republic")],
      [text("Ministry of Justice")],
      [text("Directorate-General for International Affairs and Judicial Cooperation")],
    ],
    addressee: [
      [text("The Minister of Justice")],
      [text("Ministry of Justice of the Republic of Tunisia")],
      [text("31 boulevard Bab Benat")],
      [text("1006 Tunis, Tunisia")],
    ],
    particulars: [
      { label: "Our reference", value: [text("DDA 4417/2024-R3")], path: "/reference" },
      { label: "Date", value: [text("14 March 2025")], path: "/date" },
      {
        label: "Urgency",
        value: [strong(text("Urgent")), text(" – the bank keeps its records until 30 June 2025")],
        path: "/urgency",
      },
      {
        label: "Confidentiality",
        value: [
          text("Confidential: please do not inform the persons concerned (see paragraph "),
          reference("para-confidential", "14"),
          text(")"),
        ],
        path: "/confidentiality",
      },
    ],
    heading: [text("REQUEST FOR MUTUAL LEGAL ASSISTANCE IN A CRIMINAL MATTER")],
    opening: [
      {
        type: "paragraph",
        role: "lead",
        children: [
          text(
            "The Ministry of Justice of the Italian Republic presents its compliments to the Ministry of Justice of the Republic of Tunisia and, on the basis of article 18 of the United Nations Convention against Transnational Organized Crime of 15 November 2000, has the honour to make the following request.",
          ),
        ],
      },
    ],
    sections: [
      {
        id: "authority",
        heading: {
          type: "heading",
          level: 1,
          number: "A.",
          children: [text("Authority and proceedings")],
          path: "/requesting",
        },
        blocks: [
          n(
            undefined,
            "/requesting/authority",
            text(
              "The request is made on behalf of the Public Prosecutor’s Office at the Court of Palermo (Procura della Repubblica di Palermo, Direzione Distrettuale Antimafia), which conducts the criminal investigation no. 4417/2024.",
            ),
          ),
          n(
            undefined,
            "/requesting/contact",
            text(
              "The person to speak to is Dr Chiara D’Aṁbrósio, deputy prosecutor, who speaks Italian, French and English: c.dambrosio@procura.example, telephone +39 000 000 0000 (UTC+1).",
            ),
          ),
        ],
      },
      {
        id: "facts",
        heading: { type: "heading", level: 1, number: "B.", children: [text("Facts")], path: "/facts" },
        blocks: facts(n),
      },
      {
        id: "law",
        heading: {
          type: "heading",
          level: 1,
          number: "C.",
          children: [text("Offences and applicable law")],
          path: "/offences",
        },
        blocks: [
          n(
            undefined,
            "/offences/0",
            text("The acts are punishable as smuggling of migrants under article 12, paragraphs 3 and 3-"),
            emphasis(text("ter")),
            text(
              ", of Legislative Decree no. 286 of 25 July 1998, with imprisonment of up to fifteen years. The text of the law is in annex ",
            ),
            reference("annex-1", "1"),
            text("."),
          ),
          {
            type: "paragraph",
            role: "note",
            children: [text("A translation into French is attached; only the Italian text is authentic.")],
          },
        ],
      },
      {
        id: "measures",
        heading: {
          type: "heading",
          level: 1,
          number: "D.",
          children: [text("Assistance requested")],
          path: "/measures",
        },
        blocks: measures(n),
      },
      {
        id: "undertakings",
        heading: { type: "heading", level: 1, number: "E.", children: [text("Undertakings")], path: "/undertakings" },
        blocks: [
          n(
            undefined,
            "/undertakings/0",
            text(
              "The information and evidence received will be used only in the proceedings described in this letter, unless the authorities of the Republic of Tunisia agree to another use beforehand.",
            ),
          ),
          n(
            "para-reciprocity",
            "/undertakings/1",
            text("The Italian authorities are ready to give the same assistance in a like case."),
          ),
          n(
            "para-confidential",
            "/confidentiality",
            text(
              "The request and what it contains should be kept confidential, except so far as is necessary to execute it. If that is not possible, the requesting authority asks to be told before anything is done.",
            ),
          ),
        ],
      },
      {
        id: "annexes",
        heading: { type: "heading", level: 1, number: "F.", children: [text("Annexes")], path: "/annexes" },
        blocks: [
          {
            type: "paragraph",
            anchor: "annex-1",
            children: [
              strong(text("Annex 1")),
              text(". Legislative Decree no. 286/1998, article 12, with a translation into French (4 pages)"),
            ],
          },
          {
            type: "paragraph",
            anchor: "annex-2",
            children: [
              strong(text("Annex 2")),
              text(". Account statements of the senders, June to August 2024 (31 pages)"),
            ],
          },
        ],
      },
    ],
    closing: [
      paragraph(
        text(
          "The Ministry of Justice avails itself of this opportunity to renew to the Ministry of Justice of the Republic of Tunisia the assurances of its highest consideration.",
        ),
      ),
      {
        type: "signature",
        path: "/signature",
        placeAndDate: [text("Rome, 14 March 2025")],
        lines: [
          [text("Giulia Sanfelice")],
          [text("Director-General")],
          [text("for the Minister of Justice of the Italian Republic")],
        ],
        spaces: ["Signature", "Official seal"],
      },
    ],
  };
}

/** A short letter that runs from right to left, with Latin names and numbers inside. */
export function rightToLeftLetter(): Letter {
  return {
    ...sampleLetter("final"),
    language: "ar",
    direction: "rtl",
    title: "طلب مساعدة قانونية متبادلة",
    subject: "تهريب المهاجرين",
    header: { reference: "DDA 4417/2024-R3", confidentiality: "سري" },
    pageOf: { before: "صفحة ", between: " من ", after: "" },
    letterhead: [[text("الجمهورية الإيطالية")], [text("وزارة العدل")]],
    addressee: [[text("السيد وزير العدل")], [text("تونس")]],
    particulars: [{ label: "المرجع", value: [text("DDA 4417/2024-R3")] }],
    heading: [text("طلب مساعدة قانونية متبادلة")],
    opening: [],
    sections: [
      {
        id: "facts",
        heading: { type: "heading", level: 1, number: "1.", children: [text("الوقائع")] },
        blocks: [
          {
            type: "numbered",
            number: "1",
            anchor: "p1",
            children: [
              text(
                "تسلم أمين بن يوسف مبلغ 2500 يورو من السيد Łukasz Źdźbłowski في مدينة Göttingen بتاريخ 11 أغسطس 2024.",
              ),
            ],
          },
          {
            type: "numbered",
            number: "2",
            children: [text("انظر الفقرة "), reference("p1", "1"), text("."), gap("التاريخ")],
          },
          {
            type: "list",
            style: "bullet",
            items: [[paragraph(text("كشوف الحساب"))], [paragraph(text("هوية صاحب الحساب"))]],
          },
          {
            type: "table",
            header: [[text("التاريخ")], [text("المبلغ")]],
            rows: [[[text("11 أغسطس 2024")], [text("2500 EUR")]]],
          },
        ],
      },
    ],
    closing: [{ type: "signature", lines: [[text("جوليا سانفليتشي")]], spaces: ["التوقيع", "الختم الرسمي"] }],
  };
}
