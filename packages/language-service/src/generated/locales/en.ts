// Generated from packages/language-service/locales/en by `npm run gen`. Do not edit.

export const en = {
  "service": {
    "name": "Rogatory"
  }
} as const;
