import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localised } from '../../src/extension/manifest.js';
import { rules } from '../../src/rules/registry.js';
import { root } from '../house/source.js';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: boolean } };
  readonly contributes: {
    readonly configurationDefaults: { readonly '[kring]': object };
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly when: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly properties?: object }>>;
    };
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly description: string;
        readonly media: { readonly image: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
  };
}

const { manifest: made, bundles } = localised();
const manifest = made as Manifest;
const text = JSON.stringify(manifest);
const source = readdirSync(join(root, 'src/extension'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(root, 'src/extension', file), 'utf8'))
  .join('\n');

/** The extension without its manifest, which would name everything by itself. */
const program = readdirSync(join(root, 'src/extension'))
  .filter((file) => file.endsWith('.ts') && file !== 'manifest.ts')
  .map((file) => readFileSync(join(root, 'src/extension', file), 'utf8'))
  .join('\n');

test('every text of the manifest is there in English and in Dutch, and none is left over', () => {
  const used = [...new Set([...text.matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key as string))].sort();
  expect(Object.keys(bundles.en).sort()).toEqual(used);
  expect(Object.keys(bundles.nl).sort()).toEqual(used);
  for (const key of used) for (const bundle of [bundles.en, bundles.nl]) expect(bundle[key]).not.toBe('');
});

test('every command that is offered is one that the extension has, and none is left unoffered', () => {
  const offered = manifest.contributes.commands.map(({ command }) => command).sort();
  const list = /const commands[^{]*= \{([\s\S]*?)\n {2}\};/.exec(source)?.[1] ?? '';
  const own = [...list.matchAll(/^ {4}(\w+):/gm)].map(([, name]) => `kring.${name}`).sort();
  expect(offered).toEqual(own);
  for (const entries of Object.values(manifest.contributes.menus))
    for (const { command } of entries) expect(offered).toContain(command);
});

test('every view that is offered is filled: by a tree, or by words where there is nothing to show yet', () => {
  for (const { id } of manifest.contributes.views.kring ?? []) {
    const welcomed = manifest.contributes.viewsWelcome.some(({ view }) => view === id);
    expect([id, welcomed || program.includes(`'${id}'`)]).toEqual([id, true]);
  }
});

test('the side bar shows something whether there is an organisation or not', () => {
  const shown = (found: boolean) =>
    (manifest.contributes.views.kring ?? []).filter(({ when }) => when === `${found ? '' : '!'}kring.found`);
  expect(shown(false).map(({ id }) => id)).toEqual(['kring.begin']);
  expect(shown(true)).toHaveLength((manifest.contributes.views.kring ?? []).length - 1);
});

test('every button of the welcome and of the first steps is a command that can be asked at any time', () => {
  const offered = new Set(manifest.contributes.commands.map(({ command }) => command));
  expect(JSON.stringify(manifest.contributes.commands)).not.toContain('enablement');
  const texts = [
    ...manifest.contributes.viewsWelcome.map(({ contents }) => contents),
    ...manifest.contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ description }) => description)),
  ].map((key) => key.replaceAll('%', ''));
  for (const bundle of [bundles.en, bundles.nl])
    for (const key of texts)
      for (const [, name] of (bundle[key] ?? '').matchAll(/\(command:(kring\.\w+)/g))
        expect(offered).toContain(name);
});

test('a first step is done when its result is there, not when its button was clicked', () => {
  for (const { steps } of manifest.contributes.walkthroughs)
    for (const { completionEvents } of steps) {
      expect(completionEvents).toHaveLength(1);
      const [event] = completionEvents as [string];
      expect(event).toMatch(/^on(?:Context|View):/);
      const context = /^onContext:(.*)/.exec(event)?.[1];
      if (context !== undefined) expect(program).toContain(`'setContext', '${context}'`);
    }
});

test('Enter behind a whole word begins a line, whatever else is offered', () => {
  expect(manifest.contributes.configurationDefaults['[kring]']).toMatchObject({
    'editor.acceptSuggestionOnEnter': 'smart',
  });
});

test('every rule can be given a weight', () => {
  const levels = manifest.contributes.configuration.properties['kring.levels']?.properties ?? {};
  expect(Object.keys(levels).sort()).toEqual(rules.map(({ id }) => id).sort());
});

test('every setting is told of where the extension is', () => {
  const page = readFileSync(join(root, 'docs/vscode.md'), 'utf8');
  for (const name of Object.keys(manifest.contributes.configuration.properties))
    if (name !== 'kring.trace.server') expect(page).toContain(`\`${name}\``);
});

test('it begins when a Kring file is there, also in folders that nobody trusts', () => {
  expect(manifest.activationEvents).toEqual([
    'workspaceContains:**/*.kring',
    'onWebviewPanel:kring.picture',
    'onWebviewPanel:kring.progress',
    'onWebviewPanel:kring.comparison',
    'onWebviewPanel:kring.history',
    'onWebviewPanel:kring.holding',
  ]);
  expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(true);
});

test('the pictures of the first steps are there', () => {
  for (const { steps } of manifest.contributes.walkthroughs)
    for (const { media } of steps)
      expect(readdirSync(join(root, 'src/extension/images'))).toContain(media.image.replace('./images/', ''));
});
