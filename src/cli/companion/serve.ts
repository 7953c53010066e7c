import { fromJsonSchema, McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import packageJson from '../../../package.json';
import { diskFiles } from '../../disk/files.js';
import { atPlace } from '../../messages/cli.js';
import { inputs, instructions, toolWords } from '../../messages/companion.js';
import { sayIn } from '../../messages/words.js';
import { sentence, unsuited } from '../../workspace/read-text.js';
import type { Context } from '../command.js';
import { Refusal } from '../refusal.js';
import { confined } from './confined.js';
import { pageOf, sourceLines } from './pages.js';
import { Served } from './served.js';
import { type Tool, tools } from './tools.js';

/**
 * Serves a language model over the streams of this process, about the organisations in one folder, until the stream
 * ends. Nothing but the protocol is written to standard output.
 *
 * @param writes whether what was proposed may be written
 * @throws Refusal where the folder is none
 */
export async function serveCompanion(context: Context, folder: string, writes: boolean): Promise<void> {
  const root = await rootOf(context, folder);
  process.chdir(root);
  const served = new Served({ ...context, files: confined(diskFiles(), root) });
  const ended = new Promise<void>((done) => process.stdin.once('close', done));
  serveStdio(() => {
    const server = new McpServer(
      { name: packageJson.name, version: packageJson.version },
      { instructions: sayIn(instructions, context.language) },
    );
    for (const tool of tools) if (writes || tool.writes !== true) register(server, tool, served);
    return server;
  });
  await ended;
}

async function rootOf({ files }: Context, folder: string): Promise<string> {
  const kind = await files.look(folder).then(
    (found) => found.kind,
    () => undefined,
  );
  if (kind !== 'folder')
    throw new Refusal(atPlace(folder, kind === undefined ? sentence('missing', true) : unsuited(kind)));
  return files.real(folder);
}

function register(server: McpServer, tool: Tool, served: Served): void {
  const { language } = served.context;
  const { title, description } = toolWords[tool.name];
  const properties = Object.fromEntries(
    Object.entries(tool.takes).map(([name, { words, ...value }]) => [
      name,
      { ...value, description: sayIn(words, language) },
    ]),
  );
  server.registerTool(
    tool.name,
    {
      title: sayIn(title, language),
      description: sayIn(description, language),
      inputSchema: fromJsonSchema<Record<string, unknown> & { readonly page?: number }>({
        type: 'object',
        properties: {
          ...properties,
          page: { type: 'integer', minimum: 1, description: sayIn(inputs.page, language) },
        },
        required: [...tool.needs],
        additionalProperties: false,
      }),
      annotations: {
        title: sayIn(title, language),
        readOnlyHint: tool.writes !== true,
        // What is replaced is gone from the file; the second time the same proposal is not there any more.
        destructiveHint: tool.writes === true,
        idempotentHint: true,
        openWorldHint: false,
      },
    },
    async ({ page = 1, ...given }) => {
      try {
        const answer = served.hidden(await served.inTurn(() => tool.answer(served, given)), language);
        return { content: [{ type: 'text', text: pageOf(answer, page, language).text }] };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const said = sourceLines(sayIn(error.words, language)).join('\n');
        const why = served.hidden(said, language);
        return { content: [{ type: 'text', text: pageOf(why, 1, language).text }], isError: true };
      }
    },
  );
}
