import {
  configurationFileNames,
  configurationFolder,
  type FolderConfiguration,
  type Language,
  type Pack,
  type Range,
  readConfiguration,
  readPack,
} from "@rogatory/core";
import { URI, Utils } from "vscode-uri";
import type { FileAccess } from "../runtime.js";

/** Something to mend in a file of a `.rogatory` folder. */
export interface FileProblem {
  readonly message: string;
  readonly range: Range;
}

type Told = (uri: string, problems: readonly FileProblem[]) => void;

/** What a `.rogatory` folder holds. */
interface FolderFiles {
  readonly configuration: FolderConfiguration | undefined;
  /** Undefined where it holds no pack at all. */
  readonly packs: readonly Pack[] | undefined;
}

/** What holds at a place: each of the two from the nearest `.rogatory` folder above it that has it. */
export interface PlaceFiles {
  readonly configuration: FolderConfiguration | undefined;
  readonly packs: readonly Pack[] | undefined;
}

/** Reads the `.rogatory` folders above drafts, each once until it is told to forget. */
export class FolderReader {
  #folders = new Map<string, Promise<FolderFiles>>();

  constructor(
    private readonly files: FileAccess,
    private readonly language: Language,
    /** Told for every file that was read, also when there is nothing to mend. */
    private readonly onRead: Told,
  ) {}

  forget(): void {
    this.#folders = new Map();
  }

  async at(uri: string): Promise<PlaceFiles> {
    const folders = await Promise.all(foldersAbove(uri).map((folder) => this.#read(folder)));
    return {
      configuration: folders.find(({ configuration }) => configuration)?.configuration,
      packs: folders.find(({ packs }) => packs)?.packs,
    };
  }

  #read(folder: URI): Promise<FolderFiles> {
    const key = folder.toString();
    let files = this.#folders.get(key);
    if (!files) {
      files = this.#readFolder(Utils.joinPath(folder, configurationFolder));
      this.#folders.set(key, files);
    }
    return files;
  }

  async #readFolder(folder: URI): Promise<FolderFiles> {
    const current = this.#folders;
    // What was begun before a change must not be told after it.
    const tell: Told = (uri, problems) => {
      if (current === this.#folders) this.onRead(uri, problems);
    };
    const [own, packFiles] = await Promise.all([
      this.files.list(folder.toString()),
      this.files.list(Utils.joinPath(folder, "packs").toString()),
    ]);
    const name = configurationFileNames.find((known) => own.some((uri) => nameOf(uri) === known));
    const [configuration, packs] = await Promise.all([
      name === undefined ? undefined : this.#readConfiguration(Utils.joinPath(folder, name).toString(), tell),
      this.#readPacks(
        packFiles.filter((uri) => /\.(ya?ml|json)$/i.test(uri)),
        tell,
      ),
    ]);
    return { configuration, packs };
  }

  async #readConfiguration(uri: string, tell: Told): Promise<FolderConfiguration | undefined> {
    const text = await this.files.read(uri);
    if (text === undefined) return undefined;
    const { configuration, problems } = readConfiguration(text, { name: nameOf(uri), language: this.language });
    tell(uri, problems);
    return configuration;
  }

  async #readPacks(uris: readonly string[], tell: Told): Promise<readonly Pack[] | undefined> {
    if (uris.length === 0) return undefined;
    const inNameOrder = uris.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    const packs = await Promise.all(
      inNameOrder.map(async (uri) => {
        const text = await this.files.read(uri);
        if (text === undefined) return undefined;
        const { pack, problems } = readPack(text, { name: nameOf(uri), language: this.language });
        tell(uri, problems);
        return pack;
      }),
    );
    return packs.filter((pack) => pack !== undefined);
  }
}

const nameOf = (uri: string): string => Utils.basename(URI.parse(uri));

/** The folder of a document and all above it, the nearest first; none for a document without a place. */
function foldersAbove(uri: string): URI[] {
  const folders: URI[] = [];
  let at = URI.parse(uri);
  // A document that was never saved has a name but no folder.
  if (!at.path.startsWith("/")) return folders;
  for (;;) {
    const above = Utils.dirname(at);
    if (above.path === at.path) return folders;
    folders.push(above);
    at = above;
  }
}
