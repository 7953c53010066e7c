import {
  CancellationToken,
  type Connection,
  DidChangeWorkspaceFoldersNotification,
  ErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { methods } from './protocol.js';

/** Whether something that a client says is of the shape that is asked for. */
type Shape = (said: unknown) => boolean;

const text: Shape = (said) => typeof said === 'string';
const number: Shape = (said) => typeof said === 'number';
const yesOrNo: Shape = (said) => typeof said === 'boolean';
const anything: Shape = () => true;
const perhaps =
  (shape: Shape): Shape =>
  (said) =>
    said === undefined || said === null || shape(said);
const list =
  (shape: Shape): Shape =>
  (said) =>
    Array.isArray(said) && said.every(shape);
const thing =
  (parts: Readonly<Record<string, Shape>>): Shape =>
  (said) =>
    typeof said === 'object' &&
    said !== null &&
    !Array.isArray(said) &&
    Object.entries(parts).every(([name, shape]) => shape((said as Record<string, unknown>)[name]));

const place = thing({ line: number, character: number });
const range = thing({ start: place, end: place });
const named = { textDocument: thing({ uri: text }) };
const document = thing(named);
const at = thing({ ...named, position: place });
const within = thing({ ...named, range });
const member = thing({ item: thing({ name: text, uri: text, range, selectionRange: range }) });
const moved = thing({ files: list(thing({ uri: text })) });

/** What handlers of the protocol's own messages are to be given, by the names under which they are registered. */
const shapes: Readonly<Record<string, Shape>> = {
  onCompletion: at,
  onCompletionResolve: thing({ label: text }),
  onHover: at,
  onDefinition: at,
  onReferences: thing({ ...named, position: place, context: thing({}) }),
  onDocumentHighlight: at,
  onDocumentSymbol: document,
  onWorkspaceSymbol: thing({ query: text }),
  onFoldingRanges: document,
  onSelectionRanges: thing({ ...named, positions: list(place) }),
  onDocumentLinks: document,
  onPrepareRename: at,
  onRenameRequest: thing({ ...named, position: place, newName: text }),
  onDocumentFormatting: document,
  onDocumentRangeFormatting: within,
  onDocumentOnTypeFormatting: thing({ ...named, position: place, ch: text }),
  onCodeAction: thing({ ...named, range, context: thing({ diagnostics: list(anything) }) }),
  onCodeLens: document,
  'languages.semanticTokens.on': document,
  'languages.semanticTokens.onDelta': thing({ ...named, previousResultId: text }),
  'languages.semanticTokens.onRange': within,
  'languages.inlayHint.on': within,
  'languages.typeHierarchy.onPrepare': at,
  'languages.typeHierarchy.onSupertypes': member,
  'languages.typeHierarchy.onSubtypes': member,
  'languages.callHierarchy.onPrepare': at,
  'languages.callHierarchy.onIncomingCalls': member,
  'languages.callHierarchy.onOutgoingCalls': member,
};

/** The same of messages that are not answered. */
const told: Readonly<Record<string, Shape>> = {
  onDidOpenTextDocument: thing({ textDocument: thing({ uri: text, version: number, text }) }),
  onDidChangeTextDocument: thing({
    textDocument: thing({ uri: text }),
    contentChanges: list(thing({ text, range: (said) => said === undefined || range(said) })),
  }),
  onDidCloseTextDocument: document,
  onDidChangeWatchedFiles: thing({ changes: list(thing({ uri: text })) }),
  onDidChangeConfiguration: thing({}),
  'workspace.onDidCreateFiles': moved,
  'workspace.onDidDeleteFiles': moved,
  'workspace.onDidRenameFiles': thing({ files: list(thing({ oldUri: text, newUri: text })) }),
  [DidChangeWorkspaceFoldersNotification.method]: thing({
    event: thing({ added: list(thing({ uri: text })), removed: list(thing({ uri: text })) }),
  }),
};

const meant = { organisation: perhaps(text), uri: perhaps(text) };
const date = perhaps(text);
const drawing = {
  ...meant,
  view: perhaps(text),
  of: perhaps(text),
  direction: perhaps(text),
  findings: perhaps(yesOrNo),
  on: date,
  closed: perhaps(list(text)),
};
const subject = thing({ kind: text, name: text, circle: perhaps(text) });
const state = thing({ state: text });

/** What requests of our own are to be given. */
const ownShapes: Readonly<Partial<Record<(typeof methods)[keyof typeof methods], Shape>>> = {
  [methods.organisations]: thing({ uri: perhaps(text) }),
  [methods.asOf]: thing({}),
  [methods.rule]: thing({ rule: text }),
  [methods.firstOrganisation]: thing({ language: text, title: perhaps(text) }),
  [methods.drawing]: thing(drawing),
  [methods.picture]: thing({ ...drawing, theme: perhaps(text), format: perhaps(text) }),
  [methods.view]: thing({ ...drawing, has: perhaps(text) }),
  [methods.told]: thing({ ...meant, subject, on: date }),
  [methods.about]: thing({ uri: text, position: place }),
  [methods.locate]: thing({ ...meant, subject }),
  [methods.progress]: thing(meant),
  [methods.due]: thing({ ...meant, until: date }),
  [methods.checklist]: thing(meant),
  [methods.dueLines]: thing({ ...meant, until: date }),
  [methods.agenda]: thing({ ...meant, circle: text, on: date }),
  [methods.page]: thing({ ...meant, page: text, circle: perhaps(text), audit: perhaps(text), on: date }),
  [methods.handbook]: thing({ ...meant, format: text }),
  [methods.edit]: thing({ ...meant, revision: perhaps(number), change: thing({}) }),
  [methods.state]: thing({ state: text, from: perhaps(text), files: list(thing({})) }),
  [methods.comparison]: thing({
    ...meant,
    before: state,
    after: perhaps(state),
    near: perhaps(list(state)),
  }),
  [methods.circleChanges]: thing({ ...meant, before: state, near: perhaps(list(state)) }),
  [methods.circleStep]: thing({
    organisation: text,
    circle: text,
    before: state,
    after: perhaps(state),
    near: perhaps(list(state)),
    later: perhaps(list(state)),
  }),
};

type Handler = (params: unknown, ...more: unknown[]) => unknown;

/**
 * A connection whose handlers are given what they are made for, and nothing else: a request with parameters of another
 * shape, or without any, is answered by `InvalidParams`, and a notification with such is passed by. Requests of our own
 * of which every part may be left out may be sent without parameters.
 *
 * @param refused the sentence for a request with wrong parameters
 */
export function guarded(connection: Connection, refused: (method: string) => string): Connection {
  const invalid = (method: string): ResponseError<void> =>
    new ResponseError(ErrorCodes.InvalidParams, refused(method));
  const asked =
    (method: string, shape: Shape, handler: Handler): Handler =>
    (params, ...more) => {
      if (!shape(params)) throw invalid(method);
      return handler(params, ...more);
    };
  const own = (method: string, handler: Handler): Handler => {
    const shape = ownShapes[method as keyof typeof ownShapes] ?? anything;
    return (params, token) => {
      // Without parameters, a handler of a method that the library does not know is given the token first.
      const [said, taken] = CancellationToken.is(params) ? [undefined, params] : [params, token];
      if (!shape(said ?? {})) throw invalid(method);
      return handler(said ?? null, taken ?? CancellationToken.None);
    };
  };
  const notified =
    (shape: Shape, handler: Handler): Handler =>
    (params, ...more) =>
      shape(params) ? handler(params, ...more) : undefined;

  const around = <T extends object>(target: T, before: string): T =>
    new Proxy(target, {
      get(of, key) {
        const value: unknown = Reflect.get(of, key, of);
        const name = `${before}${String(key)}`;
        if (typeof value === 'function') {
          const register = value.bind(of) as (...all: unknown[]) => unknown;
          const [shape, news] = [shapes[name], told[name]];
          if (shape !== undefined) return (handler: Handler) => register(asked(name, shape, handler));
          if (news !== undefined) return (handler: Handler) => register(notified(news, handler));
          if (name === 'onRequest')
            return (method: string, handler: Handler) => register(method, own(method, handler));
          if (name === 'onNotification')
            return (type: { method: string }, handler: Handler) =>
              register(type, notified(told[type.method] ?? anything, handler));
          return register;
        }
        const isPart = name === 'languages' || name === 'workspace' || before === 'languages.';
        return isPart && typeof value === 'object' && value !== null ? around(value, `${name}.`) : value;
      },
    });
  return around(connection, '');
}
