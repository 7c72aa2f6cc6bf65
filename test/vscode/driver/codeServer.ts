import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { privateNode } from "../../../extension/packaging/lockedInstall.js";
import { installHost } from "../host/install.js";
import { until } from "./waiting.js";

const driver = dirname(fileURLToPath(import.meta.url));
const host = join(dirname(driver), "host");
const program = join(host, "node_modules", "code-server", "out", "node", "entry.js");

/** Settings that keep the workbench quiet, so that tests see the extension and nothing else. */
const QUIET = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  // In a browser VS Code saves by itself, after a second: a test says when.
  "files.autoSave": "off",
  "git.enabled": false,
  "remote.autoForwardPorts": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "window.commandCenter": false,
  // Most tests look at the text of a draft; those of the form set this anew.
  "workbench.editorAssociations": { "*.mla.*": "default", "*.extradition.*": "default" },
  "workbench.editor.useModal": "off",
  "workbench.enableExperiments": false,
  "workbench.reduceMotion": "on",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

export interface CodeServerOptions {
  /** An empty folder for everything the server writes. */
  scratch: string;
  /** Packages to install before the start. */
  vsix: readonly string[];
  /** The user's settings, over the quiet ones. */
  settings?: Record<string, unknown>;
  /** Refuses and records connections that would leave this machine. */
  guarded?: boolean;
}

/** What a Node process of the server said to the network guard. */
export interface NetworkEntry {
  /** "guarded": the process carries the guard; "refused": it tried to reach `what`. */
  kind: "guarded" | "refused";
  what: string | number;
  process: string[];
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** A VS Code of its own: fresh user data, fresh extensions, an own port on this machine only. */
export class CodeServer {
  private constructor(
    private readonly child: ChildProcess,
    /** http://127.0.0.1:PORT */
    readonly address: string,
    private readonly scratch: string,
  ) {}

  static async start(options: CodeServerOptions): Promise<CodeServer> {
    installHost();
    const { scratch, vsix, settings, guarded = true } = options;
    const user = join(scratch, "user");
    for (const folder of [join(user, "User"), join(scratch, "home"), join(scratch, "extensions")])
      mkdirSync(folder, { recursive: true });
    writeFileSync(join(user, "User", "settings.json"), JSON.stringify({ ...QUIET, ...settings }, null, 2));
    const port = await freePort();
    writeFileSync(join(scratch, "config.yaml"), `bind-addr: 127.0.0.1:${port}\nauth: none\ncert: false\n`);
    const folders = ["--user-data-dir", user, "--extensions-dir", join(scratch, "extensions")];
    const own = [program, "--config", join(scratch, "config.yaml"), ...folders];
    const guard = {
      NODE_OPTIONS: `--require ${join(driver, "networkGuard.cjs")}`,
      ROGATORY_NETWORK_LOG: join(scratch, "network.log"),
    };
    const env = {
      ...process.env,
      NODE_OPTIONS: "",
      HOME: join(scratch, "home"),
      XDG_CONFIG_HOME: "",
      XDG_DATA_HOME: "",
      // No shop for extensions: nothing to ask for updates or recommendations.
      EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: "" }),
      ...(guarded ? guard : {}),
    };
    for (const file of vsix) {
      const installed = spawnSync(privateNode(host), [...own, "--install-extension", file], { env, encoding: "utf8" });
      if (installed.status !== 0)
        throw new Error(`${file} was not installed:\n${installed.stdout}\n${installed.stderr}`);
    }
    const log = openSync(join(scratch, "server.log"), "a");
    const quiet = ["--disable-telemetry", "--disable-update-check", "--disable-workspace-trust", "--disable-proxy"];
    const bound = ["--auth", "none", "--bind-addr", `127.0.0.1:${port}`];
    const child = spawn(privateNode(host), [...own, ...bound, ...quiet], {
      env,
      stdio: ["ignore", log, log],
      detached: true,
    });
    // Ends with us, however we end.
    process.once(
      "exit",
      () => child.exitCode === null && child.pid !== undefined && process.kill(-child.pid, "SIGKILL"),
    );
    const server = new CodeServer(child, `http://127.0.0.1:${port}`, scratch);
    const answers = () =>
      fetch(`${server.address}/healthz`).then(
        () => true,
        () => false,
      );
    await until("VS Code's server answers", answers, (up) => up || child.exitCode !== null);
    if (child.exitCode !== null) throw new Error(`VS Code's server ended:\n${server.log()}`);
    return server;
  }

  /** What the server printed. */
  log(): string {
    return readFileSync(join(this.scratch, "server.log"), "utf8");
  }

  /** Where the workbench and the extension host write their logs. */
  get logs(): string {
    return join(this.scratch, "user", "logs");
  }

  /** What the extension wrote to its output channel, in the extension host on Node. */
  extensionLog(): string {
    const files = readdirSync(this.logs, { recursive: true, encoding: "utf8" });
    const own = files.filter((file) => file.endsWith("Rogatory.log"));
    return own.map((file) => readFileSync(join(this.logs, file), "utf8")).join("");
  }

  /** What the network guard wrote down. */
  network(): NetworkEntry[] {
    const file = join(this.scratch, "network.log");
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
    return lines.map((line) => JSON.parse(line) as NetworkEntry);
  }

  /** Ends the server with the processes that it started: the extension host, language servers. */
  async stop(): Promise<void> {
    const { pid } = this.child;
    if (pid === undefined || this.child.exitCode !== null) return;
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    process.kill(-pid, "SIGTERM");
    const late = setTimeout(() => process.kill(-pid, "SIGKILL"), 5000);
    await ended;
    clearTimeout(late);
  }
}
