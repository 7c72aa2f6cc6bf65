/**
 * Something that stops the command and that the person at the keyboard can mend: a sentence that names what, where, and
 * the mend. The command prints it without a stack trace and exits with 2.
 */
export class Failure extends Error {
  override readonly name = "Failure";
}

/** What a file system error means, as a sentence. `path` is named; the mend follows. */
export function fileFailure(path: string, error: unknown, doing: "read" | "write"): Failure {
  const code = (error as { code?: string } | undefined)?.code;
  switch (code) {
    case "ENOENT":
      return new Failure(
        doing === "read"
          ? `${path}: there is no such file or folder. Check the name and the folder you are in.`
          : `${path}: its folder does not exist. Make the folder first, or name another one with -o.`,
      );
    case "EACCES":
    case "EPERM":
      return new Failure(`${path}: you have no permission to ${doing} it. Ask for the right, or choose another place.`);
    case "EISDIR":
      return new Failure(`${path}: this is a folder, not a file. Name a file in it.`);
    case "ENOTDIR":
      return new Failure(`${path}: a part of this path is a file, not a folder. Check the path.`);
    case "ENOSPC":
      return new Failure(`${path}: the disk is full. Make room and try again; nothing was changed.`);
    case "EROFS":
      return new Failure(`${path}: the place is read-only. Choose another one with -o.`);
    case "ENAMETOOLONG":
      return new Failure(`${path.slice(0, 60)}...: the name is too long. Choose a shorter one.`);
    default:
      return new Failure(
        `${path}: could not be ${doing === "read" ? "read" : "written"} (${code ?? "unknown cause"}).`,
      );
  }
}
