import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The State's typefaces are not free and not ours to show: their faces leave the stylesheet, Public Sans takes their place. */
const withoutStateTypefaces: Plugin = {
  name: 'without-state-typefaces',
  enforce: 'pre',
  transform(code, id) {
    if (!/react-dsfr\/dsfr\/.+\.css$/.test(id)) return null;
    return { code: code.replace(/@font-face\s*\{[^}]*(Marianne|Spectral)[^}]*\}/g, ''), map: null };
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [withoutStateTypefaces, react()],
  resolve: { dedupe: ['react', 'react-dom'] },
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, sourcemap: false, chunkSizeWarningLimit: 700 },
  server: {
    port: 5173,
    fs: { allow: ['..'] },
    proxy: { '/api': { target: process.env.API ?? 'http://127.0.0.1:3000', changeOrigin: false } },
  },
});
