import { changedElements, type SvgChange } from '../../src/render/svg/change.js';
import type { Client } from './client.js';

/* Somebody who looks at a picture and has the server tell what is otherwise in it. */

interface Answer {
  readonly picture: string;
  readonly svg?: string;
  readonly findable?: readonly unknown[];
  readonly change?: SvgChange & {
    readonly since: string;
    readonly findable: { readonly at: number; readonly gone: number; readonly now: readonly unknown[] };
  };
}

/** A picture as it is known: what a page would show of it. */
export interface Known {
  readonly width: string;
  readonly style: string;
  readonly elements: readonly string[];
  readonly findable: readonly unknown[];
}

export class Looker {
  known: Known | undefined;
  /** How many answers told only what is otherwise. */
  changes = 0;
  private picture: string | undefined;

  constructor(
    private readonly client: Client,
    private readonly params: object,
  ) {}

  async look(): Promise<Known> {
    const has = this.picture;
    const answer = await this.client.request<Answer>('kring/view', {
      ...this.params,
      ...(has === undefined ? {} : { has }),
    });
    this.picture = answer.picture;
    this.known = this.after(answer, has);
    return this.known;
  }

  private after({ svg, findable, change }: Answer, has: string | undefined): Known {
    if (change === undefined) return wholeOf(svg ?? '', findable ?? []);
    const { known } = this;
    if (known === undefined || change.since !== has) throw new Error('This is a change of another picture.');
    this.changes++;
    const { at, gone, now } = change.findable;
    const { frame } = change;
    return {
      width: frame === undefined ? known.width : String(frame.width),
      style: frame?.style ?? known.style,
      elements: changedElements(known.elements, change),
      findable: [...known.findable.slice(0, at), ...now, ...known.findable.slice(at + gone)],
    };
  }
}

function wholeOf(svg: string, findable: readonly unknown[]): Known {
  return {
    width: /width="([\d.]+)"/.exec(svg)?.[1] ?? '',
    style: /<style>([^<]*)<\/style>/.exec(svg)?.[1] ?? '',
    elements: svg.match(/<g[ >][\s\S]*?<\/g>/g) ?? [],
    findable,
  };
}
