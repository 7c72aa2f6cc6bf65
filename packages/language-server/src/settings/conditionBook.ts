import { findingIds, matchLanguage } from "@rogatory/core";
import { closest } from "@rogatory/core/editor";
import {
  createLanguageService,
  type DraftSettings,
  defaultSettings,
  type LanguageService,
} from "@rogatory/language-service";
import type { Client } from "../client.js";
import type { Conditions } from "../drafts/openDocument.js";
import type { Log } from "../log.js";
import type { EditorSettings } from "./editorSettings.js";
import type { FolderReader, PlaceFiles } from "./folderFiles.js";

const noFiles: PlaceFiles = { configuration: undefined, packs: undefined };

/**
 * How drafts are looked at, by the folder in which they lie: what the user set in the editor, over what the nearest `.rogatory`
 * folder says, over what the program does by itself.
 */
export class ConditionBook {
  readonly #known = new Map<string, Conditions>();
  readonly #asked = new Map<string, Promise<Conditions>>();
  readonly #services = new Map<string, LanguageService>();
  #generation = 0;

  constructor(
    private readonly client: Client,
    private readonly editorSettingsOf: (uri: string) => Promise<EditorSettings>,
    private readonly folders: FolderReader,
    private readonly log: Log,
    /** How long the client may take to say what the user set, before drafts are looked at without it. Milliseconds. */
    private readonly patience = 5000,
  ) {}

  /** Counts how often what had been known was forgotten. */
  get generation(): number {
    return this.#generation;
  }

  /** At once where it is known; never rejects. */
  at(uri: string): Conditions | Promise<Conditions> {
    const place = placeOf(uri);
    const known = this.#known.get(place);
    if (known) return known;
    let asked = this.#asked.get(place);
    if (!asked) {
      asked = this.#find(uri, place);
      this.#asked.set(place, asked);
    }
    return asked;
  }

  /** To be called when settings, or a file in a `.rogatory` folder, may have changed. */
  forget(): void {
    this.#generation++;
    this.#known.clear();
    this.#asked.clear();
    this.folders.forget();
  }

  async #find(uri: string, place: string): Promise<Conditions> {
    const generation = this.#generation;
    const [editor, { configuration, packs }] = await Promise.all([
      this.#editorSettings(uri),
      this.client.isTrusted ? this.#placeFiles(uri) : noFiles,
    ]);
    if (generation !== this.#generation) return this.at(uri);
    this.#warnOfUnknownRules(editor);
    const gate = editor.gate ?? configuration?.gate;
    const settings: DraftSettings = {
      ...defaultSettings,
      ...(gate === undefined ? {} : { gate }),
      ...(editor.today === undefined ? {} : { today: editor.today }),
      ...(packs === undefined ? {} : { packs }),
      rules: { ...configuration?.rules, ...editor.rules },
      maxFindings: editor.maxFindings ?? defaultSettings.maxFindings,
      inlayHints: { ...defaultSettings.inlayHints, ...editor.inlayHints },
      codeLens: editor.codeLens ?? defaultSettings.codeLens,
    };
    const language = editor.language ?? configuration?.language ?? this.client.locale;
    const conditions: Conditions = { settings, language, service: this.#serviceIn(language) };
    this.#known.set(place, conditions);
    return conditions;
  }

  #warnOfUnknownRules({ rules }: EditorSettings): void {
    for (const id of Object.keys(rules).filter((known) => !findingIds.includes(known))) {
      const meant = closest(id.slice(0, 100), findingIds);
      const mend = meant === undefined ? "Correct it or remove it." : `Did you mean "${meant}"?`;
      this.log.warnOnce(`The setting rogatory.rules names "${id.slice(0, 100)}", but there is no such rule. ${mend}`);
    }
  }

  #serviceIn(language: string): LanguageService {
    let service = this.#services.get(language);
    if (!service) {
      const { rulePages } = this.client;
      service = createLanguageService({ language, ...(rulePages === undefined ? {} : { rulePages }) });
      this.#services.set(language, service);
    }
    return service;
  }

  async #placeFiles(uri: string): Promise<PlaceFiles> {
    try {
      return await this.folders.at(uri);
    } catch (error) {
      this.log.fault("reading the .rogatory folder", error);
      return noFiles;
    }
  }

  async #editorSettings(uri: string): Promise<EditorSettings> {
    const none: EditorSettings = { rules: {}, inlayHints: {} };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<EditorSettings>((resolve) => {
      timer = setTimeout(() => {
        this.log.warnOnce("The editor did not say its settings in time. The folder's own and the usual ones are used.");
        resolve(none);
      }, this.patience);
    });
    try {
      return await Promise.race([this.editorSettingsOf(uri), late]);
    } catch {
      this.log.warnOnce("The editor could not say its settings. The folder's own and the usual ones are used.");
      return none;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Drafts in one folder are looked at alike; one that was never saved is a place of its own. */
const placeOf = (uri: string): string => uri.slice(0, uri.lastIndexOf("/") + 1) || uri;

/** The language of what the server itself says of files beside the drafts. */
export const ownLanguage = (client: Client) => matchLanguage(client.locale) ?? "en";
