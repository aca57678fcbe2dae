import { afterEach, expect, it } from 'vitest';
import { appliquerPreferences, changerPreferences } from './preferences.ts';

afterEach(() => changerPreferences({ langue: 'fr', theme: null, densite: 'confortable' }));

it('writes the language, the theme and the density on the page, and keeps them on the device', () => {
  changerPreferences({ langue: 'en', theme: 'sombre' });

  expect(document.documentElement.lang).toBe('en');
  expect(document.documentElement.dataset).toMatchObject({ theme: 'sombre', densite: 'confortable' });
  expect(JSON.parse(localStorage.getItem('pass-numerique.preferences') ?? '')).toEqual({
    langue: 'en',
    theme: 'sombre',
    densite: 'confortable',
  });
});

it('leaves the theme to the system until the reader chooses', () => {
  changerPreferences({ theme: 'clair' });
  changerPreferences({ theme: null });
  appliquerPreferences();

  expect('theme' in document.documentElement.dataset).toBe(false);
});
