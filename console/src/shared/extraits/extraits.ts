import type { Langue } from '../format.ts';

/** What snippets are written from. */
export interface AExtraire {
  /** The address of the register. */
  readonly registre: string;
  /** The embed, that of its token. */
  readonly id: string;
  /** The secret of the token; `null` once nobody can read it any more. */
  readonly secret: string | null;
  /** What the embed shows, in words: a frame has a name. */
  readonly titre: string;
  /** The view in the register. */
  readonly adresse: string;
  readonly langue: Langue;
  readonly composant: { readonly adresseDeLaVersion: string; readonly integrite: string } | null;
}

/** What stands for a secret that is not shown. */
export const A_REMPLACER = 'VOTRE_JETON';

const enHtml = (texte: string): string =>
  texte.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A frame: works wherever HTML does. */
export const extraitIframe = ({ registre, secret, titre, langue }: AExtraire): string =>
  `<iframe src="${registre}/embed/${secret ?? A_REMPLACER}?langue=${langue}"
  title="${enHtml(titre)}" width="100%" height="520" loading="lazy" style="border: 0"
  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"
  referrerpolicy="no-referrer"></iframe>`;

/** The web component: as high as what it shows; the browser refuses a script that is not the one checked. */
export function extraitComposant({ registre, secret, titre, adresse, langue, composant }: AExtraire): string {
  const script = composant
    ? `src="${registre}${composant.adresseDeLaVersion}"
  integrity="${composant.integrite}" crossorigin="anonymous"`
    : `src="${registre}/embed.js"`;
  return `<script type="module" ${script}></script>
<pass-numerique-indicateur jeton="${secret ?? A_REMPLACER}" registre="${registre}"
  langue="${langue}" titre="${enHtml(titre)}">
  <a href="${enHtml(`${registre}${adresse}`)}">${enHtml(titre)}</a>
</pass-numerique-indicateur>`;
}

const adresseDeLaLecture = ({ registre, id, langue }: AExtraire): string => {
  const variables = JSON.stringify({ id, langue: langue.toUpperCase() });
  return `${registre}/graphql?${new URLSearchParams({ id: 'EncartMontre', variables }).toString()}`;
};

/** The figures for a program that asks now and then: an answer that has not changed is not sent again. */
export const extraitCurl = (quoi: AExtraire): string =>
  `export JETON='${quoi.secret ?? A_REMPLACER}'
# La première fois, garder l’en-tête ETag de la réponse ; ensuite : 304 tant que rien n’a changé.
curl -i "${adresseDeLaLecture(quoi).replaceAll('"', '%22')}" \\
  -H "Authorization: Bearer $JETON" \\
  -H "apollo-require-preflight: true" \\
  -H 'If-None-Match: "ETAG-DE-LA-REPONSE-PRECEDENTE"'`;

/** The figures for a program that follows: told of each change, and of those it missed when it was cut. */
export const extraitJavaScript = (
  quoi: AExtraire,
): string => `// npm install graphql-sse ; puis : JETON='…' node suivre.mjs
import { createClient } from 'graphql-sse';

const REGISTRE = '${quoi.registre}';
const entetes = { Authorization: \`Bearer \${process.env.JETON}\` };
const flux = createClient({ url: \`\${REGISTRE}/graphql/stream\`, headers: entetes, retryAttempts: 0 });

// À garder (fichier, base) : après une coupure, ce qui a changé depuis arrive d’abord, une fois, dans l’ordre.
let depuis = null;

async function lire() {
  const reponse = await fetch(
    '${adresseDeLaLecture(quoi)}',
    { headers: { ...entetes, 'apollo-require-preflight': 'true' } },
  );
  if (!reponse.ok) throw Object.assign(new Error(\`Refusé : \${reponse.status}\`), { response: reponse });
  const { data } = await reponse.json();
  console.log(data.encart.titre, data.encart.points);
}

const SUIVRE = ${JSON.stringify(
  'subscription EncartEnDirect($id: ID!, $depuis: String) { encartMisAJour(id: $id, depuis: $depuis) { quand curseur } }',
)};

await lire();
for (;;) {
  try {
    const variables = { id: '${quoi.id}', depuis };
    for await (const { data, errors } of flux.iterate({ query: SUIVRE, variables })) {
      if (errors) throw new Error(errors[0].message);
      depuis = data.encartMisAJour.curseur;
      await lire();
    }
  } catch (erreur) {
    console.error(erreur.message);
    if (erreur.response?.status === 401) break; // révoqué ou expiré : s’arrêter là
  }
  await new Promise((reprendre) => setTimeout(reprendre, 2000));
}`;
