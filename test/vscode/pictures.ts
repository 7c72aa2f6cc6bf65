// Takes the pictures of the editor for the documents: docs/images/editor-*.png and form-*.png, light and dark.
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { FormPage } from "./driver/formPage.js";
import { packaged } from "./driver/packages.js";
import { root, Session } from "./driver/session.js";

const images = join(root, "docs", "images");
const DRAFT = "fishing-bank-request.mla.yaml";

/** The colour themes of VS Code, by the name of the picture. */
const themes = { light: "Light Modern", dark: "Dark Modern" } as const;

for (const [name, theme] of Object.entries(themes)) {
  const session = await Session.start({
    name: `picture-${name}`,
    vsix: [packaged()],
    settings: {
      "workbench.colorTheme": theme,
      "editor.minimap.enabled": false,
      "editor.fontSize": 13,
      "workbench.activityBar.location": "hidden",
    },
    viewport: { width: 1400, height: 860 },
    fill: (folder) => cpSync(join(root, "examples", "broken", DRAFT), join(folder, DRAFT)),
  });
  try {
    const { workbench } = session;
    await workbench.openFile(DRAFT);
    await workbench.extensionStatus();
    await workbench.problems.show();
    await workbench.page.locator(".markers-panel .monaco-list-row").nth(3).waitFor();
    await workbench.openFile(DRAFT);
    await workbench.palette.run("View: Toggle Primary Side Bar Visibility");
    await workbench.palette.run("Rogatory: Open Letter to the Side");
    await workbench.webview("text=DRAFT");
    await workbench.editor.focus(DRAFT);
    await workbench.editor.goToText(session.file(DRAFT), "any and all", { offset: 4 });
    await workbench.editor.quickFixes();
    mkdirSync(images, { recursive: true });
    await workbench.picture(join(images, `editor-${name}.png`));
    console.log(join(images, `editor-${name}.png`));
  } finally {
    await session.finish();
  }

  const form = await Session.start({
    name: `picture-form-${name}`,
    vsix: [packaged()],
    settings: {
      "workbench.editorAssociations": {},
      "workbench.colorTheme": theme,
      "workbench.activityBar.location": "hidden",
    },
    viewport: { width: 1400, height: 860 },
    fill: (folder) => cpSync(join(root, "examples", "broken", DRAFT), join(folder, DRAFT)),
  });
  try {
    const { workbench } = form;
    const page = await FormPage.open(workbench, DRAFT);
    await workbench.palette.run("View: Toggle Primary Side Bar Visibility");
    await page.frame.locator(".steps button", { hasText: "Assistance requested" }).click();
    await page.frame.locator("main .finding").first().waitFor();
    await workbench.picture(join(images, `form-${name}.png`));
    console.log(join(images, `form-${name}.png`));
  } finally {
    await form.finish();
  }
}
