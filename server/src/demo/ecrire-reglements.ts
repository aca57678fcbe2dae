import type { ClientBase } from 'pg';
import { appendEvent } from '../shared/journal.ts';
import { texteDe } from './calendrier.rules.ts';
import { ACTEUR } from './ecriture.ts';
import type { Monde } from './monde.ts';

/** The closings whose lines the lots have just brought: their transfers and their totals are those of the lines. */
export async function ecrireReglements(client: ClientBase, { paiements, jour }: Monde): Promise<void> {
  const clotures = paiements.clotures();
  const evenement = await appendEvent(client, 'pass', {
    type: 'contre_paiements.repris',
    acteur: ACTEUR,
    contenu: { nombre: clotures.length },
    enregistreLe: texteDe(jour),
    repris: true,
  });
  const lues = JSON.stringify(
    clotures.map(({ id, operateur, mois, jour: le }) => ({
      id,
      numero: `CP-${operateur.code}-${mois.slice(0, 7)}`,
      operateur: operateur.id,
      mois,
      jour: texteDe(le),
    })),
  );
  await client.query(VIREMENTS, [lues, evenement]);
  await client.query(CLOTURES, [lues, evenement]);
}

const LUES = `jsonb_to_recordset($1::jsonb) as p(id uuid, numero text, operateur uuid, mois date, jour date)`;

const VIREMENTS = `
  insert into pass.virement (contre_paiement_id, structure_id, coordonnees_id, nombre_de_lignes, centimes, frais_centimes, evenement, enregistre_le)
  select p.id, l.structure_id, pass.coordonnees_du_jour(l.structure_id, p.jour), l.lignes, l.centimes, l.frais, $2, p.jour
  from ${LUES}
  join (select contre_paiement_id, structure_id, count(*) as lignes, sum(centimes) as centimes, sum(frais_centimes) as frais
    from pass.reglement_ligne where contre_paiement_id is not null group by 1, 2) l on l.contre_paiement_id = p.id`;

const CLOTURES = `
  insert into pass.contre_paiement (id, numero, operateur_id, mois, jour, nombre_de_lignes, centimes, frais_centimes, empreinte, evenement, enregistre_le)
  select p.id, p.numero, p.operateur, p.mois, p.jour, v.lignes, v.centimes, v.frais,
    pass.empreinte_du_contre_paiement(p.id, p.numero, p.operateur, p.mois, p.jour), $2, p.jour
  from ${LUES}
  join (select contre_paiement_id, sum(nombre_de_lignes) as lignes, sum(centimes) as centimes, sum(frais_centimes) as frais
    from pass.virement group by 1) v on v.contre_paiement_id = p.id`;
