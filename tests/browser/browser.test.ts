/** The built package in headless Chromium, its packed dictionary fetched over HTTP. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../src/index';

const executablePath = '/usr/bin/chromium';
const missing = !existsSync(executablePath) || !existsSync('dist/index.js');
if (missing) console.warn(`The browser test is skipped: it needs the build (npm run build) and Debian's chromium at ${executablePath}.`);

describe.skipIf(missing)('in headless Chromium', () => {
  let server: Server;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: ['dist/index.js'],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      logLevel: 'error',
    });
    const files = new Map<string | undefined, [type: string, body: Uint8Array | string]>([
      ['/', ['text/html', '<!doctype html><meta charset="utf-8"><title>huoju</title>']],
      ['/huoju.js', ['text/javascript', outputFiles[0]!.contents]],
      ['/huoju.pack', ['application/octet-stream', readFileSync('dist/huoju.pack')]],
    ]);
    server = createServer((request, response) => {
      const [type, body] = files.get(request.url) ?? ['text/plain', ''];
      response.writeHead(files.has(request.url) ? 200 : 404, { 'content-type': type }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test('gives the same analysis as in Node', async () => {
    const text = readFileSync('examples/sample-bulletin.md', 'utf8');
    const page = await browser.newPage();
    await page.goto(origin);
    // A string, since the test runner rewrites the imports of functions.
    const script = `import('/huoju.js')
      .then(({ createAnalyzer }) => createAnalyzer({ gloss: true, pack: '/huoju.pack' }))
      .then((analyzer) => JSON.stringify(analyzer.analyze(${JSON.stringify(text)})))`;
    const inBrowser = await page.evaluate<string>(script);
    const analyzer = await createAnalyzer({ gloss: true });
    expect(JSON.parse(inBrowser)).toEqual(JSON.parse(JSON.stringify(analyzer.analyze(text))));
  }, 60_000);
});
