import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import {
  BIC,
  declarer,
  IBAN,
  leJour,
  nouvelleStructure,
  operateur,
  peuplerLesReglements,
  structure,
  verifier,
} from '../../test/reglement.ts';
import { COLLECTIVITES, uuid } from '../../test/monde.ts';

const harness = setupHarness();
let ETE: string;
let MOULIN: string;
const admin = acteur('ADMINISTRATEUR');

beforeAll(() => peuplerLesReglements(harness));
beforeEach(async () => {
  leJour('2026-09-15');
  ETE = await nouvelleStructure(harness);
  MOULIN = await nouvelleStructure(harness);
});

const ETAT = `query ($id: ID!) { structure(id: $id) {
  etatBancaire coordonneesBancaires { id ibanFin etat motif } coordonneesEnVigueur { id ibanFin }
} }`;
interface Etat {
  etatBancaire: string;
  coordonneesBancaires: { id: string; ibanFin: string; etat: string } | null;
  coordonneesEnVigueur: { id: string; ibanFin: string } | null;
}
const etatDe = async (id: string, actor = admin): Promise<Etat | null> =>
  (await harness.execute<{ structure: Etat | null }>(ETAT, { id }, actor)).structure;

describe('declarerCoordonneesBancaires', () => {
  it.each([
    ['a key that does not match', { iban: 'FR7630006000011234567890188' }, 'IBAN_CLE', /clé/],
    ['a length of another country', { iban: 'FR76300060000112345678901890' }, 'IBAN_LONGUEUR', /27/],
    ['a letter out of place', { iban: 'FR76X0006000011234567890189' }, 'IBAN_FORME', /chiffres/],
    ['a country nobody knows', { iban: 'ZZ7630006000011234567890189' }, 'IBAN_PAYS', /pays/],
    ['a country out of SEPA', { iban: 'TR330006100519786457841326', bic: 'TGBATRIS' }, 'IBAN_SEPA', /SEPA/],
    ['no IBAN', { iban: ' ' }, 'IBAN_ABSENT', /IBAN/],
    ['a BIC of seven characters', { bic: 'AGRIFRP' }, 'BIC_FORME', /8 ou 11/],
    ['a BIC of another country', { bic: 'DEUTDEFF' }, 'BIC_PAYS', /DE.*FR/],
    ['no holder', { titulaire: '  ' }, 'TITULAIRE', /titulaire/],
  ])('refuses %s, and says which control failed', async (_, changes, regle, message) => {
    const answer = await declarer(harness, structure(ETE), changes);

    expect(answer).toMatchObject({
      __typename: 'RegleNonTenue',
      regle,
      message: expect.stringMatching(message),
    });
    expect(await etatDe(ETE)).toMatchObject({ etatBancaire: 'ABSENTES', coordonneesBancaires: null });
  });

  it('refuses the structure of another, and one that does not exist', async () => {
    expect(await declarer(harness, structure(ETE), { structure: MOULIN })).toMatchObject({
      __typename: 'StructureInconnue',
    });
    expect(await declarer(harness, admin, { structure: uuid(0, 9) })).toMatchObject({
      __typename: 'StructureInconnue',
    });
    expect(await declarer(harness, acteur('STRUCTURE'))).toMatchObject({ __typename: 'StructureInconnue' });
  });

  it('is closed to who has a perimeter of collectivités', async () => {
    const limite = acteur('ADMINISTRATEUR', [COLLECTIVITES[0]]);

    await expect(declarer(harness, limite, { structure: ETE })).rejects.toMatchObject({
      code: 'ACCES_REFUSE',
    });
  });

  it('keeps the IBAN without its spaces, and declares once under one key', async () => {
    const input = { cleIdempotence: `cle-de-${ETE}`, iban: 'fr76 3000 6000 0112 3456 7890 189' };
    const first = await declarer(harness, structure(ETE), input);
    const again = await declarer(harness, structure(ETE), input);

    expect(first).toMatchObject({ deja: false, coordonnees: { etat: 'DECLAREES', ibanFin: '0189' } });
    expect(again).toEqual({ ...first, deja: true });
    await expect(
      declarer(harness, structure(ETE), { ...input, titulaire: 'Un autre' }),
    ).rejects.toMatchObject({
      code: 'CLE_REUTILISEE',
    });
  });
});

