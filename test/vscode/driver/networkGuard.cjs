// Loaded into every Node process of the VS Code under test (--require): refuses each connection that would leave this
// machine, and writes down that it was tried. CommonJS, since preloaded scripts of forked processes must be.
const { appendFileSync, readFileSync } = require("node:fs");
const { ChildProcess } = require("node:child_process");
const dgram = require("node:dgram");
const net = require("node:net");
const { basename } = require("node:path");

const log = process.env.ROGATORY_NETWORK_LOG;

/** The command line of this process: Node has not read it yet while scripts are preloaded. */
function commandLine() {
  try {
    return readFileSync("/proc/self/cmdline", "utf8").split("\0").filter(Boolean);
  } catch {
    return process.argv;
  }
}

const write = (kind, what) => log && appendFileSync(log, `${JSON.stringify({ kind, what, process: commandLine() })}\n`);
const stays = (host) =>
  host === undefined || host === "" || host === "localhost" || host === "::1" || host.startsWith("127.");

write("guarded", process.pid);

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function guarded(...args) {
  // Node normalises the arguments before it calls itself again: [options, callback], in an array.
  const given = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host =
    typeof given === "object" && given !== null ? given.host : typeof args[1] === "string" ? args[1] : undefined;
  if (stays(host)) return connect.apply(this, args);
  write("refused", host);
  process.nextTick(() => this.destroy(new Error(`${host} is outside of this machine`)));
  return this;
};

const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function guarded(...args) {
  const host = args.findLast((arg) => typeof arg === "string" && args.indexOf(arg) > 0);
  if (stays(host)) return send.apply(this, args);
  write("refused", host);
  return undefined;
};

// VS Code takes NODE_OPTIONS out of what its extension host inherits: put it back for every Node that is started.
const spawn = ChildProcess.prototype.spawn;
ChildProcess.prototype.spawn = function guarded(options) {
  if (basename(options.file ?? "") !== "node" || !Array.isArray(options.envPairs)) return spawn.call(this, options);
  const others = options.envPairs.filter((pair) => !/^(NODE_OPTIONS|ROGATORY_NETWORK_LOG)=/.test(pair));
  const own = [`NODE_OPTIONS=--require ${__filename}`, `ROGATORY_NETWORK_LOG=${log}`];
  return spawn.call(this, { ...options, envPairs: [...others, ...own] });
};
