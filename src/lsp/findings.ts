import { type Connection, type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { type Language, sayIn } from '../messages/words.js';
import { organisationKey } from '../model/neighbours.js';
import type { Organisation } from '../model/organisation.js';
import { type Checked, checkInSteps, compareFindings, type Finding, findingOf } from '../rules/check.js';
import { Glance, glanced } from '../rules/glance.js';
import { unreadableFile } from '../rules/language/unreadable-file.js';
import { levelOf } from '../rules/levels.js';
import { rangeOf } from './convert.js';
import type { Host } from './host.js';
import { type ChangedParams, methods } from './protocol.js';
import type { Session } from './session.js';

/** A whole check that takes no longer is made at every change; a longer one waits until nobody types. */
const mostAtOnce = 40;
/** So many milliseconds without a change is quiet. */
const quiet = 250;

/** After so many milliseconds without a change pictures may follow, where findings take longer. */
const settled = 100;

/** So many milliseconds after a question, checking everything waits. */
const politely = 15;

/** Findings that an ended, unused or replaced thing causes: an editor shows it faded or struck through. */
const unnecessary = new Set([
  'consent/deviation-unused',
  'consent/deviation-expired',
  'circle/person-in-none',
]);
const deprecated = new Set(['circle/ended-still-holds', 'logbook/replaced-still-in-force']);

/** Checks what changed and tells the client the findings, those of the files that are typed in first. */
export class Findings {
  private readonly checks = new WeakMap<Organisation, { key: string; checked: Checked }>();
  /** What the client was last told at each address, as text to compare. */
  private readonly told = new Map<string, string>();
  private readonly byFile = new Map<string, readonly Finding[]>();
  /** What checking an organisation took, in milliseconds, by its home and name. */
  private readonly costs = new Map<string, number>();
  private readonly glance = new Glance();
  private waiting: (() => void) | undefined;
  private settling: (() => void) | undefined;
  private soon = false;
  private generation = 0;
  private announced = '';
  private lastAsked = Number.NEGATIVE_INFINITY;
  /** Nothing is told before the files are read: half an organisation has findings that the whole has not. */
  ready = false;
  /** Where a rule is explained. */
  rulePage: (rule: string, language: Language) => string | undefined = () => undefined;

  constructor(
    private readonly session: Session,
    private readonly host: Host,
    private readonly connection: Connection,
    private readonly log: (error: unknown, method: string) => void,
  ) {}

  /** Something changed that findings depend on; `file`, where it was typed in. */
  changed(file?: string): void {
    this.generation++;
    if (!this.ready) return;
    if (file !== undefined && !this.soon) {
      this.soon = true;
      void this.host.breathe().then(() => {
        this.soon = false;
        this.guarded(() => this.atOnce(file));
      });
    }
    this.whenQuiet(file === undefined ? 30 : quiet);
    this.whenSettled(file);
  }

  /** Somebody asked something, and may ask more: checking everything waits for a moment. */
  asked(): void {
    this.lastAsked = this.host.now();
  }

  /** All findings of an organisation as they are now. */
  of(organisation: Organisation): Checked {
    const steps = this.inSteps(organisation);
    for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
  }

  /** The findings that the client was last told of in a file. */
  in(file: string): readonly Finding[] {
    return this.byFile.get(file) ?? [];
  }

  private whenQuiet(milliseconds: number): void {
    this.waiting?.();
    this.waiting = this.host.later(() => {
      this.waiting = undefined;
      void this.whole().catch((error: unknown) => this.log(error, 'check'));
    }, milliseconds);
  }

  /** Tells that a large organisation was typed in before all of it is checked. */
  private whenSettled(file: string | undefined): void {
    this.settling?.();
    this.settling =
      file === undefined
        ? undefined
        : this.host.later(() => {
            this.settling = undefined;
            if (this.isQuick(file)) return;
            const params: ChangedParams = { revision: this.session.revisionNow, asOf: this.session.on };
            void this.connection.sendNotification(methods.typed, params);
          }, settled);
  }

  private guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.log(error, 'check');
    }
  }

  private *inSteps(organisation: Organisation): Generator<void, Checked> {
    const key = `${this.session.on} ${this.session.settingsRevision}`;
    const known = this.checks.get(organisation);
    if (known?.key === key) return known.checked;
    const steps = checkInSteps(organisation, this.session.on, this.session.settings);
    let spent = 0;
    for (;;) {
      const start = this.host.now();
      const step = steps.next();
      spent += this.host.now() - start;
      if (step.done === true) {
        this.checks.set(organisation, { key, checked: step.value });
        this.costs.set(organisationKey(organisation), spent);
        return step.value;
      }
      yield;
    }
  }

  /** Whether a whole check of the organisation that a file belongs to keeps nobody waiting. */
  isQuick(file: string): boolean {
    const scene = this.session.scene(file, false);
    return (
      scene === undefined || (this.costs.get(organisationKey(scene.standing.organisation)) ?? 0) <= mostAtOnce
    );
  }

  /** The findings of the file that is typed in: all of them, or in a large organisation those about its words. */
  private atOnce(file: string): void {
    if (this.isQuick(file)) {
      const organisation = this.session.organisationOf(file);
      if (organisation === undefined) return;
      const { findings } = this.of(organisation);
      this.tell(
        file,
        findings.filter(({ at }) => at.file === file),
        this.session.languageOf(organisation),
      );
      return;
    }
    const scene = this.session.scene(file, false);
    if (scene === undefined) return;
    const parts = this.session.workspace.parts(file) ?? [{ line: 0, fragment: scene.fragment }];
    const own = this.glance.at(scene.fragment, parts, scene.standing, this.session.on, this.session.settings);
    const others = this.in(file).filter((finding) => !glanced.has(finding.rule));
    this.tell(file, [...own, ...others].sort(compareFindings), scene.language);
  }

  /** What is known of a file moves with its lines until it is checked again. */
  moved(file: string, line: number, lines: number): void {
    const known = this.byFile.get(file);
    if (lines === 0 || known === undefined || this.isQuick(file)) return;
    this.byFile.set(
      file,
      known.map((finding) =>
        finding.at.line <= line
          ? finding
          : {
              ...finding,
              at: { ...finding.at, line: finding.at.line + lines, endLine: finding.at.endLine + lines },
            },
      ),
    );
  }

  /** Checks everything, a little at a time, and tells what changed; gives up when something changes meanwhile. */
  private async whole(): Promise<void> {
    const { generation } = this;
    const byFile = new Map<string, { findings: Finding[]; language: Language }>();
    let start = this.host.now();
    for (const organisation of this.session.organisations()) {
      const language = this.session.languageOf(organisation);
      for (const file of organisation.files) byFile.set(file, { findings: [], language });
      const steps = this.inSteps(organisation);
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done === true) {
          for (const finding of step.value.findings) byFile.get(finding.at.file)?.findings.push(finding);
          break;
        }
        if (this.host.now() - start < 8) continue;
        await this.host.breathe();
        // Whoever asks something goes first.
        while (this.host.now() - this.lastAsked < politely && generation === this.generation)
          await new Promise<void>((done) => this.host.later(done, politely));
        if (generation !== this.generation) return;
        start = this.host.now();
      }
    }
    for (const [file, why] of this.session.unread) {
      const level = levelOf(unreadableFile.id, 'skm', this.session.settings.levels);
      const at = { file, line: why.line, column: 1, endLine: why.line, endColumn: 1 };
      const findings =
        level === 'off' ? [] : [findingOf(unreadableFile, { at, message: why.message }, level)];
      byFile.set(file, { findings, language: this.session.languageOf(undefined) });
    }
    this.forget(byFile.keys());
    for (const [file, { findings, language }] of byFile) this.tell(file, findings, language);
    this.announce();
  }

  private announce(): void {
    const said = `${this.session.revisionNow} ${this.session.settingsRevision} ${this.session.on}`;
    if (said === this.announced) return;
    this.announced = said;
    const params: ChangedParams = { revision: this.session.revisionNow, asOf: this.session.on };
    void this.connection.sendNotification(methods.changed, params);
  }

  private tell(file: string, findings: readonly Finding[], language: Language): void {
    const diagnostics = findings.map((finding) => this.diagnostic(finding, language));
    const said = JSON.stringify(diagnostics);
    const uri = this.session.addressOf(file);
    this.byFile.set(file, findings);
    if ((this.told.get(uri) ?? '[]') === said) return;
    this.told.set(uri, said);
    const version = this.session.open.get(file)?.version;
    void this.connection.sendDiagnostics({
      uri,
      ...(version === undefined ? {} : { version }),
      diagnostics,
    });
  }

  /** Takes back what was told at addresses under which no file is known any more. */
  private forget(files: Iterable<string>): void {
    const kept = new Set(files);
    for (const file of [...this.byFile.keys()]) if (!kept.has(file)) this.byFile.delete(file);
    const addresses = new Set([...kept].map((file) => this.session.addressOf(file)));
    for (const [uri, said] of [...this.told]) {
      if (addresses.has(uri)) continue;
      this.told.delete(uri);
      if (said !== '[]') void this.connection.sendDiagnostics({ uri, diagnostics: [] });
    }
  }

  diagnostic(finding: Finding, language: Language): Diagnostic {
    const page = this.rulePage(finding.rule, language);
    const tags = [
      ...(unnecessary.has(finding.rule) ? [DiagnosticTag.Unnecessary] : []),
      ...(deprecated.has(finding.rule) ? [DiagnosticTag.Deprecated] : []),
    ];
    return {
      range: rangeOf(finding.at),
      severity: severities[finding.severity],
      code: finding.rule,
      ...(page === undefined ? {} : { codeDescription: { href: page } }),
      source: 'kring',
      message: sayIn(finding.message, language),
      ...(tags.length === 0 ? {} : { tags }),
      ...(finding.related === undefined
        ? {}
        : {
            relatedInformation: finding.related.map(({ at, message }) => ({
              location: { uri: this.session.addressOf(at.file), range: rangeOf(at) },
              message: sayIn(message, language),
            })),
          }),
    };
  }
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;
