import { Readable } from 'node:stream';
import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { GIRONDE, peuplerLesDeux } from '../../test/deux-mondes.ts';
import { type Courrier, lancerLesTaches } from '../exploitation/exploitation.module.ts';
import type { Context } from '../shared/context.ts';
import { programmationsDe } from '../../test/programmations.ts';
import { quelquun } from '../../test/quelquun.ts';
import type { Exporter } from './fichier.ts';
import { tachesDesRapports } from './rapport.taches.ts';

const harness = setupHarness();
const SIREN = '999000007';

const partis: (Courrier & { readonly cle: string })[] = [];
const courrier = {
  envoyer: async (message: Courrier, cle: string) => void partis.push({ ...message, cle }),
  fermer: () => undefined,
};
/** What the API answers for a page, in place of a file. */
let empeche: GraphQLError | null = null;
/** A file that tells for whom it was made. */
const exporter: Exporter = async ({ adresse, format, context: { actor } }) => {
  if (empeche) throw empeche;
  return {
    nom: 'vue.csv',
    type: 'text/csv',
    lignes: 3,
    flux: Readable.from([`${adresse} ${format} ${actor.id} ${JSON.stringify(actor.perimeter)}`]),
  };
};
let horloge = new Date('2026-09-15T05:00:00Z');
const [echus, envoi] = tachesDesRapports({
  adresse: () => 'https://registre.exemple',
  exporter,
  contextDe: (actor): Context => harness.context(actor),
  maintenant: () => horloge,
});
const demandes: string[] = [];
const outils = () => ({
  lot: harness.lot,
  courrier,
  demander: async (_nom: string, { envoi: id = '' }: Readonly<Record<string, string>>) =>
    void demandes.push(id),
});
/** What the tasks do at an instant, seen by as many servers as are told. */
async function passer(instant: string, serveurs = 1): Promise<void> {
  horloge = new Date(instant);
  await Promise.all(Array.from({ length: serveurs }, async () => echus?.faire({}, outils(), '')));
  const faits = await Promise.allSettled(
    demandes.splice(0).flatMap((id) => [1, 2].map(async () => envoi?.faire({ envoi: id }, outils(), ''))),
  );
  const rate = faits.find((un) => un.status === 'rejected');
  if (rate) throw rate.reason;
}

let taches: Awaited<ReturnType<typeof lancerLesTaches>>;
beforeAll(async () => {
  await peuplerLesDeux(harness);
  taches = await lancerLesTaches({
    lot: harness.lot,
    courrier,
    faire: false,
    taches: [
      {
        nom: 'rapport.envoyer',
        faire: async () => undefined,
      },
    ],
  });
});
afterAll(() => taches.arreter());
beforeEach(() => {
  partis.length = 0;
  empeche = null;
});

const { demander, GARDEE, HEBDO, modifier, programmer, siennes } = programmationsDe(harness);

