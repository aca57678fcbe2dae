import { formatNumeroDeCarnet } from '../../src/carnet/carnet.module.ts';
import { uuid } from '../monde.ts';
import { FIN, type Tirage } from './tirage.ts';

const INCIDENTS = ['BLOCAGE', 'DEBLOCAGE', 'PERTE', 'VOL', 'RETROUVE', 'ANNULATION'] as const;

/** Numbers of the carnets begin here, so that they meet no other's. */
const PREMIERE = 5000;

/** A carnet, handed out or not, and what was done with its pass. */
export function tirerUnCarnet(
  tirage: Tirage,
  c: {
    readonly id: string;
    readonly collectivite_id: string;
    readonly taille: number;
    readonly achat: string;
    readonly toleree: string;
    readonly activation: string;
    readonly distributeurs: readonly string[];
    readonly cohortes: readonly string[];
  },
  active: boolean,
): void {
  const serie = PREMIERE + (tirage.tables.get('pass.carnet')?.length ?? 0);
  const carnet = uuid(9, serie);
  const copie = { lot: 1, collectivite_id: c.collectivite_id, nombre_de_pass: c.taille };
  tirage.noter('pass.carnet', {
    ...copie,
    id: carnet,
    serie,
    numero: formatNumeroDeCarnet({ lot: 1, serie }),
    commande_id: c.id,
    achete_le: c.achat,
    tolere_jusqu_au: c.toleree,
    evenement: 1,
    enregistre_le: c.achat,
  });
  const remise = tirage.jour(c.activation, 60);
  let ordre = 0;
  while (tirage.hasard.fraction() < 0.2)
    tirage.noter('pass.incident', {
      lot: 1,
      carnet_id: carnet,
      ordre: ++ordre,
      id: uuid(0, 10_000 + 10 * serie + ordre),
      collectivite_id: c.collectivite_id,
      genre: tirage.hasard.choisir(INCIDENTS),
      motif: 'essai',
      ...tirage.fait(tirage.jour(c.activation, 90)),
    });
  if (!active || tirage.hasard.fraction() < 0.25 || remise > c.toleree) return;
  const remis = tirage.fait(remise);
  tirage.noter('pass.remise', {
    ...copie,
    ...remis,
    carnet_id: carnet,
    id: uuid(9, 100_000 + serie),
    tolere_jusqu_au: c.toleree,
    cohorte_id: tirage.hasard.choisir(c.cohortes),
    distributeur_id: tirage.hasard.choisir(c.distributeurs),
  });
  const utilises = tirage.hasard.choisir([0, 1, 3, c.taille, c.taille]);
  for (let rang = 1; rang <= utilises; rang++)
    tirerUnUsage(tirage, c, { carnet, serie, rang, remise, connue: remis.enregistre_le });
}

function tirerUnUsage(
  tirage: Tirage,
  { collectivite_id, taille, toleree }: { collectivite_id: string; taille: number; toleree: string },
  {
    carnet,
    serie,
    rang,
    remise,
    connue,
  }: { carnet: string; serie: number; rang: number; remise: string; connue: string },
): void {
  const [premier, retour] = [tirage.fait(tirage.jour(remise, 50)), tirage.hasard.fraction() < 0.15];
  if (premier.jour > toleree) return;
  const usages = retour ? [premier, tirage.fait(tirage.jour(remise, 50))] : [premier];
  for (const [i, fait] of usages.entries()) {
    if (fait.jour > toleree) return;
    // A use is entered once its carnet is known to be handed out, and again once it was taken back.
    const apres = i === 0 ? connue : FIN;
    const enregistre_le = fait.enregistre_le > apres ? fait.enregistre_le : apres;
    const cle = { lot: 1, carnet_id: carnet, rang, usage: i + 1 };
    const prix = tirage.hasard.choisir([300, 700, 1000, 1500, 2500]);
    const lieu_id = uuid(3, 900 + tirage.hasard.entier(0, 9));
    tirage.noter('pass.utilisation', {
      ...cle,
      ...fait,
      enregistre_le,
      id: uuid(9, 1_000_000 + 100 * serie + 10 * i + rang),
      collectivite_id,
      nombre_de_pass: taille,
      remis_le: remise,
      tolere_jusqu_au: toleree,
      lieu_id,
      service: tirage.hasard.choisir(['DECOUVRIR', 'MAITRISER', 'AUGMENTER']),
      minutes: tirage.hasard.choisir([null, 50, 90, 120]),
      prix_centimes: prix,
      part_pass_centimes: Math.min(prix, 1000),
    });
    if (retour && i === 0)
      tirage.noter('pass.annulation', {
        ...cle,
        id: uuid(9, 3_000_000 + 100 * serie + rang),
        collectivite_id,
        lieu_id,
        jour: fait.jour,
        motif: 'essai',
        evenement: 1,
        enregistre_le: tirage.jour(enregistre_le, 20),
      });
    else if (tirage.hasard.fraction() < 0.6)
      tirage.noter('pass.reglement_ligne', {
        ...cle,
        ...tirage.fait(tirage.jour(enregistre_le, 30)),
        collectivite_id,
        centimes: Math.min(prix, 1000),
        frais_centimes: 0,
      });
  }
}
