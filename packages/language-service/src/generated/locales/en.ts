// Generated from packages/language-service/locales/en by `npm run gen`. Do not edit.

export const en = {
  "navigation": {
    "nothingToRename": "There is no id here. Ids of persons, events, offences, measures, assets and annexes can be renamed, in their own entry, in a field that names them or in a reference such as '{person:driver}'.",
    "malformedId": "\"{id}\" cannot be an id. An id begins with a letter and has letters, digits, dots and hyphens only, at most 64 of them.",
    "idTaken": "Another part of the same kind already has the id \"{id}\". Choose one that is free.",
    "openAnnex": "Open the annex"
  },
  "service": {
    "name": "Rogatory"
  }
} as const;
