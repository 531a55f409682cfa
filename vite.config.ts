// What Vaadin's build does differently for this portal: docs/decisions/016.
import { fileURLToPath } from 'node:url';
import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

const ours: UserConfigFn = () => ({
  resolve: {
    alias: [
      {
        find: /^@vaadin\/common-frontend(\/ConnectionIndicator(\.js)?)?$/,
        replacement: fileURLToPath(new URL('./frontend/connection.ts', import.meta.url)),
      },
    ],
  },
});

export default overrideVaadinConfig(ours);
