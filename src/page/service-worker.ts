/*
 * Keeps the page for when there is no internet. The build puts in what belongs to it and a name for just these bytes, so
 * that parts of two versions never run together: a newer page is taken whole, and shown from the next visit on.
 */

declare const __kept: { readonly name: string; readonly files: readonly string[] };

interface Extended extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetched extends Extended {
  readonly request: Request;
  respondWith(answer: Promise<Response> | Response): void;
}
declare const clients: { claim(): Promise<void> };
declare const registration: { readonly scope: string };

const prefix = 'kring-page-';
const name = prefix + __kept.name;

addEventListener('install', (event) => {
  const all = __kept.files.map((file) => new Request(file, { cache: 'reload' }));
  (event as Extended).waitUntil(caches.open(name).then((cache) => cache.addAll(all)));
});

addEventListener('activate', (event) => {
  const tidy = async (): Promise<void> => {
    for (const other of await caches.keys())
      if (other.startsWith(prefix) && other !== name) await caches.delete(other);
    await clients.claim();
  };
  (event as Extended).waitUntil(tidy());
});

addEventListener('fetch', (event) => {
  const { request } = event as Fetched;
  const { origin, pathname } = new URL(request.url);
  const scope = new URL(registration.scope);
  if (request.method !== 'GET' || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return;
  const path = pathname.slice(scope.pathname.length);
  const file = path === '' ? 'index.html' : path;
  if (!__kept.files.includes(file)) return;
  const answer = async (): Promise<Response> => {
    const kept = await (await caches.open(name)).match(new URL(file, scope));
    return kept ?? fetch(request);
  };
  (event as Fetched).respondWith(answer());
});

export {};
