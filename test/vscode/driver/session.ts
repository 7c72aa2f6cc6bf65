import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext } from "playwright-core";
import { launchChromium } from "./chromium.js";
import { CodeServer, type CodeServerOptions } from "./codeServer.js";
import { PATIENCE } from "./waiting.js";
import { installIntoBrowser } from "./webExtension.js";
import { Workbench } from "./workbench.js";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Where pictures and logs of a run are kept; two runs at a time need a place each. Not under version control. */
export const evidence = process.env["ROGATORY_EVIDENCE"] ?? join(root, "out", "vscode");

/** What a session is started with. */
export interface SessionOptions extends Pick<CodeServerOptions, "settings" | "vsix"> {
  /** Names the folder of its pictures and logs. */
  name: string;
  /** A package to install into the browser instead, where its entry for a browser runs. */
  intoBrowser?: string;
  /** Fills the folder that is opened. */
  fill: (folder: string) => void;
  /** A .code-workspace file in that folder, to be opened instead of it. */
  workspaceFile?: string;
  /** The window's size in pixels. */
  viewport?: { width: number; height: number };
  /** The reader's languages, as the browser says them. */
  locale?: string;
}

/** A VS Code of its own with a folder open in it: server, browser and workbench, and what they leave behind. */
export class Session {
  /** Addresses outside of this machine that the window asked for; each was refused. */
  readonly asked: string[] = [];
  workbench!: Workbench;
  /** What the window and its workers wrote to the browser's console. */
  private readonly said: string[] = [];
  private browser!: Browser;
  private context!: BrowserContext;

  private constructor(
    private readonly options: SessionOptions,
    private readonly scratch: string,
    /** The folder that is open. */
    readonly folder: string,
    readonly server: CodeServer,
  ) {}

  static async start(options: SessionOptions): Promise<Session> {
    rmSync(join(evidence, options.name), { recursive: true, force: true });
    const scratch = mkdtempSync(join(tmpdir(), "rogatory-vscode-"));
    const folder = join(scratch, "folder");
    mkdirSync(folder);
    options.fill(folder);
    const server = await CodeServer.start({ scratch, vsix: options.vsix, settings: options.settings ?? {} });
    const session = new Session(options, scratch, folder, server);
    try {
      session.browser = await launchChromium();
      await session.openWindow();
    } catch (error) {
      await session.failed("start");
      await session.finish();
      throw error;
    }
    return session;
  }

  private async openWindow(): Promise<void> {
    const { viewport = { width: 1280, height: 800 }, locale, workspaceFile } = this.options;
    const opened: Record<string, string> =
      workspaceFile === undefined ? { folder: this.folder } : { workspace: this.file(workspaceFile) };
    this.context = await this.browser.newContext({
      viewport,
      ...(locale !== undefined && { locale }),
    });
    this.context.setDefaultTimeout(PATIENCE);
    await this.context.route("**", (route) => {
      const url = new URL(route.request().url());
      if (!/^(https?|wss?):$/u.test(url.protocol) || url.hostname === "127.0.0.1") return route.continue();
      this.asked.push(url.href);
      return route.abort();
    });
    this.context.on("console", (message) => this.said.push(`${message.type()}: ${message.text()}`));
    this.context.on("weberror", (error) => this.said.push(`uncaught: ${error.error().stack}`));
    this.workbench = await Workbench.open(this.context, `${this.server.address}/?${new URLSearchParams(opened)}`);
    const { intoBrowser } = this.options;
    if (intoBrowser !== undefined)
      await installIntoBrowser(this.context, this.workbench, this.server.address, intoBrowser);
  }

  /** A file in the open folder. */
  file(path: string): string {
    return join(this.folder, path);
  }

  /** Where this session's pictures and logs are kept. */
  get evidence(): string {
    return join(evidence, this.options.name);
  }

  /** Keeps a picture of the window. */
  async picture(name: string): Promise<void> {
    mkdirSync(this.evidence, { recursive: true });
    await this.workbench.picture(join(this.evidence, `${name.replace(/[^\w-]+/gu, "-")}.png`));
  }

  /** Keeps what explains a failure: the window, what VS Code and the extension logged. */
  async failed(test: string): Promise<void> {
    await this.picture(`failed-${test}`).catch(() => undefined);
    mkdirSync(this.evidence, { recursive: true });
    for (const [from, to] of [
      [this.server.logs, "logs"],
      [join(this.scratch, "server.log"), "server.log"],
      [join(this.scratch, "network.log"), "network.log"],
    ] as const)
      cpSync(from, join(this.evidence, to), { recursive: true, force: true });
    writeFileSync(join(this.evidence, "console.log"), this.said.join("\n"));
    console.error(`      What was seen and logged: ${this.evidence}`);
  }

  async finish(): Promise<void> {
    await this.context?.close();
    await this.browser?.close();
    await this.server.stop();
    rmSync(this.scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A session for the tests of a describe block, with evidence kept of those that fail. */
export function sessionFor(options: () => SessionOptions): () => Session {
  let session: Session | undefined;
  before(async () => {
    session = await Session.start(options());
  });
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await session?.failed(this.currentTest.title);
  });
  after(async function () {
    // A hook that fails leaves tests that never ran, and no failed one.
    if (this.test?.parent?.tests.some(({ state }) => state === undefined)) await session?.failed("before the tests");
    await session?.finish();
  });
  return () => {
    if (session === undefined) throw new Error("The session is not started yet.");
    return session;
  };
}
