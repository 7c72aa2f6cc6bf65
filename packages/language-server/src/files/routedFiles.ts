import type { FileAccess } from "../runtime.js";

const noFiles: FileAccess = {
  read: () => Promise.resolve(undefined),
  exists: () => Promise.resolve(undefined),
  list: () => Promise.resolve([]),
};

/** Each URI's files from whoever can give them. */
export function routedFiles(own: (uri: string) => FileAccess | undefined, client: FileAccess | undefined): FileAccess {
  const filesOf = (uri: string): FileAccess => own(uri) ?? client ?? noFiles;
  return {
    read: (uri) => filesOf(uri).read(uri),
    exists: (uri) => filesOf(uri).exists(uri),
    list: (uri) => filesOf(uri).list(uri),
  };
}
