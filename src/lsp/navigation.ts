import {
  type CallHierarchyItem,
  type DocumentLink,
  type DocumentSymbol,
  FoldingRangeKind,
  type SelectionRange,
  SymbolKind,
  SymbolTag,
  type TypeHierarchyItem,
} from 'vscode-languageserver';
import { readDate } from '../model/calendar.js';
import { type AsOf, asOf } from '../model/lookups.js';
import type { Circle, Person } from '../model/organisation.js';
import { titleOfCircle, titleOfPerson } from '../model/titles.js';
import { reporting, reportsTo } from '../services/call-hierarchy.js';
import { linksIn } from '../services/document-links.js';
import { foldsOf } from '../services/folding.js';
import { dateTold, type Told, toldAt } from '../services/hover.js';
import { declarationsOfNamed, mentionAt, mentionsHere, mentionsOf } from '../services/mentions.js';
import type { Scene } from '../services/scene.js';
import { widerPlaces } from '../services/selection-ranges.js';
import type { Spot } from '../services/source-text.js';
import { type DeclaredSymbol, mostFound, symbolsIn, symbolsNamed } from '../services/symbols.js';
import { rangeOf, spotOf } from './convert.js';
import type { Desk } from './desk.js';

/** Answers what something is and where it is: explanations, definitions, outlines, hierarchies. */
export function answerNavigation(desk: Desk): void {
  const { connection, session, host } = desk;

  connection.onHover(({ textDocument, position }, token) =>
    desk.answering('hover', token, () => {
      const at = desk.at(textDocument.uri, false);
      if (at === undefined) return null;
      const spot = spotOf(position);
      const found = toldAt(at.scene, spot) ?? dayAt(at, spot);
      if (found === undefined) return null;
      const contents = desk.markup(found.outline, desk.client.textDocument?.hover?.contentFormat);
      return { contents, range: rangeOf(found.at) };
    }),
  );

  connection.onDefinition(({ textDocument, position }, token) =>
    desk.answering('definition', token, () => {
      const at = desk.at(textDocument.uri, true);
      const found = at && mentionAt(at.scene, spotOf(position));
      if (at === undefined || found === undefined) return null;
      return declarationsOfNamed(found.standing, found.named).map((declared) => desk.location(declared.at));
    }),
  );

  connection.onReferences(({ textDocument, position, context }, token) =>
    desk.answering('references', token, () => {
      const at = desk.at(textDocument.uri, true);
      const found = at && mentionAt(at.scene, spotOf(position));
      if (at === undefined || found === undefined) return null;
      return mentionsOf(at.scene, found)
        .filter(({ declares }) => context.includeDeclaration || !declares)
        .map((mention) => desk.location(mention.at));
    }),
  );

  connection.onDocumentHighlight(({ textDocument, position }, token) =>
    desk.answering('documentHighlight', token, () => {
      const at = desk.at(textDocument.uri, false);
      const found = at && mentionAt(at.scene, spotOf(position));
      if (at === undefined || found === undefined) return null;
      return mentionsHere(at.scene, found).map(({ at: place, declares }) => ({
        range: rangeOf(place),
        kind: declares ? 3 : 2,
      }));
    }),
  );

  connection.onDocumentSymbol(({ textDocument }, token) =>
    desk.answering('documentSymbol', token, () => {
      const at = desk.at(textDocument.uri, false);
      if (at === undefined) return null;
      const { fragment, standing, language } = at.scene;
      return symbolsIn(fragment, standing, language).map(documentSymbol);
    }),
  );

  connection.onWorkspaceSymbol(({ query }, token) =>
    desk.answering('symbol', token, async () => {
      const found: DeclaredSymbol[] = [];
      let start = host.now();
      for (const organisation of session.listedOrganisations()) {
        const standing = asOf(organisation, session.on);
        const language = session.languageOf(organisation);
        for (const fragment of session.fragmentsOf(organisation)) {
          if (found.length >= mostFound) break;
          found.push(...symbolsNamed(fragment, standing, language, query));
          if (host.now() - start < 8) continue;
          await host.breathe();
          start = host.now();
        }
      }
      return found.slice(0, mostFound).map((symbol) => ({
        name: symbol.name,
        kind: symbolKinds[symbol.kind],
        containerName: symbol.detail,
        location: desk.location(symbol.at),
        ...(symbol.over ? { tags: [SymbolTag.Deprecated] } : {}),
      }));
    }),
  );

  connection.onFoldingRanges(({ textDocument }, token) =>
    desk.answering('foldingRange', token, () => {
      const source = session.source(session.fileOf(textDocument.uri));
      return source === undefined
        ? null
        : foldsOf(source).map(({ kind, line, endLine }) => ({
            startLine: line - 1,
            endLine: endLine - 1,
            ...(kind === 'comment' ? { kind: FoldingRangeKind.Comment } : {}),
          }));
    }),
  );

  connection.onSelectionRanges(({ textDocument, positions }, token) =>
    desk.answering('selectionRange', token, () => {
      const source = session.source(session.fileOf(textDocument.uri));
      if (source === undefined) return null;
      return positions.map((position): SelectionRange => {
        const places = widerPlaces(source, source.offset(spotOf(position))).reverse();
        let wider: SelectionRange | undefined;
        for (const place of places)
          wider = { range: rangeOf(place), ...(wider === undefined ? {} : { parent: wider }) };
        return wider ?? { range: { start: position, end: position } };
      });
    }),
  );

  connection.onDocumentLinks(({ textDocument }, token) =>
    desk.answering('documentLink', token, async () => {
      const at = desk.at(textDocument.uri, false);
      if (at === undefined) return null;
      const links: DocumentLink[] = [];
      for (const { at: place, target } of linksIn(at.scene.fragment, at.source)) {
        if ('address' in target) {
          links.push({ range: rangeOf(place), target: target.address });
          continue;
        }
        // A text such as `plan.md` is a link where the file is there.
        const there =
          host.disk === undefined ||
          (await host.disk.look(target.file).then(
            () => true,
            () => false,
          ));
        if (there) links.push({ range: rangeOf(place), target: session.addressOf(target.file) });
      }
      return links;
    }),
  );

  hierarchies(desk);
}

