import { createHash } from 'node:crypto';
import { NOMS } from '../acces/acces.module.ts';
import { PERSONNES } from './demonstration.comptes.ts';

const STYLE = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  main { max-width: 32rem; margin: 3rem auto; padding: 0 1rem; }
  li { margin: .5rem 0; }
  a, button { font: inherit; padding: .25rem 0; }
`;

/** The style is in the page, and allowed by its content alone. */
export const POLITIQUE = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'`;

const page = (titre: string, corps: string): string => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titre} – fournisseur d’identité de démonstration</title>
<style>${STYLE}</style>
<main>
<h1>${titre}</h1>
${corps}
</main>
</html>`;

/** Who to enter as: a provider asks for a password here, the demonstration has none. */
export const pageDeChoix = (uid: string): string =>
  page(
    'Qui entre ?',
    `<p>Ces personnes sont inventées. Un vrai fournisseur d’identité demanderait ici un mot de passe.</p>
<ul>${PERSONNES.map(
      ({ role, prenom, nom }) =>
        `<li><a href="/demonstration/oidc/choix/${encodeURIComponent(uid)}?compte=${role}">${prenom} ${nom}, ${NOMS[role] ?? role}</a></li>`,
    ).join('')}</ul>`,
  );

/** Leaving was asked in the register already: the page only passes it on. */
export const pageDeSortie = (formulaire: string): string =>
  page(
    'Vous sortez',
    `${formulaire}
<p><button id="sortir" form="op.logoutForm" name="logout" value="yes">Terminer la session</button></p>
<script>document.getElementById('sortir').click();</script>`,
  );
