import { joursEntre } from '../shared/jour.rules.ts';
import type { Selection } from '../statistique/statistique.module.ts';
import { avanceDe, type Calibrage } from './calibrage.rules.ts';
import { calibrageAu } from './calibrage.service.ts';
import { type CommandePrevue, lireLesCommandes } from './commandes-prevues.ts';
import { attendreDe, type Connaissance, connaissanceDu } from './connaissance.service.ts';
import { compterLesPerdus, ligneDe, MAILLES, type PartPrevue } from './prevision.lignes.ts';
import type { CalibrageDePrevision, MailleDePrevision, Prevision } from './prevision.types.ts';
import type { Savoir } from './savoir.service.ts';

/** An order as it is forecast on a day: its carnets, and the interval that its own time left asks for. */
export async function prevoir(
  savoir: Savoir,
  connaissance: Connaissance,
  commande: CommandePrevue,
): Promise<PartPrevue> {
  const { jour, modele } = connaissance;
  return {
    cellules: compterLesPerdus(attendreDe(connaissance, commande, commande.tolereeJusquAu)),
    modele,
    calibrage: await calibrageAu(savoir, jour, joursEntre(jour, commande.tolereeJusquAu)),
  };
}

/** What will stay unused of the orders of a selection, line by line. */
export async function previsionDe(
  selection: Selection,
  par: MailleDePrevision,
  savoir: Savoir,
): Promise<Prevision> {
  const { au, filtre } = selection;
  const voulues = new Set((await lireLesCommandes(savoir.read, selection, false)).map(({ id }) => id));
  const connaissance = await connaissanceDu(savoir, au);
  const commandes = connaissance.commandes.filter(({ id }) => voulues.has(id));
  const prevues = await Promise.all(commandes.map((commande) => prevoir(savoir, connaissance, commande)));
  const parts = prevues.flatMap((une) => {
    const { distributeur } = filtre;
    const cellules =
      distributeur == null
        ? une.cellules
        : une.cellules.filter((cellule) => cellule.distributeur?.code === distributeur);
    return cellules.length > 0 ? [{ ...une, cellules }] : [];
  });
  const groupes = Map.groupBy(
    parts.flatMap((une) => parMaille(une, par)),
    ({ nom }) => nom.code,
  );
  const lignes = Array.from(groupes.values(), (siennes) => ({
    ...(siennes[0]?.nom ?? { code: null, libelle: '', chemin: null }),
    ...ligneDe(siennes.map(({ part }) => part)),
  }));
  const calibrages = calibragesDe(prevues.map(({ calibrage }) => calibrage));
  return {
    par,
    au,
    definition: DEFINITION,
    utilisationsApprises: connaissance.modele.usages,
    moisRestants: avanceDe(au, commandes),
    calibrages,
    ...avantLesCalibrages(calibrages),
    total: { code: null, libelle: 'Ensemble', chemin: null, ...ligneDe(parts) },
    lignes: lignes.toSorted(
      (une, autre) =>
        (une.finLe ?? '').localeCompare(autre.finLe ?? '') || une.libelle.localeCompare(autre.libelle, 'fr'),
    ),
  };
}

/** What of an order goes to each line: all of it, or to each distributor its own. */
const parMaille = (part: PartPrevue, par: MailleDePrevision) =>
  Array.from(Map.groupBy(part.cellules, (une) => MAILLES[par](une).code).values(), (cellules) => {
    const [premiere] = cellules;
    const nom = premiere ? MAILLES[par](premiere) : { code: null, libelle: '', chemin: null };
    return { nom, part: { ...part, cellules } };
  });

/** The intervals asked for, each length of windows once, the shortest first. */
const calibragesDe = (calibrages: readonly Calibrage[]): CalibrageDePrevision[] =>
  [...Map.groupBy(calibrages, ({ mois }) => mois).values()]
    .flatMap(([un]) => (un ? [un] : []))
    .toSorted((un, autre) => un.mois - autre.mois)
    .map(({ ecarts, ...un }) => ({ ...un, ecarts: Number.isFinite(ecarts) ? ecarts : null }));

/** Standard deviations on each side that hold 80 % of what chance alone would do. */
const NORMAL = 1.2816;

/** What was said of intervals before each had its own: the widest, kept for those who still read it. */
const avantLesCalibrages = (
  calibrages: readonly CalibrageDePrevision[],
): Pick<Prevision, 'elargissement' | 'commandesDuCalibrage'> => ({
  elargissement: Math.max(1, ...calibrages.map(({ ecarts }) => (ecarts ?? 0) / NORMAL)),
  commandesDuCalibrage: Math.max(
    0,
    ...calibrages.map(({ ecarts, previsions }) => (ecarts === null ? 0 : previsions)),
  ),
});

const DEFINITION =
  'Pass achetés qui resteront inutilisés le dernier jour de tolérance de leur commande. Le rythme d’utilisation vient des carnets déjà remis, selon leur âge depuis la remise (Kaplan-Meier par tranches de 30 jours ou plus, d’au moins 40 utilisations) : celui de tous, corrigé de l’allure de l’acheteur, ramenée vers celle de tous d’autant plus qu’il a peu d’utilisations et que les acheteurs se ressemblent. Les carnets en stock sont remis à la cadence des 13 dernières semaines, celle de l’acheteur ramenée de même vers celle de tous. Un carnet perdu, annulé ou remplacé ne sert plus. Intervalle à 80 % : l’erreur du modèle, en nombre de ses écarts types (hasard des utilisations et des remises, élargi de leur dispersion observée, et incertitude des rythmes), que n’ont pas dépassée huit prévisions passées sur dix, de toutes les commandes, menées aussi longtemps sur les quatre dernières périodes de cette durée (prédiction conforme, rang n + 1) ; s’il y en a moins de dix, des périodes plus courtes s’y ajoutent, élargies selon la racine du temps ; s’il n’y en a pas quatre, l’intervalle va de rien à tout. Les intervalles des commandes s’ajoutent : ce qui freine l’une freine les autres. Le modèle apprend des carnets que vous pouvez lire, et de rien de su après le jour dit.';
