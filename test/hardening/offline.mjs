// Loaded before a program: whatever asks for a network is refused, and told in the file KRING_ASKED.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

/** @param {string} what */
function refused(what) {
  return () => {
    appendFileSync(String(process.env.KRING_ASKED), `${what}\n`);
    throw new Error(`${what} asks for a network`);
  };
}

/** @type {readonly [string, Record<string, any>, readonly string[]][]} */
const ways = [
  ['net', net, ['connect', 'createConnection', 'createServer']],
  ['tls', tls, ['connect', 'createServer']],
  ['http', http, ['request', 'get', 'createServer']],
  ['https', https, ['request', 'get', 'createServer']],
  ['http2', http2, ['connect', 'createServer', 'createSecureServer']],
  ['dgram', dgram, ['createSocket']],
  ['dns', dns, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  ['dns', dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6']],
];
for (const [name, module, functions] of ways)
  for (const one of functions) module[one] = refused(`${name}.${one}`);
net.Socket.prototype.connect = refused('net.Socket.connect');
globalThis.fetch = refused('fetch');
syncBuiltinESMExports();
