import { gzipSync } from 'node:zlib';
import { signedInPage } from '../browser.mjs';

/** The gzipped bytes of the scripts that a browser that knows nothing asks for before a page is there. */
export async function scriptsOf(browser, { url, cookie, pages }) {
  const weights = {};
  for (const address of pages) {
    const page = await signedInPage(browser, url, address === '/connexion' ? 'none=none' : cookie);
    const scripts = new Map();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) scripts.set(pathname, response.body());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const bodies = await Promise.all(scripts.values());
    weights[address.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')] = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    await page.context().close();
  }
  return weights;
}
