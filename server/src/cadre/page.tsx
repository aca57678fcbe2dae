import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { RefusDeJeton } from '../jeton/jeton.module.ts';
import { entreeConstruite } from './composant.ts';

/** How the page of an embed is to be shown, as its address says it. */
export interface Presentation {
  readonly langue: 'fr' | 'en';
  /** The system decides unless the page around says it. */
  readonly theme: 'clair' | 'sombre' | null;
}

const TEXTES = {
  fr: {
    charge: 'Chargement des chiffres…',
    sansScript: 'Cet encart demande JavaScript.',
    ouvrir: 'Ouvrir dans le registre',
    attente: 'Encart du Pass numérique',
    INCONNU: [
      'Encart inconnu',
      'Aucun encart n’a cette adresse : vérifiez le jeton auprès de qui vous l’a donné.',
    ],
    EXPIRE: ['Accès expiré', 'La durée de cet encart est passée. Qui l’a créé peut la prolonger.'],
    REVOQUE: ['Accès révoqué', 'Cet encart a été retiré : il ne montre plus rien.'],
    SUSPENDU: ['Accès suspendu', 'Qui a créé cet encart n’a plus le droit de le montrer.'],
    INDISPONIBLE: ['Registre indisponible', 'Le registre ne répond pas : rechargez la page dans un instant.'],
  },
  en: {
    charge: 'Loading figures…',
    sansScript: 'This embed needs JavaScript.',
    ouvrir: 'Open in the register',
    attente: 'Embed of the Pass numérique',
    INCONNU: ['Unknown embed', 'No embed has this address: check the token with who gave it to you.'],
    EXPIRE: ['Access expired', 'The time of this embed is over. Who made it can extend it.'],
    REVOQUE: ['Access revoked', 'This embed was taken away: it shows nothing any more.'],
    SUSPENDU: ['Access suspended', 'Who made this embed may no longer show it.'],
    INDISPONIBLE: ['Register unavailable', 'The register does not answer: reload the page in a moment.'],
  },
} as const;

interface CadreProps extends Presentation {
  readonly titre: string;
  readonly script: boolean;
  readonly donnees?: object;
  readonly children: ReactNode;
}

/** One page and nothing around it: it stands in a frame of another site. */
function Cadre({ langue, theme, titre, script, donnees, children }: CadreProps) {
  const entree = entreeConstruite('src/encart/entree.tsx');
  return (
    <html lang={langue} className="encart" data-theme={theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>{titre}</title>
        {entree?.css?.map((style) => (
          <link key={style} rel="stylesheet" href={`/${style}`} />
        ))}
        {donnees && (
          <script
            type="application/json"
            id="encart-donnees"
            // oxlint-disable-next-line react/no-danger -- data of our own, in which no text can close the element
            dangerouslySetInnerHTML={{ __html: JSON.stringify(donnees).replaceAll('<', String.raw`\u003c`) }}
          />
        )}
        {script && entree && <script type="module" src={`/${entree.file}`} />}
      </head>
      <body>{children}</body>
    </html>
  );
}

const enHtml = (page: ReactNode): string => `<!doctype html>${renderToStaticMarkup(page)}`;

/** The page that reads its figures by its token: it says which embed it is, and where the view opens in the register. */
export const pageDeLEncart = (
  presentation: Presentation,
  encart: { readonly id: string; readonly adresse: string },
): string => {
  const textes = TEXTES[presentation.langue];
  return enHtml(
    <Cadre
      {...presentation}
      titre={textes.attente}
      script
      donnees={{ id: encart.id, langue: presentation.langue }}
    >
      <main id="encart" aria-label={textes.attente}>
        <p className="encart-attente" role="status">
          {textes.charge}
        </p>
        <noscript>
          <p>
            {textes.sansScript}{' '}
            <a href={encart.adresse} target="_blank" rel="noopener noreferrer">
              {textes.ouvrir}
            </a>
          </p>
        </noscript>
      </main>
    </Cadre>,
  );
};

/** The page of a token that opens nothing: why, and nothing of what it showed. */
export const pageDeRefus = (presentation: Presentation, refus: RefusDeJeton | 'INDISPONIBLE'): string => {
  const { attente, [refus]: dit } = TEXTES[presentation.langue];
  const [titre, suite] = dit;
  return enHtml(
    <Cadre {...presentation} titre={titre} script={false}>
      <main id="encart" aria-label={attente}>
        <div className="encart-refus">
          <h1>{titre}</h1>
          <p>{suite}</p>
        </div>
      </main>
    </Cadre>,
  );
};
