import { encode } from 'html-entities';
import type { ChangementDeLApi, GenreDeChangement } from './changements.types.ts';

const TITRE = 'Changements de l’API du registre du Pass numérique';
const PAGE = '/api/changements';

const GENRES: Readonly<Record<GenreDeChangement, string>> = {
  AJOUT: 'Ajout',
  MODIFICATION: 'Modification',
  DEPRECIATION: 'Dépréciation',
  RETRAIT: 'Retrait',
};

const titreDe = ({ genre, quoi }: ChangementDeLApi): string => `${GENRES[genre]} : ${quoi}`;

const texteDe = ({ pourquoi, aFaire, jusquAu }: ChangementDeLApi): string =>
  [pourquoi, aFaire, jusquAu && `Jusqu’au ${jusquAu} au moins.`].filter(Boolean).join(' ');

/** The changes as a JSON Feed 1.1; addresses are absolute where the register knows its own. */
export const enJson = (changements: readonly ChangementDeLApi[], origine: string): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: TITRE,
    language: 'fr',
    home_page_url: `${origine}${PAGE}`,
    feed_url: `${origine}${PAGE}.json`,
    items: changements.map((changement) => ({
      id: changement.id,
      url: `${origine}${PAGE}#${encodeURIComponent(changement.id)}`,
      title: titreDe(changement),
      content_text: texteDe(changement),
      date_published: `${changement.jour}T00:00:00Z`,
      tags: [changement.genre, ...changement.places],
    })),
  });

/** The same as Atom, for readers of feeds. */
export function enAtom(changements: readonly ChangementDeLApi[], origine: string): string {
  const entrees = changements.map(
    (changement) => `  <entry>
    <id>tag:pass-numerique,${changement.jour}:${xml(changement.id)}</id>
    <title>${xml(titreDe(changement))}</title>
    <updated>${changement.jour}T00:00:00Z</updated>
    <link href="${xml(`${origine}${PAGE}#${encodeURIComponent(changement.id)}`)}"/>
    <category term="${changement.genre}"/>
    <content type="text">${xml(texteDe(changement))}</content>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
  <id>tag:pass-numerique,2026:changements</id>
  <title>${xml(TITRE)}</title>
  <author><name>Registre du Pass numérique</name></author>
  <updated>${changements[0]?.jour ?? '2026-11-22'}T00:00:00Z</updated>
  <link rel="self" href="${xml(`${origine}${PAGE}.atom`)}"/>
  <link href="${xml(`${origine}${PAGE}`)}"/>
${entrees.join('\n')}
</feed>
`;
}

const xml = (texte: string): string => encode(texte, { mode: 'specialChars', level: 'xml' });
