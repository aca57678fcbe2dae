/** What an alias needs to be joined: its text, and the aliases that come before it. */
export interface Joint {
  readonly texte: string;
  readonly apres?: readonly string[];
  /** What of the facts `@lien` stands for: facts may then be added up by it first, and joined after, far fewer. */
  readonly lien?: string;
}

/** A fact counts from the day it is about, once it was recorded. */
export const connu = (x: string): string => `${x}.jour <= @au::date and ${x}.enregistre_le <= @au::date`;

/** A use taken back counts until the day it was taken back. */
export const enVigueur = (u: string): string =>
  `not exists (select from pass.annulation z where z.lot = ${u}.lot and z.carnet_id = ${u}.carnet_id and z.rang = ${u}.rang
    and z.usage = ${u}.usage and z.enregistre_le <= @au::date)`;

export const carnetDe = (x: string): Joint => ({
  texte: `join pass.carnet k on k.lot = ${x}.lot and k.id = ${x}.carnet_id`,
});
export const remiseDe = (x: string): Joint => ({
  texte: `join pass.remise r on r.lot = ${x}.lot and r.carnet_id = ${x}.carnet_id`,
});
export const COHORTE: Joint = {
  texte: 'join pass.cohorte h on h.id = @lien',
  lien: 'r.cohorte_id',
  apres: ['r'],
};
export const DISTRIBUTEUR: Joint = {
  texte: 'join pass.distributeur d on d.id = @lien',
  lien: 'r.distributeur_id',
  apres: ['r'],
};
export const acheteur = (colonne: string, apres: readonly string[] = []): Joint => ({
  texte: 'join territoires.collectivite c on c.id = @lien',
  lien: colonne,
  apres,
});
export const commandeDite = (colonne: string, apres: readonly string[] = []): Joint => ({
  texte: 'join statistiques.commande_dite o on o.id = @lien',
  lien: colonne,
  apres,
});
/** A place that left the directory keeps its uses. */
export const LIEU: Joint = { texte: 'left join labels.lieu l on l.id = @lien', lien: 'u.lieu_id' };
export const COMMUNE_DU_LIEU: Joint = {
  texte: `left join territoires.territoire t on t.type = 'COMMUNE' and t.code = l.commune_code`,
  apres: ['l'],
};
/** The centre of the commune of whoever handed it out. */
export const CENTRE: Joint = {
  texte: 'left join territoires.commune_centre m on m.code = d.commune_code',
  apres: ['r', 'd'],
};
