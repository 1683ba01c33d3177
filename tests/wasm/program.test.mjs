// Runs the scenarios of `program` in Node, and in a headless browser where there is one (BROWSER), against a homeserver in
// this process, and against a real one where there is one (MATRIX_JOBS_HOMESERVER).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';

import { Homeserver } from './homeserver.mjs';
import { Page } from './page.mjs';

const { PROGRAM, BROWSER, MATRIX_JOBS_HOMESERVER } = process.env;

/// What the homeserver is to have seen of each scenario.
const expectations = {
  session: (seen) => assert.deepEqual(operations(seen), ['POST login', 'GET whoami', 'POST logout']),
  uia: (seen) => assert.equal(seen.length, 2),
  renewal: (seen) => assert.equal(operations(seen).filter((operation) => operation === 'POST refresh').length, 1),
  discovery: (seen) => assert.equal(seen.length, 2),
  limited: (seen) => assert.equal(seen.length, 4),
  limited_by_header: (seen, place) => {
    const pauses = [seen[1].time - seen[0].time, seen[3].time - seen[2].time];
    // The browser hides the header from pages of another origin: the strategy's interval takes its place.
    assert.equal(pauses[0] < 900, place === 'browser', `${pauses}`);
    assert.ok(pauses[1] > 900, `${pauses}`);
  },
  retried: (seen) => {
    assert.equal(seen.length, 3);
    assert.equal(new Set(seen.map(({ url }) => url)).size, 1, 'the same transaction ID');
  },
  abandoned: (seen) => assert.deepEqual(seen.map(({ broken }) => broken), [true]),
  dropped: (seen) => assert.deepEqual(seen.map(({ broken }) => broken), [true]),
  silent: (seen) => assert.deepEqual(seen.map(({ broken }) => broken), [true, true]),
  callbacks: (seen) => assert.equal(seen.length, 1),
  crowd: (seen) => assert.equal(seen.length, 100),
  pages: (seen) => assert.equal(seen.length, 6),
  large: (seen) => assert.equal(seen.length, 1),
  upload: (seen) => assert.deepEqual(seen.map(({ headers }) => headers['content-type']), ['image/png']),
  stream_up: (seen) => assert.equal(seen.length, 1),
  download: (seen) => assert.equal(seen.length, 1),
  stream_down: (seen) => assert.equal(seen.length, 1),
  too_large: (seen) => assert.equal(seen.length, 1),
  redirected: (seen) => assert.equal(seen.length, 2),
  other_origin: (seen, place) => {
    // The token stays, and in a browser what is sent goes along; Node doesn't follow with a body.
    const tokens = [true, false, true, false];
    const sizes = [0, 0, 4, 4];
    const end = place === 'browser' ? 4 : 3;
    assert.deepEqual(seen.map(({ headers }) => 'authorization' in headers), tokens.slice(0, end));
    assert.deepEqual(seen.map(({ size }) => size), sizes.slice(0, end));
  },
  mocked: (seen) => assert.equal(seen.length, 0),
  signed: (seen) => assert.equal(seen.length, 0),
  single_sign_on: (seen) => assert.equal(seen.length, 0),
};

const operations = (seen) => seen.map(({ operation }) => operation);

function scenarios(place, run) {
  let homeserver;
  before(async () => { homeserver = await Homeserver.start(); });
  after(() => homeserver.stop());
  for (const [name, expect] of Object.entries(expectations)) {
    test(name, { timeout: 20_000 }, async () => {
      await run(name, `${homeserver.url}/${place}/${name}`);
      const seen = homeserver.requests[`${place}/${name}`] ?? [];
      // The end of a connection takes a moment to arrive.
      for (let patience = 20; ; patience -= 1) {
        try {
          expect(seen, place);
          break;
        } catch (problem) {
          if (patience === 0) throw problem;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }
    });
  }
  test('unreachable', { timeout: 20_000 }, () => run('unreachable', 'http://127.0.0.1:9'));
  const skip = MATRIX_JOBS_HOMESERVER ? false : 'no homeserver';
  test('synapse', { skip, timeout: 60_000 }, () => run('synapse', JSON.parse(MATRIX_JOBS_HOMESERVER).base_url));
}

describe('in Node', async () => {
  const { initSync, scenario } = await import(path.join(PROGRAM, 'program.js'));
  initSync({ module: readFileSync(path.join(PROGRAM, 'program_bg.wasm')) });
  scenarios('node', (name, base) => new Promise((resolve, reject) => {
    // A panic says why, and then its promise has no end.
    console.error = (message) => reject(new Error(message));
    scenario(name, base).then(resolve, reject);
  }));
});

describe('in a browser', { skip: BROWSER ? false : 'no browser' }, () => {
  let page;
  before(async () => { page = await Page.open(BROWSER, PROGRAM); });
  after(() => page.close());
  scenarios('browser', (name, base) => page.run(name, base));
});
