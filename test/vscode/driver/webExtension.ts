import { readFileSync } from "node:fs";
import { strToU8, unzipSync } from "fflate";
import type { BrowserContext } from "playwright-core";
import { enter } from "./entering.js";
import { until } from "./waiting.js";
import type { Workbench } from "./workbench.js";

const FOLDER = "/rogatory-extension";
const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
};

/**
 * Installs a package as VS Code in a browser does: from an address, into the browser. Its entry for a browser then runs in
 * a worker of the browser, whatever other entries it has. The files are handed over by the browser's own network layer, from
 * the workbench's origin, which its content policy asks for.
 */
export async function installIntoBrowser(
  context: BrowserContext,
  workbench: Workbench,
  address: string,
  vsix: string,
): Promise<void> {
  const files = unzipSync(readFileSync(vsix));
  const given: string[] = [];
  await context.route(`${address}${FOLDER}/**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(FOLDER.length + 1);
    const body = files[`extension/${path}`];
    given.push(path);
    const contentType = TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    return body ? route.fulfill({ body: Buffer.from(body), contentType }) : route.fulfill({ status: 404 });
  });
  await workbench.palette.run("Developer: Install Extension from Location...");
  await workbench.palette.waitForQuestion("Location of the web extension");
  await enter(workbench.palette.input, `${address}${FOLDER}`);
  await workbench.palette.box.getByRole("button", { name: "Install" }).click();
  const { browser } = JSON.parse(Buffer.from(files["extension/package.json"] ?? strToU8("{}")).toString()) as {
    browser: string;
  };
  const entry = browser.replace(/^\.\//u, "").replace(/(\.js)?$/u, ".js");
  await until(
    `${entry} runs in the browser`,
    () => given,
    (names) => names.includes(entry),
  );
}
