/** What a message says of the view it carries. */
export interface Rapport {
  readonly nom: string;
  readonly description: string | null;
  readonly lignes: number;
  readonly fichier: string;
  /** Whether the file is in the message, or too heavy for it. */
  readonly joint: boolean;
  /** Addresses of the view, and of the page where the sending is stopped. */
  readonly lien: string;
  readonly arret: string;
  readonly role: string;
  readonly echeance: Date;
  readonly demonstration: boolean;
}

const quand = (instant: Date): string =>
  new Intl.DateTimeFormat('fr-FR', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(instant);

const nombre = (lignes: number): string =>
  `${new Intl.NumberFormat('fr-FR').format(lignes)} ligne${lignes > 1 ? 's' : ''}`;

/** The message of a report: what the file holds, for which rights, and how to stop it. */
export const lettreDeRapport = (
  a: string,
  { nom, description, lignes, fichier, joint, lien, arret, role, echeance, demonstration }: Rapport,
): { readonly a: string; readonly objet: string; readonly texte: string } => ({
  a,
  objet: `${nom}${demonstration ? ' (données fictives)' : ''}`,
  texte: `Bonjour,

Voici la vue « ${nom} », telle qu’elle est à l’envoi, demandé pour le ${quand(echeance)} (heure de Paris).
${description === null ? '' : `${description}\n`}
${joint ? `Fichier joint : ${fichier}, ${nombre(lignes)}.` : `Le fichier (${nombre(lignes)}) est trop lourd pour un courriel : ouvrez la vue, puis « Exporter ».`}
Il contient ce que vos droits vous ouvrent (${role}) : ne le transmettez pas à qui n’a pas les mêmes.${demonstration ? '\nDonnées fictives.' : ''}

Ouvrir la vue : ${lien}
Modifier, suspendre ou arrêter cet envoi : ${arret}

--
Registre du Pass numérique
Ce message est envoyé par un automate : n’y répondez pas.
`,
});
