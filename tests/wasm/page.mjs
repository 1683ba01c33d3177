// The program in a page of a headless browser, whose origin is not the homeserver's. It is served from memory, fetches the
// names of scenarios from here and sends their ends back.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const PAGE = `<!doctype html><script type="module">
import init, { scenario } from './program.js';
await init({ module_or_path: 'program_bg.wasm' });
for (;;) {
  const { name, base } = await (await fetch('/next')).json();
  const end = await new Promise((resolve) => {
    // A panic says why, and then its promise has no end.
    console.error = resolve;
    scenario(name, base).then(() => resolve(''), (problem) => resolve(String(problem)));
  });
  await fetch('/end', { method: 'POST', body: end });
}
</script>`;

export class Page {
  static async open(browser, folder) {
    const page = new Page(folder);
    await new Promise((resolve) => page.server.listen(0, '127.0.0.1', resolve));
    page.profile = await mkdtemp(path.join(tmpdir(), 'page-'));
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', `--user-data-dir=${page.profile}`];
    page.browser = spawn(browser, [...flags, `http://127.0.0.1:${page.server.address().port}/`], { stdio: 'ignore' });
    return page;
  }

  constructor(folder) {
    this.server = http.createServer((request, response) => this.respond(folder, request, response));
    this.wanted = new Promise((resolve) => { this.want = resolve; });
  }

  async respond(folder, request, response) {
    if (request.url === '/next') {
      this.next = (task) => response.end(JSON.stringify(task));
      this.want();
    } else if (request.url === '/end') {
      const end = await text(request);
      this.wanted = new Promise((resolve) => { this.want = resolve; });
      response.end();
      this.ended(end);
    } else if (request.url === '/') {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE);
    } else if (/^\/program(_bg)?\.(js|wasm)$/.test(request.url)) {
      const type = request.url.endsWith('.js') ? 'text/javascript' : 'application/wasm';
      response.writeHead(200, { 'Content-Type': type }).end(await readFile(path.join(folder, request.url)));
    } else {
      response.writeHead(404).end();
    }
  }

  async run(name, base) {
    await this.wanted;
    const end = new Promise((resolve) => { this.ended = resolve; });
    this.next({ name, base });
    const failure = await end;
    if (failure) throw new Error(failure);
  }

  async close() {
    this.server.closeAllConnections();
    this.server.close();
    const exit = new Promise((resolve) => this.browser.on('exit', resolve));
    this.browser.kill();
    await exit;
    await rm(this.profile, { recursive: true, force: true });
  }
}
