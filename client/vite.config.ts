import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { standIns } from './build/stand-ins.js';

type PostcssPlugin = Exclude<
  NonNullable<Extract<NonNullable<UserConfig['css']>['postcss'], object>['plugins']>[number],
  undefined | null | false
>;

/** The State's typefaces are not free and not ours to show: their faces leave the stylesheet, Public Sans takes their place. */
const withoutStateTypefaces: PostcssPlugin = {
  postcssPlugin: 'without-state-typefaces',
  Once(root) {
    root.walkAtRules('font-face', (face) => {
      if (/Marianne|Spectral/.test(face.toString())) face.remove();
    });
  },
};

/** `react-router` gives its development build, with its warnings, to whoever does not ask for the other by its path. */
const routerForProduction: Plugin = {
  name: 'router-for-production',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^react-router(\/dom)?$/ },
    async handler(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found?.id.replace('/dist/development/', '/dist/production/');
    },
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [standIns(), routerForProduction, react()],
  css: { postcss: { plugins: [withoutStateTypefaces] } },
  resolve: { dedupe: ['react', 'react-dom'] },
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, sourcemap: false, chunkSizeWarningLimit: 700 },
  server: {
    port: 5173,
    fs: { allow: ['..'] },
    proxy: { '/api': { target: process.env.API ?? 'http://127.0.0.1:3000', changeOrigin: false } },
  },
});
