import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql/index.ts';
import { useLangue, useTextes } from '../langue.ts';
import { Apercu } from './Apercu.tsx';
import { Extrait } from './Extrait.tsx';
import { A_REMPLACER, extraitComposant, extraitCurl, extraitIframe, extraitJavaScript } from './extraits.ts';

const ComposantQuery = graphql(`
  query ComposantDesExtraits {
    composantDEncart {
      adresseDeLaVersion
      integrite
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Montrer ces chiffres',
    perdu: `Le secret du jeton n’est plus lisible : les extraits portent ${A_REMPLACER} à sa place. S’il est perdu, donnez un nouveau secret au jeton.`,
    iframe: { nom: 'Cadre HTML', aide: 'Partout où du HTML se colle ; hauteur fixe.' },
    composant: {
      nom: 'Composant web',
      aide: 'Prend la hauteur de ce qu’il montre, suit le thème et la langue. Le navigateur vérifie le script ; /embed.js, sans integrity, suit les mises à jour.',
    },
    curl: {
      nom: 'curl',
      aide: 'Pour un programme qui demande de temps en temps : 304 tant que rien n’a changé.',
    },
    javascript: {
      nom: 'JavaScript, avec reprise',
      aide: 'Pour un programme qui suit : prévenu de chaque changement, et après une coupure de ceux qu’il a manqués.',
    },
  },
  en: {
    titre: 'Show these figures',
    perdu: `The secret of the token can no longer be read: snippets hold ${A_REMPLACER} in its place. If it is lost, give the token a new secret.`,
    iframe: { nom: 'HTML frame', aide: 'Wherever HTML can be pasted; fixed height.' },
    composant: {
      nom: 'Web component',
      aide: 'As high as what it shows; follows the theme and the language. The browser checks the script; /embed.js, without integrity, follows updates.',
    },
    curl: { nom: 'curl', aide: 'For a program that asks now and then: 304 while nothing has changed.' },
    javascript: {
      nom: 'JavaScript, with resume',
      aide: 'For a program that follows: told of each change, and after a cut of those it missed.',
    },
  },
};

interface Props {
  /** The embed, that of its token. */
  readonly id: string;
  /** The secret of the token, while it can be read. */
  readonly secret: string | null;
  readonly titre: string;
  /** The view in the register. */
  readonly adresse: string;
}

/** How another site, or a program, shows what an embed shows: texts to paste, and what they will show. */
export function Extraits({ id, secret, titre, adresse }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useQuery(ComposantQuery);
  const quoi = {
    registre: location.origin,
    composant: data?.composantDEncart ?? null,
    id,
    secret,
    titre,
    adresse,
    langue,
  };
  const extraits = [
    [textes.iframe, extraitIframe(quoi)],
    [textes.composant, extraitComposant(quoi)],
    [textes.curl, extraitCurl(quoi)],
    [textes.javascript, extraitJavaScript(quoi)],
  ] as const;
  return (
    <section className="fig pile extraits" aria-labelledby={`extraits-${id}`}>
      <h2 id={`extraits-${id}`}>{textes.titre}</h2>
      {secret === null && <p className="constat">{textes.perdu}</p>}
      {extraits.map(([dit, texte]) => (
        <Extrait key={dit.nom} {...dit} texte={texte} />
      ))}
      {secret !== null && <Apercu {...{ secret, titre }} />}
    </section>
  );
}