function hierarchies(desk: Desk): void {
  const { connection, session } = desk;
  const { typeHierarchy, callHierarchy } = connection.languages;

  const circleItem = (standing: AsOf, circle: Circle): TypeHierarchyItem => ({
    name: titleOfCircle(standing, circle),
    detail: circle.aims[0]?.text ?? '',
    kind: SymbolKind.Class,
    uri: session.addressOf(circle.at.file),
    range: rangeOf(circle.whole),
    selectionRange: rangeOf(circle.at),
    data: { circle: circle.name, file: circle.at.file },
  });
  const personItem = (standing: AsOf, person: Person): CallHierarchyItem => ({
    name: titleOfPerson(standing, person),
    kind: SymbolKind.Variable,
    uri: session.addressOf(person.at.file),
    range: rangeOf(person.whole),
    selectionRange: rangeOf(person.at),
    data: { person: person.name, file: person.at.file },
  });
  const sceneOf = (data: unknown): { scene: Scene; circle?: Circle; person?: string } | undefined => {
    const { file, circle, person } = (data ?? {}) as { file?: string; circle?: string; person?: string };
    const scene = file === undefined ? undefined : session.scene(file);
    if (scene === undefined) return undefined;
    const found = scene.standing.circle(circle);
    return {
      scene,
      ...(found === undefined ? {} : { circle: found }),
      ...(person === undefined ? {} : { person }),
    };
  };

  typeHierarchy.onPrepare(({ textDocument, position }, token) =>
    desk.answering('prepareTypeHierarchy', token, () => {
      const at = desk.at(textDocument.uri, true);
      const found = at && mentionAt(at.scene, spotOf(position));
      const circle = found?.named.kind === 'circle' ? found.standing.circle(found.named.name) : undefined;
      return found === undefined || circle === undefined ? null : [circleItem(found.standing, circle)];
    }),
  );
  typeHierarchy.onSupertypes(({ item }, token) =>
    desk.answering('supertypes', token, () => {
      const known = sceneOf(item.data);
      const above = known?.circle && known.scene.standing.above(known.circle);
      return known === undefined || above === undefined ? [] : [circleItem(known.scene.standing, above)];
    }),
  );
  typeHierarchy.onSubtypes(({ item }, token) =>
    desk.answering('subtypes', token, () => {
      const known = sceneOf(item.data);
      return known?.circle === undefined
        ? []
        : known.scene.standing.below(known.circle).map((circle) => circleItem(known.scene.standing, circle));
    }),
  );

  callHierarchy.onPrepare(({ textDocument, position }, token) =>
    desk.answering('prepareCallHierarchy', token, () => {
      const at = desk.at(textDocument.uri, true);
      if (at === undefined) return null;
      const found = mentionAt(at.scene, spotOf(position));
      if (found === undefined) return null;
      const { named, standing } = found;
      if (named.kind === 'person') {
        const person = standing.person(named.name);
        return person === undefined ? null : [personItem(standing, person)];
      }
      const circle = named.kind === 'circle' ? standing.circle(named.name) : undefined;
      const leaders = circle === undefined ? [] : standing.leaders(circle);
      const people = leaders.flatMap(({ seat }) => standing.person(seat.person?.name) ?? []);
      return people.length === 0 ? null : people.map((person) => personItem(standing, person));
    }),
  );
  callHierarchy.onIncomingCalls(({ item }, token) =>
    desk.answering('incomingCalls', token, () => {
      const known = sceneOf(item.data);
      if (known?.person === undefined) return [];
      return reporting(known.scene.standing, known.person).map(({ person, at }) => ({
        from: personItem(known.scene.standing, person),
        fromRanges: at.filter(({ file }) => file === person.at.file).map(rangeOf),
      }));
    }),
  );
  callHierarchy.onOutgoingCalls(({ item }, token) =>
    desk.answering('outgoingCalls', token, () => {
      const known = sceneOf(item.data);
      if (known?.person === undefined) return [];
      const file = known.scene.fragment.file;
      return reportsTo(known.scene.standing, known.person).map(({ person, at }) => ({
        to: personItem(known.scene.standing, person),
        fromRanges: at.filter((place) => place.file === file).map(rangeOf),
      }));
    }),
  );
}

