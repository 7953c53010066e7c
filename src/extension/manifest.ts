import packageJson from '../../package.json';
import { ruleSetting, manifest as say } from '../messages/manifest.js';
import { type Language, languages, sayIn, type Words } from '../messages/words.js';
import { rules } from '../rules/registry.js';
import { levels, profiles } from '../vocabulary/findings.js';

/*
 * What VS Code reads of the extension before it runs. Texts stand in it as words in both languages; `localised` makes
 * of them the manifest with its bundles `package.nls.json` and `package.nls.nl.json`.
 */

type Said = string | number | boolean | Words | readonly Said[] | { readonly [key: string]: Said };

export interface Localised {
  /** `package.json` of the extension. */
  readonly manifest: unknown;
  /** Each language's bundle, by the keys that stand in the manifest between percent signs. */
  readonly bundles: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}

/** What is there when a step of the walkthrough is done: its result, not the click that asked for it. */
const completion = {
  begin: 'onContext:kring.stepBegun',
  picture: 'onContext:kring.stepPictured',
  check: 'onView:workbench.panel.markers.view',
  keep: 'onView:kring.due',
} as const;

/** The least VS Code that has all that is asked of it, and its name in the market place. */
const engine = '^1.100.0';

const kringFile = 'resourceLangId == kring';
const found = 'kring.found';

/** Commands can be asked at any time: what cannot be answered yet says so, with what helps. */
function command(name: keyof typeof say.commands, icon?: string): Said {
  return {
    command: `kring.${name}`,
    title: say.commands[name],
    category: say.categories,
    ...(icon === undefined ? {} : { icon: `$(${icon})` }),
  };
}

/** What circles and people do. */
function deedCommands(): readonly Said[] {
  return [
    command('recordDecision', 'law'),
    command('renewTerm', 'refresh'),
    command('recordResignation', 'person'),
    command('splitCircle', 'split-horizontal'),
    command('mergeCircles', 'git-merge'),
    command('moveCircle', 'move'),
    command('planAudit', 'search'),
    command('remindDue', 'mail'),
  ];
}

/** Everything that can be asked for by name. */
function commands(): readonly Said[] {
  return [
    command('showPicture', 'type-hierarchy'),
    command('showCircle', 'type-hierarchy'),
    command('exportPicture', 'export'),
    command('newOrganisation', 'new-folder'),
    command('openExample', 'library'),
    command('importOrganisation', 'desktop-download'),
    command('lookAt', 'calendar'),
    command('chooseOrganisation', 'organization'),
    command('report', 'book'),
    command('progress', 'graph'),
    command('agenda', 'checklist'),
    command('holdMeeting', 'comment-discussion'),
    command('audit', 'search'),
    command('auditFound', 'verified'),
    command('due', 'clock'),
    command('filterDue', 'filter'),
    command('filterChecklist', 'filter'),
    command('recordElection', 'person-add'),
    ...deedCommands(),
    command('showAll', 'clear-all'),
    command('compare', 'compare-changes'),
    command('compareTwo', 'compare-changes'),
    command('compareWith', 'compare-changes'),
    command('compareCommit', 'compare-changes'),
    command('copyAlternative', 'copy'),
    command('circleHistory', 'history'),
    command('explainRule', 'question'),
    command('restart', 'debug-restart'),
    command('openPlace', 'go-to-file'),
    command('showWritten', 'edit'),
  ];
}

/** Where what can be asked for stands, beside the palette. */
function menus(): Said {
  return {
    commandPalette: [
      { command: 'kring.showCircle', when: 'false' },
      { command: 'kring.openPlace', when: 'false' },
      { command: 'kring.compareWith', when: 'false' },
      { command: 'kring.remindDue', when: 'false' },
      { command: 'kring.compareCommit', when: 'false' },
      { command: 'kring.showWritten', when: 'false' },
      { command: 'kring.showAll', when: 'kring.filtered' },
    ],
    'editor/title': [{ command: 'kring.showPicture', when: kringFile, group: 'navigation' }],
    'view/title': [
      { command: 'kring.showPicture', when: 'view == kring.circles', group: 'navigation@1' },
      { command: 'kring.lookAt', when: 'view == kring.circles', group: 'navigation@2' },
      { command: 'kring.compare', when: 'view == kring.circles', group: 'navigation@3' },
      { command: 'kring.agenda', when: 'view == kring.circles', group: '2_write@1' },
      { command: 'kring.report', when: 'view == kring.circles', group: '2_write@2' },
      { command: 'kring.exportPicture', when: 'view == kring.circles', group: '2_write@3' },
      { command: 'kring.copyAlternative', when: 'view == kring.circles', group: '3_compare@1' },
      { command: 'kring.compareTwo', when: 'view == kring.circles', group: '3_compare@2' },
      { command: 'kring.filterDue', when: 'view == kring.due', group: 'navigation@1' },
      { command: 'kring.agenda', when: 'view == kring.due', group: 'navigation@2' },
      { command: 'kring.holdMeeting', when: 'view == kring.due', group: 'navigation@3' },
      { command: 'kring.filterChecklist', when: 'view == kring.checklist', group: 'navigation@2' },
      { command: 'kring.progress', when: 'view == kring.checklist', group: 'navigation@3' },
      { command: 'kring.audit', when: 'view == kring.checklist', group: '2_write@1' },
      { command: 'kring.auditFound', when: 'view == kring.checklist', group: '2_write@2' },
      {
        command: 'kring.showAll',
        when: 'view == kring.checklist && kring.filtered',
        group: 'navigation@1',
      },
    ],
    'editor/context': [
      { command: 'kring.holdMeeting', when: kringFile, group: '2_kring' },
      { command: 'kring.circleHistory', when: kringFile, group: '2_kring' },
    ],
    'view/item/context': lineMenus(),
    'explorer/context': [
      { command: 'kring.newOrganisation', when: 'explorerResourceIsFolder', group: '2_workspace' },
      {
        command: 'kring.importOrganisation',
        when: `resourceExtname == .csv || resourceExtname == .xlsx || (resourceExtname == .json && ${found})`,
        group: '2_workspace',
      },
      {
        command: 'kring.compareWith',
        when: `${found} && (explorerResourceIsFolder || resourceExtname == .kring)`,
        group: '3_compare',
      },
    ],
    'scm/title': [{ command: 'kring.compare', when: `scmProvider == git && ${found}`, group: '3_kring' }],
    'timeline/item/context': [
      {
        command: 'kring.compareCommit',
        when: `timelineItem =~ /git:file:commit\\b/ && ${found}`,
        group: '3_compare',
      },
    ],
    'file/newFile': [{ command: 'kring.newOrganisation', group: 'file' }],
  };
}