describe('verifierCoordonneesBancaires', () => {
  it('is never done by whoever declared, whatever role they take', async () => {
    const agent = { compteId: uuid(0, 7), pseudonyme: 'agent-aaaa1111' };
    const { coordonnees } = await declarer(harness, { ...admin, ...agent }, { structure: ETE });

    const meme = await verifier(harness, { ...operateur(), ...agent }, { coordonnees: coordonnees?.id });

    expect(meme).toMatchObject({ __typename: 'RegleNonTenue', regle: 'QUATRE_YEUX' });
  });

  it('refuses without a reason, what was replaced, what has its verdict, and what nobody declared', async () => {
    const ancienne = (await declarer(harness, structure(MOULIN))).coordonnees?.id;
    const derniere = (await declarer(harness, structure(MOULIN), { titulaire: 'Régie' })).coordonnees?.id;
    const dire = async (coordonnees: unknown, verdict: string, motif?: string): Promise<string | undefined> =>
      (await verifier(harness, operateur(), { coordonnees, verdict, motif })).regle;

    expect(await dire(derniere, 'REFUSEES')).toBe('MOTIF_DU_REFUS');
    expect(await dire(ancienne, 'VERIFIEES')).toBe('COORDONNEES_REMPLACEES');
    expect(await dire(uuid(0, 9), 'VERIFIEES')).toBe('COORDONNEES_INCONNUES');
    expect(await dire(derniere, 'REFUSEES', 'Le relevé n’est pas celui de la régie')).toBeUndefined();
    expect(await dire(derniere, 'VERIFIEES')).toBe('COORDONNEES_DEJA_VUES');
    expect(await etatDe(MOULIN)).toMatchObject({ etatBancaire: 'REFUSEES', coordonneesEnVigueur: null });
  });

  it('takes effect 48 h later, and a change leaves the former account in force until then', async () => {
    const { coordonnees } = await declarer(harness, structure(ETE));
    const vues = await verifier(harness, operateur(), { coordonnees: coordonnees?.id });
    expect(vues.coordonnees).toMatchObject({ etat: 'VERIFIEES', effectivesLe: '2026-09-17' });
    expect(await etatDe(ETE)).toMatchObject({ etatBancaire: 'VERIFIEES', coordonneesEnVigueur: null });

    leJour('2026-09-17');
    expect(await etatDe(ETE)).toMatchObject({ coordonneesEnVigueur: { ibanFin: '0189' } });

    const autre = { iban: 'DE89370400440532013000', bic: 'COBADEFF' };
    const nouvelles = (await declarer(harness, structure(ETE), autre)).coordonnees?.id;
    await verifier(harness, operateur(), { coordonnees: nouvelles });
    expect(await etatDe(ETE)).toMatchObject({ coordonneesEnVigueur: { ibanFin: '0189' } });
    leJour('2026-09-19');
    expect(await etatDe(ETE)).toMatchObject({ coordonneesEnVigueur: { ibanFin: '3000' } });
  });

  it('lets one of two verdicts given at once win', async () => {
    const { coordonnees } = await declarer(harness, structure(MOULIN));
    const verdicts = await Promise.all(
      Array.from({ length: 6 }, () => verifier(harness, operateur(), { coordonnees: coordonnees?.id })),
    );

    expect(verdicts.filter(({ __typename }) => __typename === 'CoordonneesEnregistrees')).toHaveLength(1);
    expect(verdicts.filter(({ regle }) => regle === 'COORDONNEES_DEJA_VUES')).toHaveLength(5);
  });
});

describe('the whole IBAN', () => {
  beforeEach(async () => {
    await declarer(harness, structure(ETE), { iban: 'DE89370400440532013000', bic: 'COBADEFF' });
  });
  const lire = async (actor = admin): Promise<unknown> => {
    const { coordonneesBancaires } = (await etatDe(ETE)) ?? {};
    const { iban } = await harness.execute(
      'query ($id: ID!) { iban(coordonnees: $id) }',
      { id: coordonneesBancaires?.id },
      actor,
    );
    return iban;
  };
  const regards = async (): Promise<number> =>
    (
      await harness.lot.query<{ n: number }>(
        `select count(*)::int as n from plateforme.audit where action = 'coordonnees.iban_lu'`,
      )
    ).rows[0]?.n ?? -1;

  it('is read by who pays and by the structure itself, each look leaving a line of audit', async () => {
    const before = await regards();

    expect(await lire(operateur())).toBe('DE89370400440532013000');
    expect(await lire(structure(ETE))).toBe('DE89370400440532013000');
    expect(await regards()).toBe(before + 2);
  });

  it('is its last four characters for others, and nothing for another structure', async () => {
    const before = await regards();

    expect(await lire(acteur('ETAT'))).toBe('•••• 3000');
    expect(await lire(structure(MOULIN))).toBeNull();
    expect(await regards()).toBe(before);
  });

  it('is nowhere in the journal', async () => {
    await declarer(harness, structure(ETE));
    const { rows } = await harness.lot.query('select contenu::text from pass.evenement');

    expect(JSON.stringify(rows)).not.toContain(IBAN);
    expect(JSON.stringify(rows)).not.toContain(BIC);
  });
});

it('lists the last details of each structure that nobody has looked at', async () => {
  await declarer(harness, structure(MOULIN));
  const { coordonnees } = await declarer(harness, structure(MOULIN), { titulaire: 'Régie' });
  const { coordonneesAVerifier } = await harness.execute<{
    coordonneesAVerifier: { edges: { node: { id: string; structure: { id: string } } }[] };
  }>('{ coordonneesAVerifier { edges { node { id structure { id } } } } }', {}, operateur());

  const siennes = coordonneesAVerifier.edges.filter(({ node }) => node.structure.id === MOULIN);
  expect(siennes.map(({ node }) => node.id)).toEqual([coordonnees?.id]);
});