function documentSymbol(symbol: DeclaredSymbol): DocumentSymbol {
  return {
    name: symbol.name === '' ? '–' : symbol.name,
    detail: symbol.detail,
    kind: symbolKinds[symbol.kind],
    range: rangeOf(symbol.whole),
    selectionRange: rangeOf(symbol.at),
    children: symbol.children.map(documentSymbol),
    ...(symbol.over ? { tags: [SymbolTag.Deprecated] } : {}),
  };
}

const symbolKinds: Readonly<Record<DeclaredSymbol['kind'], SymbolKind>> = {
  organisation: SymbolKind.Module,
  person: SymbolKind.Variable,
  circle: SymbolKind.Class,
  role: SymbolKind.Interface,
  'domain item': SymbolKind.Property,
  election: SymbolKind.Event,
  decision: SymbolKind.Event,
  implementation: SymbolKind.Package,
  template: SymbolKind.Package,
  phase: SymbolKind.Namespace,
  step: SymbolKind.Function,
  question: SymbolKind.Field,
  audit: SymbolKind.Object,
  'audit finding': SymbolKind.Field,
  action: SymbolKind.Function,
  review: SymbolKind.Object,
  topic: SymbolKind.Event,
  meeting: SymbolKind.Object,
  deviation: SymbolKind.Key,
  'double link': SymbolKind.Struct,
  rule: SymbolKind.Constant,
};

/** What is told of a day that is written in a line, be it in a comment: how far it lies. */
function dayAt({ scene, source }: NonNullable<ReturnType<Desk['at']>>, spot: Spot): Told | undefined {
  for (const match of source.line(spot.line).matchAll(/\b\d{4}-\d{2}(?:-\d{2})?\b/g)) {
    const column = match.index + 1;
    const endColumn = column + match[0].length;
    const date = readDate(match[0], 'last');
    if (date === undefined || spot.column < column || spot.column > endColumn) continue;
    const place = { file: source.file, line: spot.line, endLine: spot.line, column, endColumn };
    return dateTold(scene, date, place);
  }
  return undefined;
}
