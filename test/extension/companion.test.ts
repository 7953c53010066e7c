import { expect, test } from 'vitest';
import { companionIn, type Editor } from '../../src/extension/companion.js';

/* The editor is told of `kring mcp` where it can use it, and is left alone where it cannot. */

class Emitter {
  fired = 0;
  event = (): { dispose(): void } => ({ dispose() {} });
  fire(): void {
    this.fired++;
  }
  dispose(): void {}
}

class Definition {
  constructor(
    readonly label: string,
    readonly command: string,
    readonly args: readonly string[],
    readonly env: object,
    readonly version: string,
  ) {}
}

const place = (path: string, scheme = 'file') => ({
  name: path.slice(path.lastIndexOf('/') + 1),
  uri: { scheme, fsPath: path },
});

function editor({
  folders,
  trusted = true,
  program,
  old = false,
}: {
  readonly folders: readonly { readonly folder: ReturnType<typeof place>; readonly files: number }[];
  readonly trusted?: boolean;
  readonly program?: string;
  readonly old?: boolean;
}) {
  const registered: { provideMcpServerDefinitions(): Promise<readonly Definition[]> }[] = [];
  const nothing = () => ({ dispose() {} });
  const made = {
    ...(old
      ? {}
      : {
          lm: {
            registerMcpServerDefinitionProvider: (_: string, provider: (typeof registered)[number]) => {
              registered.push(provider);
              return nothing();
            },
          },
          McpStdioServerDefinition: Definition,
        }),
    workspace: {
      workspaceFolders: folders.map(({ folder }) => folder),
      isTrusted: trusted,
      findFiles: async ({ folder }: { folder: unknown }) =>
        Array.from({ length: folders.find((one) => one.folder === folder)?.files ?? 0 }),
      getConfiguration: () => ({ get: () => program }),
      onDidChangeWorkspaceFolders: nothing,
      onDidGrantWorkspaceTrust: nothing,
      onDidChangeConfiguration: nothing,
    },
    EventEmitter: Emitter,
    RelativePattern: class {
      constructor(
        readonly folder: unknown,
        readonly pattern: string,
      ) {}
    },
  };
  const kept = companionIn(made as unknown as Editor, '1.2.3');
  return { registered, kept };
}

test('each folder with files of Kring is served by the command line', async () => {
  const { registered } = editor({
    folders: [
      { folder: place('/werk/koor'), files: 1 },
      { folder: place('/werk/leeg'), files: 0 },
      { folder: place('/ver/weg', 'vscode-vfs'), files: 1 },
    ],
  });
  expect(await registered[0]?.provideMcpServerDefinitions()).toEqual([
    new Definition('Kring: koor', 'kring', ['mcp', '/werk/koor'], {}, '1.2.3'),
  ]);
});

test('the program is the one that the settings name', async () => {
  const { registered } = editor({
    folders: [{ folder: place('/werk/koor'), files: 1 }],
    program: '/opt/kring',
  });
  expect((await registered[0]?.provideMcpServerDefinitions())?.[0]?.command).toBe('/opt/kring');
});

test('nothing is offered where nothing is trusted', async () => {
  const { registered } = editor({ folders: [{ folder: place('/werk/koor'), files: 1 }], trusted: false });
  expect(await registered[0]?.provideMcpServerDefinitions()).toEqual([]);
});

test('an editor that knows no such servers is left as it is', () => {
  const { registered, kept } = editor({ folders: [], old: true });
  expect(registered).toEqual([]);
  expect(kept).toEqual([]);
});
