import type { summaries } from '../messages/cli.js';
import type { Command } from './command.js';

/** Every command by its name, in the order of the help. A command's module is loaded when it is asked for. */
export const commands: Readonly<Record<keyof typeof summaries, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.js')).check as unknown as Command,
  format: async () => (await import('./commands/format.js')).format as unknown as Command,
  fix: async () => (await import('./commands/fix.js')).fix as unknown as Command,
  rules: async () => (await import('./commands/rules.js')).rules as unknown as Command,
  show: async () => (await import('./commands/show.js')).show as unknown as Command,
  who: async () => (await import('./commands/who.js')).who as unknown as Command,
  people: async () => (await import('./commands/people.js')).people as unknown as Command,
  progress: async () => (await import('./commands/progress.js')).progress as unknown as Command,
  due: async () => (await import('./commands/due.js')).due as unknown as Command,
  audit: async () => (await import('./commands/audit.js')).audit as unknown as Command,
  agenda: async () => (await import('./commands/agenda.js')).agenda as unknown as Command,
  minutes: async () => (await import('./commands/minutes.js')).minutes as unknown as Command,
  measure: async () => (await import('./commands/measure.js')).measure as unknown as Command,
  diff: async () => (await import('./commands/diff.js')).diff as unknown as Command,
  git: async () => (await import('./commands/git.js')).git as unknown as Command,
  log: async () => (await import('./commands/log.js')).log as unknown as Command,
  new: async () => (await import('./commands/new.js')).newOrganisation as unknown as Command,
  export: async () => (await import('./commands/export.js')).exportOrganisation as unknown as Command,
  import: async () => (await import('./commands/import.js')).importOrganisation as unknown as Command,
  diagram: async () => (await import('./commands/diagram.js')).diagram as unknown as Command,
  report: async () => (await import('./commands/report.js')).report as unknown as Command,
  studio: async () => (await import('./commands/studio.js')).studio as unknown as Command,
  completions: async () =>
    (await import('./commands/completions.js')).completions(async () =>
      Promise.all(Object.values(commands).map((load) => load())),
    ) as unknown as Command,
  lsp: async () => (await import('./commands/lsp.js')).lsp as unknown as Command,
  mcp: async () => (await import('./commands/mcp.js')).mcp as unknown as Command,
};