function extensionManifest(): Said {
  const { name, version, license, author, keywords } = packageJson;
  return {
    name,
    displayName: say.displayName,
    description: say.description,
    version,
    publisher: 'kring',
    author: { name: author },
    license,
    keywords: [...keywords, 'circles', 'consent', 'organisation'],
    categories: ['Programming Languages', 'Visualization', 'Linters', 'Formatters'],
    icon: 'images/kring.png',
    galleryBanner: { color: '#14506e', theme: 'dark' },
    engines: { vscode: engine },
    main: './dist/extension.js',
    browser: './dist/extension.web.js',
    extensionKind: ['workspace'],
    activationEvents: [
      'workspaceContains:**/*.kring',
      'onWebviewPanel:kring.picture',
      'onWebviewPanel:kring.progress',
      'onWebviewPanel:kring.comparison',
      'onWebviewPanel:kring.history',
      'onWebviewPanel:kring.holding',
    ],
    capabilities: {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    },
    contributes: {
      languages: [
        {
          id: 'kring',
          aliases: ['Kring', 'kring'],
          extensions: ['.kring'],
          configuration: './language-configuration.json',
          icon: { light: './images/file-light.svg', dark: './images/file-dark.svg' },
        },
      ],
      grammars: [{ language: 'kring', scopeName: 'source.kring', path: './syntaxes/kring.tmLanguage.json' }],
      configurationDefaults: {
        '[kring]': {
          'editor.tabSize': 2,
          'editor.insertSpaces': true,
          'editor.formatOnType': true,
          'editor.wordWrap': 'on',
          'editor.suggest.showWords': false,
          // Enter at the end of a whole word begins a new line, though others that begin alike are offered.
          'editor.acceptSuggestionOnEnter': 'smart',
          'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'on' },
        },
      },
      semanticTokenScopes: [
        {
          language: 'kring',
          scopes: {
            person: ['variable.other.person.kring'],
            circle: ['entity.name.type.circle.kring'],
            role: ['entity.name.function.role.kring'],
          },
        },
      ],
      commands: commands(),
      menus: menus(),
      viewsContainers: {
        activitybar: [{ id: 'kring', title: say.views.container, icon: './images/activity.svg' }],
      },
      views: {
        kring: [
          { id: 'kring.begin', name: say.views.begin, when: `!${found}`, icon: './images/activity.svg' },
          { id: 'kring.circles', name: say.views.circles, when: found, icon: './images/activity.svg' },
          { id: 'kring.people', name: say.views.people, when: found, visibility: 'collapsed' },
          { id: 'kring.due', name: say.views.due, when: found },
          { id: 'kring.checklist', name: say.views.checklist, when: found },
        ],
      },
      viewsWelcome: [
        { view: 'kring.begin', contents: say.welcome.reading, when: 'kring.reading' },
        { view: 'kring.begin', contents: say.welcome.first, when: '!kring.reading' },
      ],
      ...serversAndSettings(),
      walkthroughs: [
        {
          id: 'begin',
          title: say.walkthrough.title,
          description: say.walkthrough.description,
          steps: (['begin', 'picture', 'check', 'keep'] as const).map((id) => ({
            id,
            title: say.walkthrough[id].title,
            description: say.walkthrough[id].description,
            media: { image: `./images/${id}.png`, altText: say.walkthrough[id].alt },
            completionEvents: [completion[id]],
          })),
        },
      ],
    },
  };
}

