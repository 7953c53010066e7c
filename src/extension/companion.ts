import type * as vscode from 'vscode';

/** What is asked of the editor to make the command line known as a server for language models. */
export interface Editor {
  readonly lm?: Partial<Pick<typeof vscode.lm, 'registerMcpServerDefinitionProvider'>>;
  readonly workspace: Pick<
    typeof vscode.workspace,
    | 'workspaceFolders'
    | 'isTrusted'
    | 'findFiles'
    | 'getConfiguration'
    | 'onDidChangeWorkspaceFolders'
    | 'onDidGrantWorkspaceTrust'
    | 'onDidChangeConfiguration'
  >;
  readonly EventEmitter: typeof vscode.EventEmitter;
  readonly RelativePattern: typeof vscode.RelativePattern;
  readonly McpStdioServerDefinition?: typeof vscode.McpStdioServerDefinition;
}

/**
 * Makes `kring mcp` known to the editor's language models, once for each folder that holds files of Kring. Nothing is
 * started before somebody lets a model use it. An editor that is too old for it is left as it is; so are folders that
 * are not on a disk or not trusted, as no process is started for them.
 */
export function companionIn(editor: Editor, version: string): vscode.Disposable[] {
  const register = editor.lm?.registerMcpServerDefinitionProvider;
  const Definition = editor.McpStdioServerDefinition;
  if (register === undefined || Definition === undefined) return [];
  const { workspace } = editor;
  const changed = new editor.EventEmitter<void>();
  const tell = (): void => changed.fire();
  return [
    changed,
    workspace.onDidChangeWorkspaceFolders(tell),
    workspace.onDidGrantWorkspaceTrust(tell),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('kring.commandLine')) tell();
    }),
    register.call(editor.lm, 'kring', {
      onDidChangeMcpServerDefinitions: changed.event,
      provideMcpServerDefinitions: async () => {
        if (!workspace.isTrusted) return [];
        const program = workspace.getConfiguration('kring').get<string>('commandLine') || 'kring';
        const found: vscode.McpStdioServerDefinition[] = [];
        for (const folder of workspace.workspaceFolders ?? []) {
          if (folder.uri.scheme !== 'file') continue;
          const files = await workspace.findFiles(
            new editor.RelativePattern(folder, '**/*.kring'),
            '**/node_modules/**',
            1,
          );
          if (files.length > 0)
            found.push(
              new Definition(`Kring: ${folder.name}`, program, ['mcp', folder.uri.fsPath], {}, version),
            );
        }
        return found;
      },
    }),
  ];
}
