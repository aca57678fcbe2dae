import { beforeAll, expect, it } from 'vitest';
import { setupGrandLivre, SIRENS } from '../../test/fichiers-du-grand-livre.ts';

const { entrer, importer, lire, rompus } = setupGrandLivre();

const CARNETS = 10_000;
const TAILLE = 10;
const USES = CARNETS * TAILLE;
const numero = (carnet: number): string => `B-${String(carnet + 1).padStart(6, '0')}`;
const deux = (n: number): string => String(n).padStart(2, '0');

const COMMANDES = `numero;siren;operateur;vague;nombre_de_pass;taille;signee_le;valide_jusqu_au;livree_le;mandat;mandatee_le;activee_le;carnets;enregistre_le
2021-001;${SIRENS[0]};essai;2019;${USES};${TAILLE};04/01/2021;31/12/2021;01/02/2021;M;02/02/2021;03/02/2021;${numero(0)} à ${numero(CARNETS - 1)};04/01/2021
`;
const COHORTES = `siren;public;libelle;du;personnes;enregistre_le\n${SIRENS[0]};Allophones;Cours;01/01/2021;9000;02/01/2021\n`;
const remises = (): string =>
  `carnet;distributeur;cohorte;jour;enregistre_le\n${Array.from({ length: CARNETS }, (_, i) => `${numero(i)};CCAS-33;Cours;01/03/2021;02/03/2021`).join('\n')}\n`;
const utilisations = (): string =>
  `carnet;rang;siret;lieu;jour;service;minutes;prix;paye_le;frais;enregistre_le\n${Array.from(
    { length: USES },
    (_, i) => {
      const mois = deux(4 + (i % 8));
      const paye = i % 3 === 0 ? `15/12/2021;0,48` : ';';
      return `${numero(Math.floor(i / TAILLE))};${(i % TAILLE) + 1};39860733300059;Médiathèque Élie;${deux(1 + (i % 28))}/${mois}/2021;MAITRISER;90;12,50;${paye};${deux(28)}/${mois}/2021`;
    },
  ).join('\n')}\n`;

async function chronometrer<T>(travail: () => Promise<T>): Promise<readonly [T, number]> {
  const debut = performance.now();
  const resultat = await travail();
  return [resultat, (performance.now() - debut) / 1000];
}

beforeAll(async () => {
  await entrer('commandes', COMMANDES);
  await entrer('cohortes', COHORTES);
}, 60_000);

it('takes over ten thousand hand-overs and a hundred thousand uses in a minute, and changes nothing the second time', async () => {
  const [faites, remisesEn] = await chronometrer(() => importer('remises', remises()));
  expect(faites).toMatchObject({ creees: CARNETS, rejetees: 0 });

  const texte = utilisations();
  const avant = process.memoryUsage().rss;
  let sommet = avant;
  const releve = setInterval(() => (sommet = Math.max(sommet, process.memoryUsage().rss)), 50);
  const [utilisees, usesEn] = await chronometrer(() => importer('utilisations', texte));
  clearInterval(releve);
  expect(utilisees).toMatchObject({ lignes: USES, creees: USES, rejetees: 0 });
  const [encore, encoreEn] = await chronometrer(() => importer('utilisations', texte));
  expect(encore).toMatchObject({ creees: 0, modifiees: 0, inchangees: USES });

  process.stdout.write(
    `remises ${remisesEn.toFixed(1)} s, utilisations ${usesEn.toFixed(1)} s, encore ${encoreEn.toFixed(1)} s, mémoire ${((sommet - avant) / 1e6).toFixed(0)} Mo\n`,
  );
  expect(usesEn).toBeLessThan(60);
  expect((sommet - avant) / 1e6).toBeLessThan(200);
  expect(await rompus()).toEqual([]);
  expect(
    await lire(
      `select sum(centimes)::bigint::text as total from pass.mouvement_de_compte m join pass.commande c on c.id = m.commande_id where c.numero = '2021-001'`,
    ),
  ).toEqual([{ total: '0' }]);
}, 300_000);
