// Installs what test/docx/libreoffice.test.ts needs, where it is missing, with Debian's packages. Plain JavaScript,
// so that the oldest Node we support runs it without a loader.
import { spawnSync } from "node:child_process";

const PACKAGES = ["libreoffice-writer-nogui", "poppler-utils", "fonts-liberation", "fonts-dejavu-core"];

/** Whether a program starts. */
function starts(program, argument) {
  return spawnSync(program, [argument], { stdio: "ignore" }).error === undefined;
}

function missingPrograms() {
  const programs = [
    ["soffice", "--version"],
    ["pdftotext", "-v"],
    ["pdftoppm", "-v"],
  ];
  const missing = programs.filter(([program, argument]) => !starts(program, argument)).map(([program]) => program);
  // With other fonts the same letter fills other pages.
  const serif = spawnSync("fc-match", ["Liberation Serif"], { encoding: "utf8" }).stdout ?? "";
  return serif.includes("Liberation") ? missing : [...missing, "the fonts of Liberation"];
}

function fail(why) {
  console.error(`The .docx tests print pages with LibreOffice, and ${missingPrograms().join(", ")} cannot be found.`);
  console.error(`${why} Install these Debian packages, or their like, by hand: ${PACKAGES.join(" ")}`);
  process.exit(1);
}

function apt(...args) {
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  if (spawnSync("apt-get", args, options).status !== 0) fail(`"apt-get ${args.join(" ")}" failed.`);
}

if (missingPrograms().length > 0) {
  if (!starts("apt-get", "--version")) fail("There is no apt-get here.");
  if (process.getuid?.() !== 0) fail("Only root can install packages.");
  console.log(`Installing ${PACKAGES.join(", ")} for the .docx tests.`);
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", ...PACKAGES);
  if (missingPrograms().length > 0) fail("They are still missing after the installation.");
}
