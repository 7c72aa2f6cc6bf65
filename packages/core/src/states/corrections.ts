/**
 * Names that read badly in a formal letter as CLDR gives them (ampersands, abbreviations, two names at once, a town added in
 * brackets), or that differ from the one used in the United Nations. By language; all others are taken as they are.
 */
export const corrections: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    AG: "Antigua and Barbuda",
    BA: "Bosnia and Herzegovina",
    BL: "Saint Barthélemy",
    CD: "Democratic Republic of the Congo",
    CG: "Republic of the Congo",
    GS: "South Georgia and the South Sandwich Islands",
    HK: "Hong Kong, China",
    HM: "Heard Island and McDonald Islands",
    KN: "Saint Kitts and Nevis",
    LC: "Saint Lucia",
    MF: "Saint Martin",
    MM: "Myanmar",
    MO: "Macao, China",
    PM: "Saint Pierre and Miquelon",
    PS: "State of Palestine",
    SH: "Saint Helena",
    SJ: "Svalbard and Jan Mayen",
    ST: "Sao Tome and Principe",
    TC: "Turks and Caicos Islands",
    TT: "Trinidad and Tobago",
    VC: "Saint Vincent and the Grenadines",
    WF: "Wallis and Futuna",
  },
  es: {
    CD: "República Democrática del Congo",
    CG: "República del Congo",
    HK: "Hong Kong, China",
    MM: "Myanmar",
    MO: "Macao, China",
    PS: "Estado de Palestina",
  },
  fr: {
    CD: "République démocratique du Congo",
    CG: "République du Congo",
    HK: "Hong Kong (Chine)",
    MM: "Myanmar",
    MO: "Macao (Chine)",
    PS: "État de Palestine",
  },
};
