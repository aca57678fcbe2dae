import { describe, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';

const harness = setupHarness();
const http = setupHttp(harness);

const demander = (fichier: string, vue: string, role: Parameters<typeof jetonDe>[0]) =>
  fetch(`${http.demonstration()}/exports/${fichier}?vue=${encodeURIComponent(vue)}`, {
    headers: jetonDe(role, { libelle: 'France entière' }),
  });

describe('a comparison', () => {
  const lire = async (vue: string): Promise<string[]> => {
    const texte = (await (await demander('c.csv', vue, 'ANALYSTE')).text()).trim();
    return texte.replaceAll('\u00a0', ' ').split('\r\n');
  };

  it('has the measures of its page down and its sides across; shares have a gap at two, counts have none', async () => {
    const [tete, , usage] = await lire('/pilotage/comparer?t=dep:33&base=achat&vs=dep:23');
    expect(tete).toBe(
      'Mesure;Définition;Gironde (%);Gironde, IC 95 % (%);Creuse (%);Creuse, IC 95 % (%);Écart (pts);Part de l’écart d’usage',
    );
    expect(usage).toMatch(
      /^Utilisés;pass utilisés ÷ pass achetés;0,0 % 25 pass : prudence;0,0 – 13,3;0,0 % 10 pass : prudence;0,0 – 27,8;/u,
    );
    const [cotes, achetes] = await lire('/pilotage/comparer?norme=euro&vs=dep:33,dep:23');
    expect(cotes).toBe('Mesure;Définition;France entière;Gironde;Creuse');
    expect(achetes).toBe('Achetés;pass achetés;0,0700;0,0500;—');
    expect((await lire('/pilotage/comparer?t=dep:33'))[0]).toContain('ne compare rien');
    expect((await lire('/pilotage/comparer?vs=dep:33,ailleurs'))[0]).toContain('« vs »');
  });
});

describe('every page that can be taken away', () => {
  it.each([
    '/commandes?f.vague=2020',
    '/collectivites?p=2026&tri=-achetes',
    '/cohortes?delai=mois&suivi=achat&c=dep:33',
    '/cohortes?forme=liste&t=dep:33&f.public=ALLOPHONES',
    '/cohortes?forme=courbes&c=public:ALLOPHONES,dep:33,mois:2026-03&mesure=k&k=3',
    '/pilotage/chiffres-publies?f.rapproche=true',
    '/pilotage/comparer?t=dep:33&norme=euro&vs=col:999000015,fra@2026',
    '/pilotage/comparer?p=2026&base=flux&attr=lieu&vs=2025-T4',
    '/pilotage/indicateurs?q=DISTRIBUÉS&f.nature=RAPPORT',
    '/pilotage?maille=mois&vs=2025&col=pass.achetes,pass.achetes.delta,taux.usage.delta,pass.utilises.part',
    '/carnets?ind=taux.usage&base=flux&t=dep:33',
    '/lieux-labellises?t=dep:33&f.genre=PASS_NUMERIQUE&f.etat=LABELLISE',
  ])('answers in words and in numbers: %s', async (vue) => {
    const reponse = await demander('p.json', vue, 'ANALYSTE');
    const lu: { titre: string; adresse: string; nombreDeLignes: number; lignes: unknown[] } = JSON.parse(
      await reponse.text(),
    );
    expect(reponse.status).toBe(200);
    expect(lu.lignes).toHaveLength(Number(reponse.headers.get('x-lignes')));
    expect(new URL(lu.adresse).pathname).toBe(vue.split('?')[0]);
  });

  it.each([
    ['/cohortes?suivi=achat', 'carnets suivis depuis leur achat', 'Mois de l’achat.'],
    ['/cohortes', 'carnets suivis depuis leur remise', 'Mois de la remise.'],
    [
      '/cohortes?forme=courbes&mesure=k&k=3',
      'carnets suivis depuis leur remise',
      expect.stringContaining('3 pass au moins sont utilisés'),
    ],
  ])(
    'says from when carnets are followed, and what is awaited of them: %s',
    async (vue, base, definition) => {
      const lu: { base: string; colonnes: { definition: string }[] } = JSON.parse(
        await (await demander('c.json', vue, 'ANALYSTE')).text(),
      );
      expect(lu.base).toBe(base);
      expect(lu.colonnes.map((une) => une.definition)).toContainEqual(definition);
    },
  );

  it.each([
    ['', '{}'],
    ['?t=dep:33&f.etat=LABELLISE', '{ departement: "33", etat: LABELLISE }'],
    ['?t=dep:23', '{ departement: "23" }'],
    ['?f.registre=sortis', '{ retire: true }'],
    ['?f.siret=sans&f.itinerant=false', '{ sansSiret: true, itinerant: false }'],
    ['?zone=-5,42,8,51', '{ zone: { ouest: -5, sud: 42, est: 8, nord: 51 } }'],
  ])('holds the places that the list %s shows, in its order', async (filtres, filtre) => {
    const reponse = await demander('lieux.json', `/lieux-labellises${filtres}`, 'PUBLIC');
    const { lignes }: { lignes: { id: string }[] } = JSON.parse(await reponse.text());
    const { lieux } = await harness.execute<{ lieux: { edges: { node: { id: string } }[] } }>(
      `{ lieux(first: 100, filtre: ${filtre}) { edges { node { id } } } }`,
    );
    expect(lignes.map(({ id }) => id)).toEqual(lieux.edges.map(({ node }) => node.id));
  });
});
