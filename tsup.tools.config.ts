import { defineConfig } from 'tsup';
import { shared } from './tsup.config';

/** Development commands, bundled to .build/ and run with node. */
export default defineConfig({ ...shared, entry: ['src/tools/*.ts'], format: ['esm'], dts: false, outDir: '.build' });
