import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import { ecrire } from '../shared/ecritures.ts';
import type { Refus } from '../shared/errors.ts';
import { operer, type Operee } from '../shared/operation.ts';
import { partager } from '../shared/partage.rules.ts';
import type { SignerDevisInput } from './devis.inputs.ts';
import { devisEnAttente, type DevisLu, verrouiller } from './decision.service.ts';
import { compter } from './etape.service.ts';
import { refuser, refuserLeDefaillant, tarifDuJour } from './tarif.service.ts';
import { enFrancais } from '../shared/jour.rules.ts';

interface Part {
  readonly genre: string;
  readonly financeur: string;
  readonly centimes: number;
}

const M2 =
  'Registre, invariant M2 : les parts des financeurs font la valeur de la commande, dans la convention';
const S09 = 'APTIC, première commande : le devis signé lance la commande';

/** Makes a quote the order it offers: bought that day, split between its funders, counted and owed. */
export function signerDevis(context: Context, input: SignerDevisInput): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  const { today } = context;
  const jour = input.jour ?? today;
  return operer(context, { owner: 'pass', action: 'devis.signer', cle, entree }, async (client, noter) => {
    const devis = await devisEnAttente(client, input.devis);
    verifierLeJour(devis, jour, today);
    const operateur = await tarifDuJour(client, devis.operateur, today);
    if (operateur) refuserLeDefaillant(operateur);
    const parts = await partsDe(client, devis);
    const { rows } = await client.query<{ id: string; numero: string }>(
      'select uuidv7() as id, pass.numeroter_commande($1) as numero',
      [Number(jour.slice(0, 4))],
    );
    const [{ id, numero } = { id: '', numero: '' }] = rows;
    const collectiviteId = devis.collectivite_id;
    const evenement = await noter({
      type: 'commande.signee',
      objet: `commande:${id}`,
      collectiviteId,
      contenu: {
        numero,
        devis: devis.numero,
        pass: devis.nombre_de_pass,
        centimes: devis.valeur_centimes,
        jour,
      },
    });
    await client.query(COMMANDER, [id, numero, jour, evenement, today, devis.id]);
    await client.query(ETAPES, [
      id,
      collectiviteId,
      devis.etabli_le,
      jour,
      input.reference ?? null,
      devis.nombre_de_pass,
      evenement,
      today,
    ]);
    await client.query(
      `insert into pass.commande_part (commande_id, rang, collectivite_id, genre, financeur, centimes, evenement, enregistre_le)
       select $1, ordinality, $2, p.genre, p.financeur, p.centimes, $4, $5
       from rows from (jsonb_to_recordset($3) as (genre text, financeur text, centimes bigint)) with ordinality p`,
      [id, collectiviteId, JSON.stringify(parts), evenement, today],
    );
    await compter(client, id, 'achetes', { jour, enregistreLe: today });
    const ecriture = { commandeId: id, collectiviteId, centimes: devis.valeur_centimes, jour };
    await ecrire(client, evenement, today, [
      { operation: 'COMMANDE', debit: 'CREANCE', credit: 'COMMANDES', ...ecriture },
    ]);
  });
}

const COMMANDER = `
  insert into pass.commande (id, numero, collectivite_id, convention_id, operateur_id, vague, nombre_de_pass, taille_de_carnet,
    valeur_faciale_centimes, achetee_le, valide_jusqu_au, toleree_jusqu_au, fictive, evenement, enregistre_le, devis_id, departements,
    services, publics, frais_amont_dix_milliemes, frais_aval_dix_milliemes, tva_dix_milliemes, prestations_centimes)
  select $1, $2, d.collectivite_id, d.convention_id, d.operateur_id, d.vague, d.nombre_de_pass, d.taille_de_carnet,
    d.valeur_faciale_centimes, $3, d.valide_jusqu_au, d.toleree_jusqu_au,
    (select x.fictive from territoires.collectivite x where x.id = d.collectivite_id), $4, $5, d.id, d.departements,
    d.services, d.publics, d.frais_amont_dix_milliemes, d.frais_aval_dix_milliemes, d.tva_dix_milliemes, d.prestations_centimes
  from pass.devis d where d.id = $6`;

const ETAPES = `
  insert into pass.commande_etape (commande_id, collectivite_id, etape, jour, reference, nombre_de_pass, evenement, enregistre_le)
  values ($1, $2, 'DEVIS', $3, null, $6, $7, $8), ($1, $2, 'SIGNEE', $4, $5, $6, $7, $8)`;

function verifierLeJour({ etabli_le, valide_jusqu_au }: DevisLu, jour: string, today: string): void {
  if (jour > today || jour < etabli_le)
    refuser(
      'COMMANDE_JOUR',
      `Le ${enFrancais(jour)} ne convient pas : un jour entre le devis (${enFrancais(etabli_le)}) et aujourd’hui est attendu.`,
      S09,
    );
  if (jour >= valide_jusqu_au)
    refuser(
      'VALIDITE',
      `La validité de ce devis finit le ${enFrancais(valide_jusqu_au)} : un nouveau devis est attendu.`,
      S09,
    );
}

/** Who funds it: the convention's own shares, else its two, else the buyer alone; split to the cent. */
async function partsDe(client: ClientBase, devis: DevisLu): Promise<readonly Part[]> {
  const acheteur = await client.query<{ nom: string }>(
    'select nom from territoires.collectivite where id = $1',
    [devis.collectivite_id],
  );
  const nom = (acheteur.rows[0]?.nom ?? 'Acheteur').slice(0, 200);
  if (devis.convention_id === null)
    return [{ genre: 'COMMANDITAIRE', financeur: nom, centimes: devis.valeur_centimes }];
  await verrouiller(client, `convention ${devis.convention_id}`);
  const { rows: signees } = await client.query<Part>(
    `select p.genre, p.financeur, p.centimes from territoires.convention_part p where p.convention_id = $1 order by p.rang`,
    [devis.convention_id],
  );
  const { rows: deux } = await client.query<Part>(
    `select 'ETAT' as genre, 'État' as financeur, c.part_etat_centimes as centimes from territoires.convention c where c.id = $1
     union all select 'COMMANDITAIRE', $2, c.part_locale_centimes from territoires.convention c where c.id = $1`,
    [devis.convention_id, nom],
  );
  const parts = signees.length > 0 ? signees : deux;
  const poids = parts.map(({ centimes }) => centimes);
  await refuserLExcedent(
    client,
    devis,
    poids.reduce((somme, un) => somme + un, 0),
  );
  const centimes = partager(devis.valeur_centimes, poids);
  return parts
    .map((part, rang) => ({ ...part, centimes: centimes[rang] ?? 0 }))
    .filter((part) => part.centimes > 0);
}

/** What is ordered under a convention stays within it: the State promised no more. */
async function refuserLExcedent(client: ClientBase, devis: DevisLu, total: number): Promise<void> {
  const { rows } = await client.query<{ deja: number }>(
    'select coalesce(sum(valeur_centimes), 0)::bigint as deja from pass.commande where convention_id = $1',
    [devis.convention_id],
  );
  const reste = total - (rows[0]?.deja ?? 0);
  if (devis.valeur_centimes > reste)
    refuser(
      'M2',
      `Il reste ${enEuros(Math.max(reste, 0))} à commander sous cette convention, ce devis est de ${enEuros(devis.valeur_centimes)} : moins de pass, ou un devis sans convention, sont attendus.`,
      M2,
    );
}

const enEuros = (centimes: number): string =>
  new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' }).format(centimes / 100);
