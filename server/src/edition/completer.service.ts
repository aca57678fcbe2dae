import type { ClientBase } from 'pg';
import { lireHoraires, plagesSql } from '../ouverture/ouverture.module.ts';
import { siret as lireSiret, Illisible } from '../shared/valeurs.rules.ts';
import type { ErreurDeSaisie, SaisieLue } from './saisie.rules.ts';

type Champs = Record<string, unknown>;

const ATTENDUE = 'Attendu : un code commune du code officiel géographique, ou d’une commune déléguée.';

/** Adds to what was typed what is deduced from it: the commune's name and département, the hours of the week. */
export async function completerLaSaisie(client: ClientBase, lue: SaisieLue): Promise<SaisieLue> {
  const champs: Champs = { ...lue.champs };
  const erreurs: ErreurDeSaisie[] = [...lue.erreurs];
  if (typeof champs['communeCode'] === 'string') {
    const commune = await communeDe(client, champs['communeCode']);
    if (commune) Object.assign(champs, commune);
    else erreurs.push({ champ: 'communeCode', message: ATTENDUE });
  }
  if (champs['horaires'] !== undefined) {
    const texte = typeof champs['horaires'] === 'string' ? champs['horaires'] : '';
    const { osm, plages, feries } = lireHoraires(texte);
    if (texte !== '' && osm === null)
      erreurs.push({
        champ: 'horaires',
        message:
          'Attendu : des jours et des heures, comme « lundi au vendredi 9h-12h, 14h-17h » ou « Mo-Fr 09:00-12:00 ».',
      });
    Object.assign(champs, { horaires: osm, plages: plagesSql(plages), ouvertFeries: feries });
  }
  return { champs, erreurs };
}

async function communeDe(client: ClientBase, code: string): Promise<Champs | undefined> {
  const { rows } = await client.query<Champs>(
    `select t.code as "communeCode", t.nom as "communeNom", t.departement_code as "departementCode", t.region_code as "regionCode"
     from territoires.territoire t
     where t.type = 'COMMUNE' and (t.code = $1 or t.code in (select a.commune_code from territoires.commune_ancienne a where a.code = $1))
     order by t.code = $1 desc limit 1`,
    [code],
  );
  return rows[0];
}

export interface StructureVoulue {
  readonly siret: string;
  /** Its name, if it is not known yet. */
  readonly nom: string;
}

/** The structure of a SIRET, created if nobody knows it; what is wrong with the SIRET otherwise. */
export async function structureDe(
  client: ClientBase,
  { siret, nom }: StructureVoulue,
): Promise<string | ErreurDeSaisie> {
  const lu = lireSiret(siret.trim());
  if (lu instanceof Illisible) return { champ: 'siret', message: `Attendu : ${lu.attendu}.` };
  await client.query(
    'insert into labels.structure (siret, nom) values ($1, $2) on conflict (siret) do nothing',
    [lu, nom],
  );
  const { rows } = await client.query<{ id: string }>('select id from labels.structure where siret = $1', [
    lu,
  ]);
  const [structure] = rows;
  if (!structure) throw new Error('A structure was lost');
  return structure.id;
}
