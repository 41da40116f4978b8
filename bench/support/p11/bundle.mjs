// The peers as pages of their own: built for production by the same bundler as our client.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const here = import.meta.dirname;

/** `{ [name]: { folder, script, bytes } }`: the page's script and what it weighs, gzipped. */
export async function bundlePeers(folder) {
  const peers = {};
  for (const file of readdirSync(here).filter((name) => name.endsWith('.jsx'))) {
    const name = path.basename(file, '.jsx');
    peers[name] = await bundle(path.join(here, file), path.join(folder, name));
  }
  return peers;
}

async function bundle(entry, outDir) {
  await build({
    configFile: false,
    logLevel: 'error',
    root: here,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { dedupe: ['react', 'react-dom'] },
    build: { outDir, emptyOutDir: true, lib: { entry, formats: ['iife'], name: 'peer', fileName: () => 'peer.js' } },
  });
  const script = readFileSync(path.join(outDir, 'peer.js'), 'utf8');
  return { script, bytes: gzipSync(script).length };
}
