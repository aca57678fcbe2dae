import { parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { EncartEnDirectDocument } from '../../graphql/graphql.ts';
import { IDENTIFIANTS } from '../../graphql/identifiants.ts';
import { A_REMPLACER, extraitComposant, extraitCurl, extraitIframe, extraitJavaScript } from './extraits.ts';

const QUOI = {
  registre: 'https://registre.example',
  id: '01a2046e-bc99-7138-91de-6dc809e28b3c',
  secret: 'pn_secret',
  titre: 'Taux « d’usage » "x" <b>',
  adresse: '/pilotage?t=reg:75&base=flux',
  langue: 'fr',
  composant: { adresseDeLaVersion: '/embed-0123456789ab.js', integrite: 'sha384-abc' },
} as const;

const html = (texte: string): Document => new DOMParser().parseFromString(texte, 'text/html');

it('writes a frame and an element whose attributes are those texts, whatever they hold', () => {
  const cadre = html(extraitIframe(QUOI)).querySelector('iframe');
  expect(cadre?.title).toBe(QUOI.titre);
  expect(cadre?.getAttribute('src')).toBe('https://registre.example/embed/pn_secret?langue=fr');
  const page = html(extraitComposant(QUOI));
  const element = page.querySelector('pass-numerique-indicateur');
  expect(element?.getAttribute('titre')).toBe(QUOI.titre);
  expect(element?.querySelector('a')?.getAttribute('href')).toBe(`${QUOI.registre}${QUOI.adresse}`);
  expect(page.querySelector('script')?.getAttribute('integrity')).toBe('sha384-abc');
  expect(extraitIframe({ ...QUOI, secret: null })).toContain(A_REMPLACER);
});

it('asks what is published: a token of an embed runs nothing else', () => {
  const [, requete = ''] = /const SUIVRE = (".*");/u.exec(extraitJavaScript(QUOI)) ?? [];
  expect(print(parse(String(JSON.parse(requete))))).toBe(print(EncartEnDirectDocument));
  const [, adresse = ''] = /"(https:[^"]+)"/u.exec(extraitCurl(QUOI)) ?? [];
  const { searchParams } = new URL(adresse);
  expect(Object.keys(IDENTIFIANTS)).toContain(searchParams.get('id'));
  expect(JSON.parse(searchParams.get('variables') ?? '')).toEqual({ id: QUOI.id, langue: 'FR' });
});
