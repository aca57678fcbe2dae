import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { obstacles } from './obstacles.ts';
import { rangDe } from './registre.ts';

// A browser without network says so of each thing it asked for.
test.use({ permis: /^Failed to load resource|^WebSocket connection/u });

interface Fiche {
  readonly id: string;
  readonly version: number;
}

const PENDANT = 40;
/** No other journey writes the places of this département. */
const FICHES = '{ lieux(first: 4, filtre: { departement: "12" }) { edges { node { id version } } } }';
const EVENEMENTS = 'query ($objet: String!) { evenements(first: 1, objet: $objet) { totalCount } }';

interface Dit {
  readonly data?: { readonly lieuModifie?: { readonly evenement: string } };
}

/** The events of one subscription of a page, as they come through its sockets; what it has left may still come, and is not heard. */
function noterLesEvenements(page: Page, abonnement: string): readonly string[] {
  const recus: string[] = [];
  page.on('websocket', (socket) => {
    const miens = new Set<string>();
    socket.on('framesent', ({ payload }) => {
      const {
        id = '',
        type,
        payload: demande,
      } = JSON.parse(String(payload)) as {
        id?: string;
        type: string;
        payload?: { operationName?: string };
      };
      if (type === 'complete') miens.delete(id);
      if (demande?.operationName === abonnement) miens.add(id);
    });
    socket.on('framereceived', ({ payload }) => {
      const {
        id = '',
        type,
        payload: dit,
      } = JSON.parse(String(payload)) as {
        id?: string;
        type: string;
        payload?: Dit;
      };
      const evenement = dit?.data?.lieuModifie?.evenement;
      if (type === 'next' && miens.has(id) && evenement !== undefined) recus.push(evenement);
    });
  });
  return recus;
}

/** A cut in the middle of an edit loses nothing: neither what was typed, nor what others did. */
test('a cut during an edit: its hour is said, the draft is kept, and forty events come back by cursor, once each', async ({
  page,
  context,
  entrer,
  demander,
  activer,
  saisir,
  cocher,
  mots,
}, { project }) => {
  // A place of its own: each manner of the journey has one.
  const { lieux } = await demander<{ lieux: { edges: { node: Fiche }[] } }>('OPERATEUR', FICHES);
  const fiche = lieux.edges[rangDe(project.name)]?.node ?? { id: '', version: 0 };
  const objet = `lieu:${fiche.id}`;
  const monNumero = `05 01 00 ${String(fiche.version).padStart(4, '0')}`;
  const ecrit = `Écrit avant la coupure, version ${fiche.version}`;
  const compter = async (): Promise<number> =>
    (await demander<{ evenements: { totalCount: number } }>('ADMINISTRATEUR', EVENEMENTS, { objet }))
      .evenements.totalCount;
  let { version } = fiche;
  /** Writes the sheet once for each of these, one over the other. */
  const modifier = async (ecrits: readonly object[]): Promise<void> => {
    const champs = ecrits.map((_, n) => `m${n}: modifierLieu(input: $m${n}) { __typename }`).join(' ');
    const variables = Object.fromEntries(
      ecrits.map((un, n) => [
        `m${n}`,
        {
          lieu: fiche.id,
          versionAttendue: version + n,
          cleIdempotence: `coupure ${project.name} ${version + n} ${Date.now()}`,
          motif: 'Appel du lieu',
          champs: un,
        },
      ]),
    );
    const types = Object.keys(variables)
      .map((nom) => `$${nom}: ModifierLieuInput!`)
      .join(', ');
    const dits = await demander<Record<string, { __typename: string }>>(
      'OPERATEUR',
      `mutation (${types}) { ${champs} }`,
      variables,
    );
    for (const { __typename } of Object.values(dits)) expect(__typename).toBe('LieuEnregistre');
    version += ecrits.length;
  };
  // A journal that nothing was written in yet has no list to follow.
  await modifier([{ complementAdresse: `Avant la visite ${version}` }]);
  const recus = noterLesEvenements(page, 'AvisEnDirect');
  await entrer('ADMINISTRATEUR');
  await page.goto(`/lieux-labellises/${fiche.id}/modifier`);
  const resume = page.getByLabel(mots('Présentation en bref', 'Short presentation'));
  await saisir(resume, ecrit);
  const journal = await context.newPage();
  await journal.goto(`/journal?f.objet=${objet}`);
  await expect(journal.getByText(mots(/le dernier d’abord/u, /the latest first/u))).toBeVisible();
  // The event before the cut is where both resume from.
  await modifier([{ complementAdresse: `Avant la coupure ${version}` }]);
  const avis = page.getByText(mots(/^La fiche en est à la version/u, /^The sheet is now at version/u));
  await expect(avis).toContainText(String(version));
  const nouveaux = (n: number) =>
    journal.getByRole('button', {
      name: mots(
        new RegExp(`${n}\\snouve(?:l|aux)\\sévénements?`, 'u'),
        new RegExp(`${n}\\snew\\sevents?`, 'u'),
      ),
    });
  await expect(nouveaux(1)).toBeVisible();
  const [avant, dejaRecus] = [await compter(), recus.length];

  await context.setOffline(true);
  const coupe = page.getByText(
    mots(
      /^Hors connexion depuis \d\d:\d\d — 1\sbrouillon gardé/u,
      /^Offline since \d\d:\d\d — 1\sdraft kept/u,
    ),
  );
  await expect(coupe).toBeVisible();
  expect(await obstacles(page)).toEqual([]);
  await saisir(page.getByLabel(mots('Téléphone', 'Telephone'), { exact: true }), monNumero);
  const motif = page.getByLabel(mots('Motif', 'Reason'), { exact: true });
  await saisir(motif, 'Visite sur place');
  await motif.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText(mots('rien n’a été envoyé', 'nothing was sent'));
  const ecrits = Array.from({ length: PENDANT - 1 }, (_, n) => ({
    complementAdresse: `Bâtiment ${version + n}`,
  }));
  // The API takes no more than fifteen aliases at once.
  for (let n = 0; n < ecrits.length; n += 13)
    // oxlint-disable-next-line no-await-in-loop -- each writes over what the one before left
    await modifier(ecrits.slice(n, n + 13));
  await modifier([{ telephone: `05 00 00 ${String(version).padStart(4, '0')}` }]);
  expect(recus).toHaveLength(dejaRecus);

  await context.setOffline(false);
  await expect(coupe).toHaveCount(0);
  await expect(avis).toContainText(String(version));
  await expect.poll(() => recus.length).toBe(dejaRecus + PENDANT);
  expect(new Set(recus).size).toBe(recus.length);
  await expect(nouveaux(PENDANT + 1)).toBeVisible();

  // What was typed is still there, and is sent through the check of conflicts: one event of more, no other.
  await expect(resume).toHaveValue(ecrit);
  await motif.press('Control+Enter');
  const panneau = page.getByRole('region', {
    name: mots(/a enregistré pendant votre saisie/u, /saved while you were writing/u),
  });
  await cocher(panneau.getByRole('radio').nth(1));
  await activer(page.getByRole('button', { name: mots('Enregistrer la fusion', 'Save the merge') }));
  await expect(page).toHaveURL(new RegExp(`/lieux-labellises/${fiche.id}$`, 'u'));
  await expect(page.getByText(ecrit)).toBeVisible();
  expect(await compter()).toBe(avant + PENDANT + 1);
});
