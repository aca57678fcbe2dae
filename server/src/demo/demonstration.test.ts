import { beforeAll, describe, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { openOwner } from '../chargement/versement.ts';
import { TYPES_D_EVENEMENT } from '../evenement/evenement.module.ts';
import { genererDemonstration } from './demonstration.ts';
import { effacerDemonstration } from './effacement.ts';
import { lireExemple } from './exemple.ts';

const PASS = 5_000;
const JOUR = '2026-09-15';
const harness = setupHarness();

const generer = (pass = PASS): ReturnType<typeof genererDemonstration> =>
  genererDemonstration(harness.url, { pass, jour: JOUR, comptes: true });

async function compter(requete: string): Promise<number> {
  const { rows } = await harness.lot.query<{ n: number }>(`select count(*)::int as n from (${requete}) r`);
  return rows[0]?.n ?? -1;
}

const TABLES = [
  'pass.carnet',
  'pass.remise',
  'pass.utilisation',
  'pass.reglement_ligne',
  'labels.lieu',
  'pass.cohorte',
];
const lignes = (): Promise<number[]> => Promise.all(TABLES.map((table) => compter(`select from ${table}`)));

let avant: number[];

beforeAll(async () => {
  // Interrupted once, after its first lots: what is found is erased, and told again from the start.
  await generer(2_000);
  await harness.lot.query(`update plateforme.parametre set valeur = 'false' where cle = 'demonstration'`);
  await generer();
  avant = await lignes();
}, 120_000);

// What is told last spoils the base for the others: the order is kept here.
describe('the demonstration', { shuffle: false }, () => {
  describe('in the register', () => {
    it('is marked as such, and told once', async () => {
      const { rows } = await harness.lot.query(
        `select valeur from plateforme.parametre where cle = 'demonstration'`,
      );

      expect(rows).toEqual([{ valeur: true }]);
      expect(await generer()).toMatchObject({ deja: true, pass: PASS });
      expect(await lignes()).toEqual(avant);
      await expect(generer(10_000)).rejects.toThrow(/déjà une démonstration de 5\s000 pass/);
    });

    it('records events whose type and owner the catalogue knows', async () => {
      const { rows } = await harness.lot.query<{ type: string; proprietaire: string }>(
        'select distinct proprietaire, type from plateforme.journal',
      );
      const connus = new Set(TYPES_D_EVENEMENT.map(({ proprietaire, type }) => `${proprietaire} ${type}`));

      expect(rows.length).toBeGreaterThan(20);
      expect(
        rows.map(({ proprietaire, type }) => `${proprietaire} ${type}`).filter((un) => !connus.has(un)),
      ).toEqual([]);
    });

    it('has a carnet for each that was ordered', async () => {
      const incompletes = `select from pass.commande o left join pass.carnet c on c.commande_id = o.id
      group by o.id having sum(c.nombre_de_pass) is distinct from o.nombre_de_pass`;
      const { rows } = await harness.lot.query(
        'select sum(nombre_de_pass)::int as pass from pass.commande where fictive',
      );

      expect(rows).toEqual([{ pass: PASS }]);
      expect(await compter(incompletes)).toBe(0);
    });

    it('keeps the periods that the states of labels say', async () => {
      const divergences = `select from labels.lieu l, generate_series('2019-04-01'::date, '2027-03-01', '47 days') j
      where l.cle_source like 'demo:%7'
      and coalesce(labels.etat_du_label(l.id, 'PASS_NUMERIQUE', j::date) in ('LABELLISE', 'A_RENOUVELER'), false)
        <> exists (select from pass.periode_label p where p.lieu_id = l.id and p.periode @> j::date)`;

      expect(await compter(divergences)).toBe(0);
    });

    it('shows every state of a label', async () => {
      const { rows } = await harness.lot.query<{ etat: string }>(
        `select distinct labels.etat_du_label(id, 'PASS_NUMERIQUE', $1) as etat from labels.lieu
         where id in (select lieu_id from labels.label_assertion where genre = 'PASS_NUMERIQUE')`,
        [JOUR],
      );

      expect(new Set(rows.map(({ etat }) => etat))).toEqual(
        new Set(['CANDIDAT', 'LABELLISE', 'A_RENOUVELER', 'SUSPENDU', 'RETIRE', 'EXPIRE']),
      );
    });

    it('holds places that came twice, and changes to decide', async () => {
      const { rows } = await harness.lot.query<{ memes: number; signales: number }>(
        `select (select count(*)::int from labels.lieu j join labels.lieu l on j.cle_source = l.cle_source || ':bis' and j.structure_id = l.structure_id) as memes,
           (select count(*)::int from labels.signalement) as signales`,
      );

      expect(rows).toEqual([{ memes: 3, signales: 5 }]);
    });

    it('leaves to be folded exactly what its facts say', async () => {
      const counts = ['achetes', 'livres', 'actives', 'distribues', 'utilises', 'rembourses'];
      const sums = counts.map((count) => `sum(${count})::int as ${count}`).join(', ');
      const mouvements = `select collectivite_id, mois_achat, mois, public, ${sums} from pass.mouvement group by 1, 2, 3, 4`;
      const faits = `select collectivite_id, date_trunc('month', achat)::date, date_trunc('month', jour)::date, public, ${sums}
      from statistiques.fait group by 1, 2, 3, 4`;

      expect(await compter(faits)).toBeGreaterThan(100);
      expect(await compter(`(${faits}) except (${mouvements})`)).toBe(0);
      expect(await compter(`(${mouvements}) except (${faits})`)).toBe(0);
    });

    // Made twice, erased once: what was erased is counted no more.
    it('gives to those who connect other tools what their pages are for, and nothing that is ever called', async () => {
      const { rows } = await harness.lot.query(
        `select i.sub as role,
           (select count(*)::int from plateforme.jeton j where j.compte_id = i.compte_id and j.genre = 'API') as jetons,
           (select count(distinct u.jour)::int from plateforme.jeton_usage u join plateforme.jeton j on j.id = u.jeton_id where j.compte_id = i.compte_id) as jours,
           (select count(*)::int from plateforme.encart e join plateforme.jeton j on j.id = e.jeton_id join plateforme.vue v on v.code = e.vue_code
             where j.compte_id = i.compte_id and v.proprietaire = i.compte_id::text) as encarts,
           (select count(*)::int from plateforme.webhook_lu w where w.compte_id = i.compte_id and w.suspension is not null and w.url like '%.example/%') as webhooks,
           (select count(*)::int from plateforme.lettre_morte l join plateforme.webhook w on w.id = l.webhook_id where w.compte_id = i.compte_id) as lettres
         from plateforme.compte_identite i where i.sub in ('ADMINISTRATEUR', 'INTEGRATEUR') order by 1`,
      );

      expect(rows).toEqual([
        { role: 'ADMINISTRATEUR', jetons: 1, jours: 29, encarts: 1, webhooks: 1, lettres: 5 },
        { role: 'INTEGRATEUR', jetons: 3, jours: 29, encarts: 1, webhooks: 1, lettres: 1 },
      ]);
      expect(await compter('select from plateforme.vue')).toBe(2);
    });

    it('offers a pass to use and a carnet to hand out', async () => {
      const client = await openOwner(harness.url);
      try {
        const exemple = await lireExemple(client, 'une cle', JOUR);
        expect(exemple.pass).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
        expect(exemple.carnet).toMatch(/^\d{4}-\d{7}-\d{2}$/);
      } finally {
        await client.end();
      }
    });
  });

  describe('in a base that is not for it', () => {
    it('loses nothing of an order that is real', async () => {
      await harness.lot.query(
        `insert into pass.commande (numero, collectivite_id, operateur_id, vague, nombre_de_pass, taille_de_carnet, achetee_le,
         valide_jusqu_au, toleree_jusqu_au, evenement, enregistre_le)
       select '2026-800', collectivite_id, operateur_id, vague, 10, 10, achetee_le, valide_jusqu_au, toleree_jusqu_au, evenement,
         enregistre_le from pass.commande limit 1`,
      );

      await expect(effacerDemonstration(harness.url, JOUR)).rejects.toThrow('vraies commandes');
      expect(await lignes()).toEqual(avant);
    });

    it('is refused when it has collectivités of its own', async () => {
      await harness.lot.query(
        `update plateforme.parametre set cle = cle || '_autre' where cle like 'demonstration%'`,
      );

      await expect(generer()).rejects.toThrow('déjà des collectivités');
    });
  });
});
