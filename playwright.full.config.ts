/** What takes longer: every exercise in Chromium, and the sandbox over and over. */
import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

export default defineConfig({ ...base, testDir: 'tests/soak', testMatch: '**/*.soak.ts', timeout: 900_000 });
