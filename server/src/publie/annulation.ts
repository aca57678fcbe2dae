import { type Annulation, declarerAnnulable } from '../shared/annulation.ts';
import { idDe } from '../shared/operation.ts';
import { CONTENU } from './citation.ts';
import { dire, lire, refuser } from './publier.service.ts';

/** What was said of a claim just before an event, if that event is the last word on it. */
async function avant({ client, evenement }: Annulation, id: string) {
  const { rows } = await client.query<{ position: number; acte: string }>(
    `select evenement as position, acte from statistiques.citation_version where citation_id = $1 order by evenement desc, id desc limit 1`,
    [id],
  );
  if (rows[0]?.position !== evenement.position)
    refuser('Autre chose a été dit de ce chiffre depuis : annulez d’abord ce qui a suivi.');
  const { rows: anciennes } = await client.query(
    `select ${CONTENU.join(', ')} from statistiques.citation_version where citation_id = $1 and evenement < $2 order by evenement desc, id desc limit 1`,
    [id, evenement.position],
  );
  return anciennes[0] ?? null;
}

/** Undoing is saying again what was said before; what had not been said before is withdrawn. */
function defaireEn(type: string, acte: 'RETRAIT' | 'CORRECTION' | 'RETABLISSEMENT') {
  return async (annulation: Annulation): Promise<void> => {
    const { client, evenement, noter, motif, context } = annulation;
    const id = idDe(evenement.objet ?? '');
    const { retire: _retire, version: _version, ...actuel } = await lire(client, id);
    const ancien = await avant(annulation, id);
    const position = await noter({ type, objet: `chiffre:${id}`, contenu: {} });
    const contenu = acte === 'RETRAIT' ? actuel : (ancien ?? actuel);
    await dire(client, id, { acte, contenu, motif, evenement: position, jour: context.today });
  };
}

const ANNULABLES = [
  ['chiffre.publie', 'chiffre.retire', 'RETRAIT'],
  ['chiffre.corrige', 'chiffre.corrige', 'CORRECTION'],
  ['chiffre.retire', 'chiffre.retabli', 'RETABLISSEMENT'],
] as const;

/** Says how what is said of a claim is undone. */
export function declarerLesAnnulations(): void {
  for (const [type, en, acte] of ANNULABLES)
    declarerAnnulable(type, { owner: 'statistiques', droit: 'PUBLIER', defaire: defaireEn(en, acte) });
}
