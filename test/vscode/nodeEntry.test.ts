import { readdirSync } from "node:fs";
import { join } from "node:path";
import { behavesAsAsked } from "./behaviour.js";
import { packaged } from "./driver/packages.js";
import { root } from "./driver/session.js";

const teaching = readdirSync(join(root, "examples", "broken")).filter((name) => /\.(mla|extradition)\./u.test(name));

behavesAsAsked("Node", () => ({ vsix: [packaged()] }), teaching);