describe('a report', () => {
  it('says its next date, in Paris, and goes to its own account alone', async () => {
    const lea = await quelquun(harness.lot, 'lea00000', 'ANALYSTE');
    const karim = await quelquun(harness.lot, 'karim000', 'ANALYSTE');
    const { programmation } = (await programmer(lea)) ?? {};

    // Tuesday 15 September 2026: next Monday at eight.
    expect(programmation).toMatchObject({
      prochainEnvoi: '2026-09-21T06:00:00.000Z',
      destinataire: 'lea00000@exemple.fr',
    });
    expect(await siennes(karim)).toEqual([]);
    expect(
      await modifier(karim, { programmation: programmation?.id, versionAttendue: 1, suspendue: true }),
    ).toMatchObject({
      __typename: 'ProgrammationInconnue',
    });
    expect(await programmer(acteur('ANALYSTE'))).toMatchObject({ __typename: 'CompteInconnu' });
    expect(await programmer(lea, { ...HEBDO, jour: 9 })).toMatchObject({ __typename: 'RegleNonTenue' });
  });

  it('is sent once for each time, whoever looks and however often, and once after an absence', async () => {
    const zoe = await quelquun(harness.lot, 'zoe00000', 'ANALYSTE');
    await programmer(zoe);
    const aElle = () => partis.filter(({ a }) => a === 'zoe00000@exemple.fr');
    await passer('2026-09-21T05:59:00Z', 3);
    expect(aElle()).toEqual([]);
    await passer('2026-09-21T06:00:00Z', 3);
    await passer('2026-09-21T06:01:00Z', 2);
    expect(aElle()).toHaveLength(1);
    // Four Mondays went by, across the change of hour.
    await passer('2026-10-26T07:00:00Z', 2);

    expect(aElle()).toHaveLength(2);
    expect(new Set(aElle().map(({ cle }) => cle)).size).toBe(2);
    expect(aElle()[0]?.texte).toContain('https://registre.exemple/v/');
    expect(Buffer.from(aElle()[0]?.pieces?.[0]?.contenu ?? []).toString()).toContain(
      '/pilotage?p=2021-T2&n=3 XLSX',
    );
    expect((await siennes(zoe))[0]?.dernierEnvoi).toMatchObject({ lignes: 3, refus: null });
  });

  it('is made with the rights of whoever receives it, and stops with them', async () => {
    const gaelle = await quelquun(harness.lot, 'gaelle00', 'GESTIONNAIRE', SIREN);
    const { programmation } = (await programmer(gaelle)) ?? {};
    await passer('2026-09-21T06:00:00Z');
    const contenu = Buffer.from(
      partis.find(({ a }) => a.startsWith('gaelle'))?.pieces?.[0]?.contenu ?? [],
    ).toString();
    expect(contenu).toContain(JSON.stringify([GIRONDE]));
    await harness.lot.query(
      `insert into plateforme.habilitation_retrait (habilitation_id, a_compter_du, motif, retiree_par, evenement, enregistre_le)
       select id, '2026-09-22', 'essai', 'essai', evenement, '2026-09-22' from plateforme.habilitation where compte_id = $1`,
      [gaelle.compteId],
    );
    partis.length = 0;
    await passer('2026-09-28T06:00:00Z');

    expect(partis.filter(({ a }) => a.startsWith('gaelle'))).toEqual([]);
    expect((await siennes(gaelle))[0]).toMatchObject({
      id: programmation?.id,
      dernierEnvoi: { envoyeA: null, refus: expect.stringContaining('retirés') },
    });
  });

  it.each([
    ['SAISIE_INVALIDE', 'mia00001', 'Un indicateur demandé est inconnu.'],
    ['ACCES_REFUSE', 'mia00002', 'L’attribution LIEU est réservée.'],
    ['TROP_DE_TENTATIVES', 'mia00003', 'Quota d’export atteint.'],
  ])(
    'says what its page can no longer give, or its reader no longer have: %s',
    async (code, nom, message) => {
      const mia = await quelquun(harness.lot, nom, 'ANALYSTE');
      await programmer(mia);
      empeche = new GraphQLError(message, { extensions: { code } });
      await passer('2026-09-21T06:00:00Z');

      expect(partis).toEqual([]);
      expect((await siennes(mia))[0]?.dernierEnvoi).toMatchObject({ envoyeA: null, refus: message });
    },
  );

  it('is tried again when its page merely failed', async () => {
    const tom = await quelquun(harness.lot, 'tom00000', 'ANALYSTE');
    await programmer(tom);
    empeche = new GraphQLError('Le registre est occupé.', { extensions: { code: 'INDISPONIBLE' } });
    await expect(passer('2026-09-21T06:00:00Z')).rejects.toThrow('occupé');
    expect((await siennes(tom))[0]?.dernierEnvoi).toMatchObject({ envoyeA: null, refus: null });
  });

  it('is suspended, resumed without what was missed, removed, put back, and sent at once', async () => {
    const noe = await quelquun(harness.lot, 'noe00000', 'ANALYSTE');
    const { programmation: { id: programmation = '' } = {} } = (await programmer(noe)) ?? {};
    const suspendue = await modifier(noe, { programmation, versionAttendue: 1, suspendue: true });
    expect(suspendue?.programmation?.prochainEnvoi).toBeNull();
    await passer('2026-09-21T06:00:00Z');
    expect(partis.filter(({ a }) => a.startsWith('noe'))).toEqual([]);
    expect(await modifier(noe, { programmation, versionAttendue: 1, suspendue: false })).toMatchObject({
      __typename: 'ProgrammationChangeeDepuis',
    });
    await modifier(noe, { programmation, versionAttendue: 2, supprimee: true });
    expect(await siennes(noe)).toEqual([]);
    await modifier(noe, { programmation, versionAttendue: 3, supprimee: false, suspendue: false });
    const maintenant = { programmation };
    await demander('envoyerMaintenant', 'EnvoyerMaintenantInput', maintenant, noe, GARDEE);
    const encore = await demander('envoyerMaintenant', 'EnvoyerMaintenantInput', maintenant, noe, GARDEE);

    expect(encore).toMatchObject({ __typename: 'RegleNonTenue' });
    const { rows } = await harness.lot.query<{ envoi: string }>(
      `select data ->> 'envoi' as envoi from taches.job where name = 'rapport.envoyer'`,
    );
    expect(rows).toHaveLength(1);
    await envoi?.faire({ envoi: rows[0]?.envoi ?? '' }, outils(), '');
    expect(partis.filter(({ a }) => a.startsWith('noe'))).toHaveLength(1);
  });
});
