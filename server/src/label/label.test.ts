// oxlint-disable max-lines -- one story of a label, told through the API
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enProprietaire } from '../../test/grand-livre.ts';
import { setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, numeroDePass, peupler } from '../../test/monde.ts';
import { setupVie } from '../../test/vie.ts';
import { verifier } from '../verification/verification.module.ts';

const harness = setupHarness();
const vie = setupVie(harness, COLLECTIVITES);
const TODAY = '2026-09-15';
beforeAll(() => peupler(harness.url, harness.lot));

/** Each test has a place of its own, labelled for the year. */
let lieu = '';
beforeEach(async () => {
  vie.jour(TODAY);
  lieu = await enProprietaire(harness.url, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into labels.lieu (cle_source, source, nom, commune_code, commune_nom, departement_code, region_code, modifie_le)
       values ('label:' || gen_random_uuid(), 'essai', 'Lieu d’essai', '33063', 'Bordeaux', '33', '75', '2026-06-01') returning id`,
    );
    return rows[0]?.id ?? '';
  });
  await modifier('LABELLISATION', { du: '2026-01-01', jusquAu: '2026-12-31', emetteur: 'ANCT' });
});

interface Fait {
  readonly __typename: string;
  readonly message?: string;
  readonly regle?: string;
  readonly evenement: string;
  readonly deja: boolean;
  readonly fusionne: boolean;
  readonly version: number;
  readonly champs: readonly string[];
  readonly depuis: readonly { readonly acte: string; readonly motif: string | null }[];
  readonly effets: Record<string, unknown>;
}

const MODIFIER = `mutation ($input: ModifierLabelInput!) { r: modifierLabel(input: $input) { __typename
  ... on LabelModifie { evenement deja fusionne lieu { id }
    effets { du etatAvant etatApres joursPerdus { debut fin } autresLieuxDuDepartement usages { dejaFaits dejaFaitsCentimes trenteDerniersJours } } }
  ... on ConflitDeLabel { version champs depuis { acte motif } }
  ... on RegleNonTenue { regle } ... on Refus { message } } }`;

let cles = 0;
async function modifier(acte: string, plus: Record<string, unknown> = {}): Promise<Fait> {
  const { genre = 'PASS_NUMERIQUE', libelle = null } = plus as { genre?: string; libelle?: string };
  const label = await labelDe(genre, libelle);
  const input = {
    lieu,
    genre,
    acte,
    motif: `essai de ${acte}`,
    versionAttendue: label?.version ?? 0,
    cleIdempotence: `label-numero-${++cles}`,
    ...plus,
  };
  return (await harness.execute<{ r: Fait }>(MODIFIER, { input })).r;
}

interface Label {
  readonly genre: string;
  readonly libelle: string | null;
  readonly etat: string | null;
  readonly version: number;
  readonly decision: { readonly acte: string; readonly motif: string | null; readonly du: string } | null;
  readonly labellisation: { readonly jusquAu: string | null; readonly preuve: string | null } | null;
  readonly aVenir: { readonly jour: string; readonly etat: string } | null;
}

async function labelDe(genre = 'PASS_NUMERIQUE', libelle: string | null = null) {
  const { lieu: lu } = await harness.execute<{ lieu: { labelsDuJour: Label[] } }>(
    `query ($lieu: ID!) { lieu(id: $lieu) { labelsDuJour { genre libelle etat version
      decision { acte motif du } labellisation { jusquAu preuve } aVenir { jour etat } } } }`,
    { lieu },
  );
  return lu.labelsDuJour.find((label) => label.genre === genre && label.libelle === libelle);
}

/** Ten pass are enough for the whole file: each test takes its own. */
let pass = 0;
async function utiliser(jour: string): Promise<string> {
  const numero = numeroDePass(Math.trunc(pass / 5), (pass % 5) + 1);
  const { utiliserPass } = await harness.execute<{ utiliserPass: { __typename: string } }>(
    'mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename } }',
    {
      input: {
        numero,
        lieu,
        jour,
        service: 'DECOUVRIR',
        prixCentimes: 1e3,
        cleIdempotence: `usage-numero-${++cles}`,
      },
    },
  );
  return utiliserPass.__typename;
}

/** A use that is taken spends its pass; a refused one does not. */
async function sert(jour: string): Promise<void> {
  expect(await utiliser(jour)).toBe('PassUtilise');
  pass += 1;
}

const annuler = (evenement: string) =>
  harness.execute<{ annulerEvenement: { __typename: string; message?: string } }>(
    `mutation ($input: AnnulerEvenementInput!) { annulerEvenement(input: $input) { __typename ... on Refus { message } } }`,
    { input: { evenement, motif: 'erreur de lieu', cleIdempotence: `annule-numero-${++cles}` } },
  );

const rompues = async () =>
  (await verifier(harness.lot)).filter(({ code, lignes }) => /^(L|C3|E2)/.test(code) && lignes.length > 0);

const etat = async (au: string, connuAu: string | null = null): Promise<string> =>
  (
    await harness.execute<{ lieu: { etatDuLabel: string } }>(
      `query ($lieu: ID!, $au: LocalDate!, $connuAu: LocalDate) { lieu(id: $lieu) { etatDuLabel(genre: PASS_NUMERIQUE, au: $au, connuAu: $connuAu) } }`,
      { lieu, au, connuAu },
    )
  ).lieu.etatDuLabel;

describe('a label suspended from tomorrow', () => {
  it('takes a use today, refuses one tomorrow, and takes one dated today that arrives tomorrow', async () => {
    const prevu = await modifier('SUSPENSION', { du: '2026-09-16', simuler: true });

    expect(prevu).toMatchObject({
      __typename: 'LabelModifie',
      evenement: null,
      effets: {
        etatAvant: 'LABELLISE',
        etatApres: 'SUSPENDU',
        joursPerdus: [{ debut: '2026-09-16', fin: '2026-12-31' }],
      },
    });
    expect((await labelDe())?.aVenir).toEqual({ jour: '2026-12-01', etat: 'A_RENOUVELER' });

    expect((await modifier('SUSPENSION', { du: '2026-09-16' })).__typename).toBe('LabelModifie');
    expect(await labelDe()).toMatchObject({
      etat: 'LABELLISE',
      aVenir: { jour: '2026-09-16', etat: 'SUSPENDU' },
    });
    await sert(TODAY);
    vie.jour('2026-09-16');
    expect(await utiliser('2026-09-16')).toBe('LieuNonLabellise');
    await sert(TODAY);
    expect(await labelDe()).toMatchObject({ etat: 'SUSPENDU', decision: { motif: 'essai de SUSPENSION' } });
    expect([await etat('2026-09-17'), await etat('2026-09-17', '2026-09-14'), await etat(TODAY)]).toEqual([
      'SUSPENDU',
      null,
      'LABELLISE',
    ]);
    expect(await rompues()).toEqual([]);
  });

  it('ends when it is lifted; and what was done is undone in its order, each by a fact', async () => {
    const suspendu = await modifier('SUSPENSION', { du: '2026-09-10' });
    const levee = await modifier('LEVEE', { du: '2026-09-14' });
    expect(levee.effets).toMatchObject({ etatAvant: 'SUSPENDU', etatApres: 'LABELLISE' });
    await sert('2026-09-14');

    expect((await annuler(suspendu.evenement)).annulerEvenement.message).toMatch(
      /labellisé ou renouvelé depuis/,
    );
    expect((await annuler(levee.evenement)).annulerEvenement.__typename).toBe('AccesModifie');
    expect(await etat(TODAY)).toBe('SUSPENDU');
    expect((await annuler(levee.evenement)).annulerEvenement.message).toMatch(/déjà annulé/);
    // What was undone no longer stands in the way of what came before it.
    expect((await annuler(suspendu.evenement)).annulerEvenement.__typename).toBe('AccesModifie');
    expect(await etat(TODAY)).toBe('LABELLISE');
    expect(await rompues()).toEqual([]);
  });

  it('says what a suspension in the past does to uses already made, and leaves them', async () => {
    await sert('2026-09-14');
    const tardive = await modifier('SUSPENSION', { du: '2026-09-14' });

    expect(tardive.effets).toMatchObject({
      usages: { dejaFaits: 1, dejaFaitsCentimes: 1000, trenteDerniersJours: 1 },
    });
    expect(await rompues()).toEqual([]);
  });
});

describe('two who edit one label', () => {
  it('tells the second what changed since, and writes nothing', async () => {
    const versionAttendue = (await labelDe())?.version;
    expect((await modifier('SUSPENSION', { versionAttendue })).__typename).toBe('LabelModifie');
    const conflit = await modifier('RETRAIT', { versionAttendue });

    expect(conflit).toMatchObject({
      __typename: 'ConflitDeLabel',
      depuis: [{ acte: 'SUSPENSION', motif: 'essai de SUSPENSION' }],
    });
    expect(await etat(TODAY)).toBe('SUSPENDU');
    expect((await modifier('RETRAIT', { versionAttendue: conflit.version })).__typename).toBe('LabelModifie');
  });

  it('keeps corrections of different fields, and stops at the same one', async () => {
    const versionAttendue = (await labelDe())?.version;
    await modifier('CORRECTION', { versionAttendue, jusquAu: '2027-06-30' });
    const autre = await modifier('CORRECTION', { versionAttendue, preuve: 'arrêté du 12 mai' });

    expect(autre).toMatchObject({ __typename: 'LabelModifie', fusionne: true });
    expect((await labelDe())?.labellisation).toEqual({ jusquAu: '2027-06-30', preuve: 'arrêté du 12 mai' });
    expect(await modifier('CORRECTION', { versionAttendue, jusquAu: '2027-01-31' })).toMatchObject({
      __typename: 'ConflitDeLabel',
      champs: ['jusquAu'],
    });
  });

  it('suspends once among uses: what was taken stays, and nothing is taken after', async () => {
    const usages = [TODAY, TODAY, TODAY].map((jour) => utiliser(jour));
    const [suspendu] = await Promise.all([modifier('SUSPENSION', { du: TODAY }), ...usages]);
    const pris = (await Promise.all(usages)).filter((type) => type === 'PassUtilise').length;
    const { rows } = await harness.lot.query<{ n: number }>(
      'select count(*)::int as n from pass.utilisation where lieu_id = $1',
      [lieu],
    );
    pass += 1;

    expect(suspendu.__typename).toBe('LabelModifie');
    expect(rows[0]?.n).toBe(pris);
    expect(await utiliser(TODAY)).toBe('LieuNonLabellise');
    expect(await rompues()).toEqual([]);
  });
});

it('gives any label by its name, and gives back a withdrawn one to a candidature alone', async () => {
  const autre = { genre: 'AUTRE', libelle: 'Espace public numérique', emetteur: 'Région' };

  expect((await modifier('LABELLISATION', { ...autre, du: '2026-01-01' })).__typename).toBe('LabelModifie');
  expect((await modifier('RETRAIT', autre)).__typename).toBe('LabelModifie');
  expect(await labelDe('AUTRE', 'Espace public numérique')).toMatchObject({ etat: 'RETIRE' });
  expect(await modifier('LABELLISATION', autre)).toMatchObject({ regle: 'LABEL_RETIRE' });
  expect(await modifier('SUSPENSION', { genre: 'AUTRE' })).toMatchObject({ regle: 'LABEL_LIBELLE' });
});
