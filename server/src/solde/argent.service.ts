import { type EmploiDeCommande, emploiDe } from '../financement/financement.module.ts';
import { auNomDe } from '../shared/mur.ts';
import { type Attribuee, attribuer, rassembler } from './solde.rules.ts';
import { type Lecture, poidsDe, somme } from './solde.service.ts';
import type { ArgentDeCollectivite, EtapeDeLArgent, MontantDEtape } from './argent.types.ts';

/** What was announced: the State's grant and what the buyer promised beside it. */
const ANNONCE = `
  select p.genre, p.financeur, sum(p.centimes)::bigint as centimes
  from territoires.dossier d
  join territoires.dossier_etape e on e.dossier_id = d.id and e.etape = 'LAUREAT' and e.jour <= $2 and e.enregistre_le <= $2
  join territoires.collectivite k on k.id = d.collectivite_id
  cross join lateral (values ('ETAT', 'État', e.centimes), ('COMMANDITAIRE', k.nom, d.budget_porteur_centimes))
    p(genre, financeur, centimes)
  where d.collectivite_id = $1 and ${auNomDe('$3')}
  group by p.genre, p.financeur`;

const CONVENU = `
  select p.genre, p.financeur, sum(p.centimes)::bigint as centimes
  from territoires.convention c join territoires.part_de_convention p on p.convention_id = c.id
  where c.collectivite_id = $1 and c.signee_le <= $2 and c.enregistre_le <= $2 and ${auNomDe('$3')}
  group by p.genre, p.financeur`;

/** What of an order each step counts. */
const MONTANTS: readonly (readonly [EtapeDeLArgent, (une: EmploiDeCommande) => number])[] = [
  ['COMMANDE', (une) => une.valeur_centimes],
  ['COUVERT', (une) => une.encaisse_centimes],
  ['ACTIF', (une) => une.actif_centimes],
  ['UTILISE', (une) => une.utilise_centimes],
  ['PAYE', (une) => une.paye_centimes],
  ['EXPIRE', (une) => une.expire_centimes],
  ['AVOIR', (une) => une.avoir_centimes],
];

export interface Acheteur {
  readonly id: string;
  readonly siren: string;
  /** The day that was asked; none for today. */
  readonly jour: string | null;
}

/** Each euro of a buyer from the announcement to the credit note, and whose it was, as known on a day. */
export async function argentDe(
  lecture: Lecture,
  { id, siren, jour }: Acheteur,
): Promise<ArgentDeCollectivite> {
  const { client, lecteur, au } = lecture;
  const parts = async (name: string, text: string): Promise<readonly Attribuee[]> =>
    (await client.query<Attribuee>({ name, text, values: [id, au, lecteur] })).rows;
  const annonce = await parts('argent annonce', ANNONCE);
  const convenu = await parts('argent convenu', CONVENU);
  const emplois = await emploiDe(client, lecteur, au, { critere: 'collectivite_id', valeur: id });
  const poids = await poidsDe(lecture, emplois);
  const commandees = MONTANTS.map(
    ([etape, de]) => [etape, emplois.flatMap((une) => attribuer(de(une), poids(une.id)))] as const,
  );
  const etapes = [['ANNONCE', annonce] as const, ['CONVENU', convenu] as const, ...commandees];
  return {
    au,
    etapes: etapes.map(([etape, siennes]) => montantDe(etape, siennes, cheminDe(etape, siren, jour))),
  };
}

const montantDe = (etape: EtapeDeLArgent, parts: readonly Attribuee[], chemin: string): MontantDEtape => ({
  etape,
  centimes: somme(parts, ({ centimes }) => centimes),
  parts: rassembler(parts),
  chemin,
});

/** Steps whose lines are pass, and the others, whose lines are files or orders. */
const PASS: Readonly<Partial<Record<EtapeDeLArgent, string>>> = {
  ACTIF: 'ACTIVES',
  UTILISE: 'UTILISES',
  PAYE: 'REMBOURSES',
};

function cheminDe(etape: EtapeDeLArgent, siren: string, jour: string | null): string {
  const connu = jour === null ? '' : `&au=${jour}`;
  const lignes = PASS[etape];
  if (lignes !== undefined) return `/carnets?etape=${lignes}&base=achat&f.collectivite=${siren}${connu}`;
  const dossiers = etape === 'ANNONCE' || etape === 'CONVENU';
  return `${dossiers ? '/financement' : '/commandes'}?f.collectivite=${siren}${connu}`;
}
