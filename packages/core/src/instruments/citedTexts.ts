/**
 * Names of texts that are cited for comparison but are no legal basis in this version, by the id that a source gives.
 * A text cited by its name itself, e.g. `Swiss IRSG`, needs no entry.
 */
export const citedTexts: Readonly<Record<string, string>> = {
  "tip-protocol": "Trafficking in Persons Protocol",
  "firearms-protocol": "Firearms Protocol",
  uncac: "UNCAC",
  "drugs-1988": "1988 Convention",
  "terrorist-financing-1999": "Terrorist Financing Convention",
  "terrorist-bombings-1997": "Terrorist Bombings Convention",
  "un-cybercrime-2024": "UN Convention against Cybercrime",
  budapest: "Budapest Convention",
  "budapest-2nd-protocol": "Budapest Convention 2nd Protocol",
  "coe-extradition-2nd-protocol": "CoE 1957 2nd Protocol",
  "coe-extradition-3rd-protocol": "CoE 1957 3rd Protocol",
  "nassau-1992": "Nassau Convention",
  "san-luis-1996": "San Luis Protocol",
  "sadc-mla": "SADC Protocol on mutual legal assistance",
  "ecowas-mla": "ECOWAS Convention on mutual assistance",
  "ecowas-extradition": "ECOWAS Convention on extradition",
  "asean-mlat": "ASEAN Treaty on mutual legal assistance",
  "riyadh-1983": "Riyadh Agreement",
  "harare-scheme": "Harare Scheme",
  "london-scheme": "London Scheme",
  eio: "EIO Directive",
  eaw: "EAW Framework Decision",
  "eu-freezing-confiscation-2018": "Regulation (EU) 2018/1805",
  "eu-e-evidence-2023": "Regulation (EU) 2023/1543",
  eppo: "EPPO Regulation",
  eurojust: "Eurojust Regulation",
};
