// oxlint-disable max-lines -- one life is read from top to bottom
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { LIEU, peupler, uuid } from '../../test/monde.ts';
import { setupVieEntiere, SIREN, VALEUR } from '../../test/vie-entiere.ts';
import { verifier } from '../verification/verification.module.ts';

const harness = setupHarness();
const { vie, lus, argent, couverture, utiliser, convention, etapeDeDossier, franchir, clore } =
  setupVieEntiere(harness);
const HIER = process.env['HORLOGE'];
const STRUCTURE = uuid(0, 1);

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await harness.lot.query(
    `insert into labels.structure (id, siret, nom) values ($1, '99900000700015', 'Association de l’Été')`,
    [STRUCTURE],
  );
  await harness.lot.query('update labels.lieu set structure_id = $1 where id = $2', [STRUCTURE, LIEU]);
});
afterAll(() => {
  process.env['HORLOGE'] = HIER;
});

// Each step rests on the one before.
describe(
  'one life, from the call for projects to the last cent, by the API alone',
  { shuffle: false },
  () => {
    it('files, examines and signs a file of three funders', async () => {
      const depose = await vie.faire<{ dossier: { numero: string; aideCentimes: number } }>(
        'ADMINISTRATEUR',
        'deposerDossier',
        {
          collectivite: SIREN,
          vague: 2020,
          intitule: 'Ateliers du département',
          jour: '2020-06-15',
          criteres: {
            echelle: 'DEPARTEMENTAL',
            achatCentimes: VALEUR,
            partPicDixMilliemes: 6000,
            publicCible: true,
          },
        },
        '... on DossierAvance { dossier { numero aideCentimes } }',
      );
      lus.dossier = depose.dossier.numero;

      expect(depose.dossier.aideCentimes).toBe(VALEUR / 2);
      expect(
        await vie.refus('ETAT', 'signerConvention', convention([1_500_000, 750_000, 750_000])),
      ).toBeDefined();
      await etapeDeDossier('INSTRUIT');
      await etapeDeDossier('LAUREAT', VALEUR / 2);
      // One cent off is not signed.
      expect(
        await vie.refus('ETAT', 'signerConvention', convention([1_500_000, 750_000, 749_999])),
      ).toBeDefined();
      const { dossier } = await vie.faire<{ dossier: { convention: { id: string } } }>(
        'ETAT',
        'signerConvention',
        convention([1_500_000, 750_000, 750_000]),
        '... on ConventionSignee { dossier { convention { id } } }',
      );
      lus.convention = dossier.convention.id;
    });

    it('orders, covers and activates three thousand pass, never before they are covered', async () => {
      const { devis } = await vie.faire<{ devis: { numero: string } }>(
        'GESTIONNAIRE',
        'etablirDevis',
        {
          collectivite: SIREN,
          operateur: 'essai',
          vague: 2020,
          convention: lus.convention,
          nombreDePass: 3000,
          tailleDeCarnet: 10,
          valideJusquAu: '2026-11-30',
          departements: ['33'],
        },
        '... on DevisEtabli { devis { numero } }',
      );
      const { commande } = await vie.faire<{
        commande: { numero: string; valeurCentimes: number; parts: { centimes: number }[] };
      }>(
        'GESTIONNAIRE',
        'signerDevis',
        { devis: devis.numero, reference: 'BC-1' },
        '... on DevisSigne { commande { numero valeurCentimes parts { centimes } } }',
      );
      lus.commande = commande.numero;

      expect(commande.valeurCentimes).toBe(VALEUR);
      expect(commande.parts.map(({ centimes }) => centimes)).toEqual([1_500_000, 750_000, 750_000]);
      for (const etape of ['CADRAGE', 'BAT']) await franchir('ADMINISTRATEUR', etape);
      await vie.faire('OPERATEUR', 'fabriquerCarnets', { commande: lus.commande }, '');
      for (const etape of ['PRODUITE', 'EXPEDIEE', 'LIVREE']) await franchir('OPERATEUR', etape);
      expect(
        await vie.refus('OPERATEUR', 'franchirEtape', { commande: lus.commande, etape: 'ACTIVEE' }),
      ).toBeDefined();
      await franchir('GESTIONNAIRE', 'MANDATEE', 'MAND-2026-1');
      await vie.faire(
        'OPERATEUR',
        'enregistrerEncaissement',
        { commande: lus.commande, centimes: VALEUR, payeur: 'Paierie départementale', reference: 'VIR-1' },
        '',
      );
      await franchir('OPERATEUR', 'ACTIVEE');

      expect(await couverture('2026-09-15')).toMatchObject({
        acheteeCentimes: VALEUR,
        circulationCentimes: VALEUR,
        recusCentimes: VALEUR,
      });
    });

    it('moves carnets to a counter, hands three out, uses five pass and takes one back', async () => {
      const { carnets } = await vie.lire<{
        carnets: { edges: { node: { numero: string; pass: { numero: string }[] } }[] };
      }>(
        'ADMINISTRATEUR',
        'query ($commande: String!) { carnets(commande: $commande, first: 3) { edges { node { numero pass { numero } } } } }',
        { commande: lus.commande },
      );
      const troisPremiers = carnets.edges.map(({ node }) => node);
      lus.passes = troisPremiers.map(({ pass }) => pass.map(({ numero }) => numero));
      const plages = [{ premier: troisPremiers[0]?.numero, dernier: troisPremiers[2]?.numero }];
      await vie.faire(
        'GESTIONNAIRE',
        'deplacerCarnets',
        { plages, vers: 'DISTRIBUTEUR', distributeur: 'CCAS-33' },
        '',
      );
      const { cohorte } = await vie.faire<{ cohorte: { id: string } }>(
        'GESTIONNAIRE',
        'declarerCohorte',
        {
          collectivite: SIREN,
          public: 'DEMANDEURS_EMPLOI',
          libelle: 'Vie entière',
          du: '2026-09-01',
          personnes: 3,
        },
        '... on CohorteDeclaree { cohorte { id } }',
      );
      lus.cohorte = cohorte.id;
      for (const { numero } of troisPremiers)
        await vie.faire(
          'GESTIONNAIRE',
          'remettreCarnet',
          { numero, distributeur: 'CCAS-33', cohorte: cohorte.id },
          '',
        );

      for (const rang of [0, 1, 2]) await utiliser(lus.passes[0]?.[rang], 1500, '2026-09-15');
      await utiliser(lus.passes[1]?.[0], 800, '2026-09-15');
      await utiliser(lus.passes[1]?.[1], 1000, '2026-09-15');
      await vie.faire(
        'ADMINISTRATEUR',
        'annulerUtilisation',
        { numero: lus.passes[1]?.[1], motif: 'Erreur de saisie' },
        '',
      );

      const prises = await argent('2026-09-15');
      expect(prises.get('UTILISE')?.centimes).toBe(3800);
      expect(prises.get('UTILISE')?.parts.reduce((somme, { centimes }) => somme + centimes, 0)).toBe(3800);
    });

    it('pays the month once, from verified bank details, fees withheld', async () => {
      vie.jour('2026-10-01');
      const { coordonnees } = await vie.faire<{ coordonnees: { id: string } }>(
        'ADMINISTRATEUR',
        'declarerCoordonneesBancaires',
        {
          structure: STRUCTURE,
          genre: 'ASSOCIATION',
          titulaire: 'Association de l’Été',
          iban: 'FR7630006000011234567890189',
          bic: 'AGRIFRPP',
        },
        '... on CoordonneesEnregistrees { coordonnees { id } }',
      );
      await vie.faire(
        'OPERATEUR',
        'verifierCoordonneesBancaires',
        { coordonnees: coordonnees.id, verdict: 'VERIFIEES' },
        '',
      );
      vie.jour('2026-10-06');
      await clore('2026-08-01');
      const paye = await clore('2026-09-01');

      expect(paye).toMatchObject({ nombreDeLignes: 4, centimes: 3800, fraisCentimes: 3 * 48 + 38 });
      expect(
        await vie.refus('OPERATEUR', 'cloreLeMois', { operateur: 'essai', mois: '2026-09-01' }),
      ).toBeDefined();
      expect(await couverture('2026-10-06')).toMatchObject({
        payesCentimes: 3618,
        fraisCentimes: 182,
        duAuxStructuresCentimes: 0,
      });
    });

    it('goes through the five acts of the end of validity, and both sides sign what is left', async () => {
      const actes = [
        ['2026-10-31', 'J_MOINS_30'],
        ['2026-11-15', 'J_MOINS_15'],
        ['2026-11-23', 'J_MOINS_7'],
        ['2026-12-31', 'J_PLUS_30'],
      ] as const;
      for (const [jour, acte] of actes) {
        vie.jour(jour);
        const role = acte === 'J_MOINS_15' || acte === 'J_MOINS_7' ? 'GESTIONNAIRE' : 'OPERATEUR';
        await vie.faire(
          role,
          'franchirEcheance',
          { commande: lus.commande, acte, ...(acte === 'J_MOINS_7' ? { aSaCharge: true } : {}) },
          '',
        );
      }
      vie.jour('2027-02-15');
      const { etat } = await vie.faire<{
        etat: { id: string; empreinte: string; contenu: { totalNonUtilises: number; avoirCentimes: number } };
      }>(
        'OPERATEUR',
        'etablirEtatContradictoire',
        { commande: lus.commande },
        '... on EtatEcrit { etat { id empreinte contenu { totalNonUtilises avoirCentimes } } }',
      );

      expect(etat.contenu).toEqual({ totalNonUtilises: 2996, avoirCentimes: 2_996_000 });
      const signer = { etat: etat.id, empreinte: etat.empreinte };
      await vie.faire('OPERATEUR', 'signerEtatContradictoire', { ...signer, partie: 'OPERATEUR' }, '');
      const { procedure } = await vie.faire<{
        procedure: { avoir: { centimes: number; nombreDePass: number } };
      }>(
        'GESTIONNAIRE',
        'signerEtatContradictoire',
        { ...signer, partie: 'COMMANDITAIRE' },
        '... on EtatEcrit { procedure { avoir { centimes nombreDePass } } }',
      );
      expect(procedure.avoir).toEqual({ centimes: 2_996_000, nombreDePass: 2996 });
      await franchir('OPERATEUR', 'CLOTUREE');
    });

    it('adds up to the cent at the end, and as it was known before', async () => {
      const fin = await couverture('2027-02-15');

      expect(fin).toEqual({
        acheteeCentimes: VALEUR,
        circulationCentimes: 0,
        utiliseeCentimes: 4000,
        avoirsCentimes: 2_996_000,
        payesCentimes: 3618,
        fraisCentimes: 182,
        reliquatsCentimes: 200,
        recusCentimes: VALEUR,
        duAuxStructuresCentimes: 0,
      });
      expect(await couverture('2026-10-06')).toMatchObject({ avoirsCentimes: 0, payesCentimes: 3618 });
      expect(await couverture('2026-09-15')).toMatchObject({
        payesCentimes: 0,
        duAuxStructuresCentimes: 3800,
      });
      const rompus = (await verifier(harness.lot)).filter(({ lignes }) =>
        lignes.some((ligne) => ligne.includes(lus.commande)),
      );
      expect(rompus).toEqual([]);
    });
  },
);
