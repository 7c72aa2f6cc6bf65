// Generated from packages/core/data/profiles by `npm run gen`. Do not edit.
import type { Pack } from "../states/packTypes.js";

export const builtInProfiles: readonly Pack[] = [
  {"rogatoryPack":1,"title":"Law of Switzerland on requests made to it","asOf":"2024-01","source":"Swiss IRSG (SR 351.1), English text of the version of January 2024","confidence":"high","profiles":{"CH":{"languages":{"accepted":["de","fr","it"],"law":"swiss-irsg","provision":"art. 28(5)","mark":"V"},"certifiedTranslation":{"law":"swiss-irsg","provision":"art. 28(5)","mark":"V"}}}},
  {"rogatoryPack":1,"title":"Law of Kenya on requests made to it","asOf":"undated","source":"Kenyan Mutual Legal Assistance Act, 2011, as a university’s database of legislation reproduces it","confidence":"medium","profiles":{"KE":{"stamp":{"law":"kenya-mla-2011","provision":"s. 9(k)","mark":"K","kinds":["mla"]}}}},
  {"rogatoryPack":1,"title":"Law of Singapore on requests made to it","asOf":"undated","source":"Mutual Assistance in Criminal Matters Act 2000, as the Attorney-General’s Chambers of Singapore state it","confidence":"high","profiles":{"SG":{"evidence":[{"threshold":"reasonableGrounds","law":"singapore-macma","provision":"s. 22(4)","mark":"S","kinds":["mla"],"measures":["bankRecords","records"]}]}}},
  {"rogatoryPack":1,"title":"Law of the United States on requests made to them","asOf":"undated","source":"United States Code, Title 18, as the Department of Justice and published guides state it","confidence":"medium","profiles":{"US":{"evidence":[{"threshold":"probableCause","law":"18 USC 2703","provision":"(a)-(b)","mark":"K","kinds":["mla"],"measures":["contentData"]}]}}},
];
