import { deLaVague, lireLesAppels } from '../financement/financement.module.ts';
import { auNomDe } from '../shared/mur.ts';
import { type Lecture, picDe, solderAvec, somme } from './solde.service.ts';
import type { Vague } from './solde.types.ts';

interface Comptes {
  readonly vague: number;
  readonly dossiers: number;
  readonly laureats: number;
}

const DOSSIERS = `
  select a.vague, count(d.id)::int as dossiers, count(e.id)::int as laureats
  from territoires.appel_a_projets a
  left join territoires.dossier d on d.appel_id = a.id and d.depose_le <= $1 and d.enregistre_le <= $1
  left join territoires.dossier_etape e on e.dossier_id = d.id and e.etape = 'LAUREAT' and e.jour <= $1 and e.enregistre_le <= $1
  where ${auNomDe('$2')}
  group by a.vague`;

/** The waves side by side, as known on a day: from the envelope that was announced to what is owed back. */
export async function comparerLesVagues(lecture: Lecture): Promise<readonly Vague[]> {
  const { client, lecteur, au } = lecture;
  const { rows } = await client.query<Comptes>({
    name: 'dossiers par vague',
    text: DOSSIERS,
    values: [au, lecteur],
  });
  const vagues: Vague[] = [];
  for (const appel of await lireLesAppels(client)) {
    const { vague, enveloppeCentimes, source } = appel;
    // Orders taken over without a convention belong to their wave too.
    const { soldes, emplois } = await solderAvec(lecture, vague);
    const comptes = rows.find((un) => un.vague === vague);
    const total = (cle: Sommable): number => somme(soldes, (solde) => solde[cle]);
    vagues.push({
      vague,
      au,
      enveloppeCentimes,
      source,
      dossiers: comptes?.dossiers ?? 0,
      laureats: comptes?.laureats ?? 0,
      conventions: soldes.length,
      partEtatCentimes: total('partEtatCentimes'),
      totalCentimes: total('totalCentimes'),
      commandeCentimes: somme(emplois, (une) => une.valeur_centimes),
      nombreDePass: somme(emplois, (une) => une.nombre_de_pass),
      utiliseCentimes: somme(emplois, (une) => une.utilise_centimes),
      payeCentimes: somme(emplois, (une) => une.paye_centimes),
      nonUtiliseCentimes: total('nonUtiliseCentimes'),
      encoreUtilisableCentimes: total('encoreUtilisableCentimes'),
      verseCentimes: total('verseCentimes'),
      duCentimes: total('duCentimes'),
      exigibleCentimes: total('exigibleCentimes'),
      pic: picDe(emplois, deLaVague(appel, au).contenu.partPicMinimale),
    });
  }
  return vagues;
}

type Sommable =
  | 'partEtatCentimes'
  | 'totalCentimes'
  | 'nonUtiliseCentimes'
  | 'encoreUtilisableCentimes'
  | 'verseCentimes'
  | 'duCentimes'
  | 'exigibleCentimes';
