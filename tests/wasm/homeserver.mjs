// A homeserver for the scenarios of `program`: each has a path of its own on it, and a script. It sends the CORS headers that
// Matrix asks for, and no others.
import http from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';

const SIZE = 300_000;
const FILE = Buffer.from(Array.from({ length: SIZE }, (_, place) => place % 251));
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE, OPTIONS',
  'Access-Control-Allow-Headers': 'X-Requested-With, Content-Type, Authorization',
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const ok = (json) => ({ status: 200, json });
const error = (status, errcode, more) => ({ status, json: { errcode, error: 'scripted', ...more } });
const owner = ok({ user_id: '@alice:example.org' });
const HELD = Symbol('no response');

/// Scripts: what the server answers to a request, the `count`th of its operation.
const scripts = {
  session: ({ operation }) => ({
    'POST login': ok({ user_id: '@alice:example.org', device_id: 'D', access_token: 'token', refresh_token: 'r', expires_in_ms: 600_000 }),
    'GET whoami': owner,
    'POST logout': ok({}),
  })[operation],
  uia: ({ body }) => body.auth ? ok({}) : { status: 401, json: { flows: [{ stages: ['m.login.password'] }], params: {}, session: 's' } },
  renewal: ({ operation, token }) => {
    if (operation === 'POST refresh') return ok({ access_token: 'new', refresh_token: 'next' });
    return token === 'new' ? owner : error(401, 'M_UNKNOWN_TOKEN', { soft_logout: true });
  },
  discovery: ({ url, base }) => {
    if (url.endsWith('/.well-known/matrix/client')) return ok({ 'm.homeserver': { base_url: `${base}/elsewhere` } });
    return ok({ versions: ['v1.11'] });
  },
  limited: ({ operation, count }) => {
    if (operation === 'GET whoami') return owner;
    return count === 1 ? error(429, 'M_LIMIT_EXCEEDED', { retry_after_ms: 1000 }) : ok({ event_id: `$${count}` });
  },
  // Only by the header, which a page sees if the server says so.
  limited_by_header: ({ count }) => {
    const headers = { 'Retry-After': '1', ...(count === 3 ? { 'Access-Control-Expose-Headers': 'Retry-After' } : {}) };
    return count % 2 ? { ...error(429, 'M_LIMIT_EXCEEDED'), headers } : owner;
  },
  retried: ({ count }) => count < 3 ? { status: 502, json: {} } : ok({ event_id: '$sent' }),
  abandoned: () => HELD,
  dropped: ({ response }) => {
    response.writeHead(200, { ...CORS, 'Content-Type': 'application/json' });
    response.write('{"next_batch"');
    return HELD;
  },
  silent: () => HELD,
  callbacks: () => owner,
  crowd: async ({ url }) => {
    await pause(5);
    return ok({ event_id: `$${url.split('/').at(-1)}` });
  },
  pages: ({ operation, query, count }) => {
    if (operation === 'GET sync') return ok({ next_batch: `s${count}` });
    const page = Number(query.get('from') ?? 1);
    const end = page < 3 ? { end: `${page + 1}` } : {};
    return ok({ start: `${page}`, chunk: [{}, {}], ...end });
  },
  large: () => {
    const rooms = Array.from({ length: 5000 }, (_, room) => [`!${room}:example.org`, { account_data: { events: [{ type: 'x', content: { text: 'x'.repeat(300) } }] } }]);
    const bytes = gzipSync(JSON.stringify({ next_batch: 's', rooms: { join: Object.fromEntries(rooms) } }));
    return { status: 200, bytes, headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' } };
  },
  upload: ({ bytes }) => bytes.equals(FILE) ? ok({ content_uri: 'mxc://example.org/file' }) : error(400, 'M_UNKNOWN'),
  stream_up: ({ bytes }) => bytes.equals(FILE) ? ok({ content_uri: 'mxc://example.org/file' }) : error(400, 'M_UNKNOWN'),
  download: () => ({ status: 200, bytes: FILE, headers: { 'Content-Type': 'image/png' } }),
  too_large: () => ({ status: 200, bytes: FILE, headers: { 'Content-Type': 'image/png' } }),
  stream_down: async ({ response }) => {
    response.writeHead(200, { ...CORS, 'Content-Type': 'image/png', 'Content-Length': SIZE });
    response.write(FILE.subarray(0, 100_000));
    await pause(300);
    response.end(FILE.subarray(100_000));
    return HELD;
  },
  // Another host is another origin, whose server has the same address here.
  other_origin: ({ host, base, url, token }) => {
    if (!host.startsWith('localhost')) {
      const place = base.replace('127.0.0.1', 'localhost');
      return { status: 308, json: {}, headers: { Location: `${place}${url.slice(url.indexOf('/_matrix'))}` } };
    }
    return token ? owner : error(401, 'M_MISSING_TOKEN');
  },
  redirected: ({ url, base }) => url.includes('/moved/') ? owner : { status: 308, json: {}, headers: { Location: `${base}/moved/_matrix/whoami` } },
};

export class Homeserver {
  static async start() {
    const homeserver = new Homeserver();
    await new Promise((resolve) => homeserver.server.listen(0, '127.0.0.1', resolve));
    return homeserver;
  }

  constructor() {
    this.requests = {};
    this.server = http.createServer((request, response) => this.respond(request, response).catch((problem) => {
      console.error(problem);
      response.destroy();
    }));
  }

  get url() {
    return `http://127.0.0.1:${this.server.address().port}`;
  }

  stop() {
    this.server.closeAllConnections();
    this.server.close();
  }

  async respond(request, response) {
    if (request.method === 'OPTIONS') {
      response.writeHead(200, CORS).end();
      return;
    }
    const [, place, scenario] = request.url.split(/[/?]/);
    const seen = this.requests[`${place}/${scenario}`] ??= [];
    const url = new URL(request.url, this.url);
    const operation = `${request.method} ${url.pathname.split('/').at(-1)}`;
    const entry = { operation, size: 0, headers: request.headers, url: request.url, time: Date.now(), broken: false };
    seen.push(entry);
    response.on('close', () => { entry.broken = !response.writableFinished; });
    const bytes = await buffer(request);
    entry.size = bytes.length;
    const isJson = request.headers['content-type'] === 'application/json';
    const body = isJson && bytes.length ? JSON.parse(bytes) : {};
    const token = request.headers.authorization?.replace('Bearer ', '');
    const kind = operation.startsWith('PUT') ? 'PUT' : operation;
    const count = seen.filter(({ operation }) => operation.startsWith(kind)).length;
    const base = `${this.url}/${place}/${scenario}`;
    const answer = await scripts[scenario]({ operation, count, host: request.headers.host, url: url.pathname, query: url.searchParams, base, bytes, body, token, response });
    if (answer === HELD) return;
    const content = answer.bytes ?? Buffer.from(JSON.stringify(answer.json));
    response.writeHead(answer.status, { ...CORS, 'Content-Type': 'application/json', 'Content-Length': content.length, ...answer.headers });
    response.end(content);
  }
}
