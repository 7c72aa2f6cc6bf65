const vscode = require("vscode");

const selector = [
  { language: "yaml" },
  { language: "dockercompose" },
  { language: "github-actions-workflow" },
  { pattern: "*.y(a)ml" },
];

exports.activate = (context) => {
  const diagnostics = vscode.languages.createDiagnosticCollection("yaml-neighbour");
  const read = (document) => {
    if (vscode.languages.match(selector, document) === 0) return;
    const found = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), "The neighbour reads this file.");
    found.source = "yaml-neighbour";
    found.code = "read";
    diagnostics.set(document.uri, [found]);
  };
  const provideCompletionItems = () => [new vscode.CompletionItem("neighbours-word")];
  context.subscriptions.push(
    diagnostics,
    vscode.workspace.onDidOpenTextDocument(read),
    vscode.languages.registerCompletionItemProvider(selector, { provideCompletionItems }),
  );
  vscode.workspace.textDocuments.forEach(read);
};
