import type { Connection } from "vscode-languageserver";
import {
  type FileExistsResult,
  type FileParams,
  fileExistsRequest,
  type ListFilesResult,
  listFilesRequest,
  type ReadFileResult,
  readFileRequest,
} from "../protocol.js";
import type { FileAccess } from "../runtime.js";

/** Asks the client for files: where the server runs in a page, or the folder is not on this machine's disk. */
export function clientFiles(connection: Connection): FileAccess {
  const ask = async (method: string, uri: string): Promise<unknown> => {
    try {
      return await connection.sendRequest<unknown>(method, { uri } satisfies FileParams);
    } catch {
      // A client that cannot say has no such file for us.
      return undefined;
    }
  };
  return {
    async read(uri) {
      const result = (await ask(readFileRequest, uri)) as ReadFileResult | undefined;
      return typeof result?.text === "string" ? result.text : undefined;
    },
    async exists(uri) {
      const result = (await ask(fileExistsRequest, uri)) as FileExistsResult | undefined;
      return typeof result === "boolean" ? result : undefined;
    },
    async list(uri) {
      const result = (await ask(listFilesRequest, uri)) as ListFilesResult | undefined;
      return Array.isArray(result) ? result.filter((file) => typeof file === "string") : [];
    },
  };
}
