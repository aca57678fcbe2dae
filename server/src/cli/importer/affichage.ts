import type { PoolClient } from 'pg';
import { phraseDuRejet, type ResultatDImport, tousLesRejets } from '../../echange/echange.module.ts';

export interface Affichage {
  readonly resultat: ResultatDImport;
  readonly simuler: boolean;
  /** Where the refused lines were written. */
  readonly rejets: string | null;
}

const PREMIERES_LIGNES = 20;
const nombre = (n: number): string => n.toLocaleString('fr-FR');

/** The result on the standard output as one JSON object, whose report is written as it is read. */
export async function afficherEnJson(client: PoolClient, { resultat }: Affichage): Promise<void> {
  if (resultat.etat === 'REFUSE') {
    await ecrire(`${JSON.stringify({ erreur: resultat.motif })}\n`);
    process.stderr.write(`${resultat.motif}\n`);
    return;
  }
  const { id, lignes, creees, modifiees, inchangees, rejetees, remarques } = resultat;
  const comptes = JSON.stringify({ lignes, creees, modifiees, inchangees, rejetees });
  await ecrire(`${comptes.slice(0, -1)},"rapport":[`);
  let virgule = '';
  for await (const rejet of tousLesRejets(client, id)) {
    await ecrire(`${virgule}${JSON.stringify(rejet)}`);
    virgule = ',';
  }
  await ecrire(']}\n');
  for (const { ligne, colonne, valeur, remarque } of remarques)
    process.stderr.write(`ligne ${ligne}, ${colonne} « ${valeur} » : ${remarque}\n`);
}

/** The result for a person. */
export function afficherEnFrancais({ resultat, simuler, rejets }: Affichage): void {
  if (resultat.etat === 'REFUSE') {
    process.stderr.write(`${resultat.motif}\n`);
    return;
  }
  const { lignes, creees, modifiees, inchangees, rejetees, rapport, remarques } = resultat;
  const phrases = [
    simuler ? 'Simulation : rien n’a été changé.' : 'Import terminé.',
    `  ${nombre(lignes)} lignes : ${nombre(creees)} créées, ${nombre(modifiees)} modifiées, ${nombre(inchangees)} inchangées, ${nombre(rejetees)} rejetées.`,
    ...premieres('Lignes rejetées', rapport.map(phraseDuRejet), rejetees),
    ...premieres(
      'À savoir',
      remarques.map(
        ({ ligne, colonne, valeur, remarque }) => `ligne ${ligne}, ${colonne} « ${valeur} » : ${remarque}`,
      ),
      remarques.length,
    ),
  ];
  if (rejets !== null) phrases.push(`Lignes rejetées à corriger : ${rejets}`);
  else if (rejetees > 0)
    phrases.push(
      'Ajoutez --rejets <fichier.csv> pour recevoir les lignes rejetées, à corriger puis à importer.',
    );
  process.stdout.write(`${phrases.join('\n')}\n`);
}

function premieres(titre: string, phrases: readonly string[], total: number): string[] {
  if (total === 0) return [];
  const montrees = phrases.slice(0, PREMIERES_LIGNES).map((phrase) => `  - ${phrase}`);
  const reste = total > montrees.length ? [`  … et ${nombre(total - montrees.length)} autres.`] : [];
  return [`${titre} :`, ...montrees, ...reste];
}

/** Waits for a slow reader: a long report never piles up in memory. */
const ecrire = (texte: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(texte, (error) => (error ? reject(error) : resolve()));
  });
