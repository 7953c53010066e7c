/** What a name may stand for where it is used, as a sentence says it. */
export const nameKinds = [
  'person',
  'circle',
  'decision',
  'election',
  'action',
  'step',
  'template',
  'question',
  'closing question',
  'review',
  'topic',
  'meeting',
] as const;
export type NameKind = (typeof nameKinds)[number];

/** What a name in the files may refer to. */
export const referredKinds = [...nameKinds, 'domain item'] as const;
export type Referred = (typeof referredKinds)[number];

/** What is declared by a name of which there can be only one. */
export const declaredKinds = [
  'person',
  'decision',
  'election',
  'implementation',
  'template',
  'audit',
  'action',
  'review',
  'topic',
  'meeting',
  'step',
] as const;
export type DeclaredKind = (typeof declaredKinds)[number];

/** What a name in a file can be the name of. */
export const namedKinds = [
  'organisation',
  'person',
  'circle',
  'role',
  'domain item',
  'election',
  'decision',
  'implementation',
  'template',
  'step',
  'question',
  'audit',
  'audit finding',
  'action',
  'review',
  'topic',
  'meeting',
  'rule',
] as const;
export type NamedKind = (typeof namedKinds)[number];

/** What of an organisation a part of a picture shows. */
export const partKinds = [
  'circle',
  'person',
  'seat',
  'election',
  'decision',
  'audit',
  'action',
  'step',
  'phase',
  'implementation',
  'role',
  'domain item',
] as const;
export type PartKind = (typeof partKinds)[number];

/** What a word is to a reader who looks at colours. */
export const tokenKinds = [
  'keyword',
  'organisation',
  'person',
  'circle',
  'role',
  'domain',
  'record',
  'rule',
  'word',
  'date',
  'number',
  'string',
  'comment',
] as const;
export type TokenKind = (typeof tokenKinds)[number];

/** What a declaration of its own makes, of what names refer to. */
export const standAloneKinds = [
  'circle',
  'person',
  'decision',
  'election',
  'action',
] as const satisfies readonly NameKind[];

/** What somebody may decide about. */
export const decidedKinds = [
  'domain item',
  'role',
  'decision',
  'circle',
  'action',
  'audit finding',
  'step',
  'organisation',
  'seat',
] as const satisfies readonly (NamedKind | 'seat')[];
export type DecidedKind = (typeof decidedKinds)[number];

/** What two names or titles that look alike may be of. */
export const alikeKinds = [...standAloneKinds, 'role', 'domain item'] as const satisfies readonly NamedKind[];
export type AlikeKind = (typeof alikeKinds)[number];

/** What has a place of its own in a handbook, to which a line that names it can lead. */
export const linkedKinds = [
  'circle',
  'person',
  'decision',
  'election',
  'audit',
  'review',
  'topic',
  'meeting',
  'plan',
  'rule',
  'role',
] as const;
export type LinkedKind = (typeof linkedKinds)[number];