function serversAndSettings(): { readonly [key: string]: Said } {
  return {
    mcpServerDefinitionProviders: [{ id: 'kring', label: say.companion }],
    configuration: { title: say.displayName, properties: settings() },
  };
}

/** What the menus of lines in the side bar offer. */
function lineMenus(): Said[] {
  return [
    { command: 'kring.recordElection', when: 'viewItem == election', group: 'inline' },
    {
      command: 'kring.showCircle',
      when: 'view == kring.circles && viewItem == circle',
      group: 'inline',
    },
    { command: 'kring.agenda', when: 'view == kring.circles && viewItem == circle', group: '1_circle' },
    {
      command: 'kring.holdMeeting',
      when: 'view == kring.circles && viewItem == circle',
      group: '1_circle',
    },
    { command: 'kring.holdMeeting', when: 'viewItem == meeting', group: 'inline' },
    {
      command: 'kring.circleHistory',
      when: 'view == kring.circles && viewItem == circle',
      group: '1_circle',
    },
    { command: 'kring.audit', when: 'view == kring.circles && viewItem == circle', group: '1_circle' },
    {
      command: 'kring.auditFound',
      when: 'view == kring.circles && viewItem == circle',
      group: '1_circle',
    },
    { command: 'kring.auditFound', when: 'viewItem == audit', group: 'inline' },
    { command: 'kring.renewTerm', when: 'viewItem == due-term', group: 'inline' },
    { command: 'kring.recordResignation', when: 'viewItem == due-term', group: '1_record' },
    { command: 'kring.recordDecision', when: 'viewItem == due-decision', group: 'inline' },
    { command: 'kring.planAudit', when: 'viewItem == due-audit', group: 'inline' },
    {
      command: 'kring.remindDue',
      when: 'view == kring.due && viewItem =~ /^(due|election|meeting)/',
      group: '2_remind',
    },
  ];
}

function settings(): Said {
  const { settings: words } = say;
  return {
    'kring.language': {
      type: 'string',
      order: 1,
      enum: ['auto', 'en', 'nl'],
      enumDescriptions: [words.languageAuto, words.english, words.dutch],
      default: 'auto',
      markdownDescription: words.language,
    },
    'kring.profile': {
      type: 'string',
      order: 2,
      enum: ['auto', ...profiles],
      markdownEnumDescriptions: [words.profileAuto, words.skm, words.sofa, words.s3],
      default: 'auto',
      markdownDescription: words.profile,
    },
    'kring.asOf': {
      type: 'string',
      order: 3,
      default: '',
      pattern: '^(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))?$',
      patternErrorMessage: words.asOfWrong,
      markdownDescription: words.asOf,
    },
    'kring.person': { type: 'string', order: 4, default: '', markdownDescription: words.person },
    'kring.picture.followCursor': {
      type: 'boolean',
      order: 5,
      default: true,
      markdownDescription: words.followCursor,
    },
    'kring.inlayHints': { type: 'boolean', order: 6, default: true, markdownDescription: words.inlayHints },
    'kring.codeLenses': { type: 'boolean', order: 7, default: true, markdownDescription: words.codeLenses },
    'kring.levels': {
      type: 'object',
      order: 8,
      default: {},
      additionalProperties: false,
      markdownDescription: words.levels,
      properties: Object.fromEntries(
        rules.map((rule) => [
          rule.id,
          {
            type: 'string',
            enum: levels,
            enumDescriptions: [words.levelError, words.levelWarning, words.levelInfo, words.levelOff],
            description: ruleSetting(rule.words.title, rule.code),
          },
        ]),
      ),
    },
    'kring.commandLine': {
      type: 'string',
      order: 9,
      default: 'kring',
      scope: 'machine',
      markdownDescription: words.commandLine,
    },
    'kring.trace.server': {
      type: 'string',
      order: 10,
      scope: 'window',
      enum: ['off', 'messages', 'verbose'],
      default: 'off',
      markdownDescription: words.trace,
    },
  };
}

/** The manifest as VS Code reads it, with one bundle of texts for each language. The same text has one key. */
export function localised(): Localised {
  const bundles = { en: {} as Record<string, string>, nl: {} as Record<string, string> };
  const keys = new Map<string, string>();
  const keyFor = (words: Words, path: readonly string[]): string => {
    const said = languages.map((language) => sayIn(words, language)).join('\n');
    let key = keys.get(said);
    if (key === undefined) {
      key = path.join('.');
      keys.set(said, key);
      for (const language of languages) bundles[language][key] = sayIn(words, language);
    }
    return `%${key}%`;
  };
  const written = (said: Said, path: readonly string[]): unknown => {
    if (typeof said !== 'object') return said;
    if (Array.isArray(said)) return said.map((one: Said, i) => written(one, [...path, String(i)]));
    if (isWords(said)) return keyFor(said, path);
    return Object.fromEntries(
      Object.entries(said).map(([key, value]) => [key, written(value as Said, [...path, key])]),
    );
  };
  return { manifest: written(extensionManifest(), []), bundles };
}

function isWords(said: object): said is Words {
  return Object.keys(said).length === 2 && 'en' in said && 'nl' in said;
}
