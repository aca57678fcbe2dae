import { defineConfig } from '@playwright/test';
import type { Manner } from './e2e/journey.ts';
import { findBrowser } from './e2e/browser.ts';

const screen = { width: 1280, height: 900 };

export default defineConfig<Manner>({
  testDir: 'e2e',
  outputDir: '../node_modules/.cache/pass-numerique/parcours',
  fullyParallel: true,
  forbidOnly: true,
  // A journey that passes at the second try hides a fault.
  retries: 0,
  workers: 2,
  // Against what hangs: no journey is judged by its time, whatever the machine.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    actionTimeout: 30_000,
    baseURL: process.env['ADRESSE'] ?? 'http://127.0.0.1:4000',
    launchOptions: await findBrowser(),
    viewport: screen,
    timezoneId: 'Europe/Paris',
    locale: 'fr-FR',
    // A trace of each gesture costs a fifth of the time: asked for, to understand a failure.
    trace: process.env['TRACE'] === '1' ? 'retain-on-failure' : 'off',
  },
  projects: [
    // The longest journey begins first: alone at the end, it would leave a core idle.
    { name: 'vie', testMatch: /vie\.spec\.ts/, use: { langue: 'fr', clavier: false } },
    { name: 'souris', testIgnore: /(?:pages-partout|vie)\.spec\.ts/, use: { langue: 'fr', clavier: false } },
    // The journeys again in other manners; what a manner changes nothing to is not made twice.
    {
      name: 'clavier',
      testIgnore: /(?:acces|clavier|langues|pages|pages-partout|pannes|roles|vie)\.spec\.ts/,
      use: { langue: 'fr', clavier: true },
    },
    {
      name: 'anglais',
      testIgnore: /(?:acces|clavier|langues|pages|roles|vie)\.spec\.ts/,
      use: { langue: 'en', clavier: false, locale: 'en-GB' },
    },
    // What a page zoomed to 200 % leaves: half of the screen, twice as sharp.
    {
      name: 'zoom',
      testIgnore: /(?:acces|clavier|langues|pages|pannes|roles|vie)\.spec\.ts/,
      use: { langue: 'fr', clavier: false, viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
    },
  ],
});
