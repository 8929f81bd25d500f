import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: {
    // The content security policy allows no data: URLs and no script that is not a file of ours.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    rolldownOptions: {
      output: {
        // A file of its own, which is run before any other: Zod must be told before it is there.
        codeSplitting: { groups: [{ name: 'no-eval', test: /no-eval\.ts$/ }] },
      },
    },
    // What every screen needs comes to about 160 kB compressed, kept by the browser for ever.
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4801' } },
})
