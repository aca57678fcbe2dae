import { toSVG } from 'bwip-js/node';
import { adresseDe, type Bilingue, jourDit, type Vue } from '../gabarit/gabarit.module.ts';

const TEXTES = {
  fr: {
    code: 'Code à flasher : cette page, à jour',
    ajour: 'À jour sur ',
    imprimee: (jour: string) =>
      `Liste du ${jour}. Ce jour-là, chaque lieu dit « accepte le pass » l’acceptait. Téléphonez avant de vous déplacer.`,
    fictives: ' Données fictives.',
  },
  en: {
    code: 'Code to scan: this page, up to date',
    ajour: 'Up to date at ',
    imprimee: (jour: string) =>
      `As of ${jour}. On that day, each place said to accept the pass did. Telephone before you go.`,
    fictives: ' Fictitious data.',
  },
} satisfies Bilingue<unknown>;

/** The foot of a printed page: where to find it up to date, for a hand and for a telephone. */
export function Papier({ vue }: { readonly vue: Vue }) {
  const textes = TEXTES[vue.langue];
  const adresse = adresseDe(vue);
  return (
    <div className="seul-papier cartouche">
      {vue.origine !== null && <Qr texte={adresse} nom={textes.code} />}
      <p>
        {vue.origine !== null && (
          <>
            {textes.ajour}
            <b>{decodeURI(adresse).replace(/^https?:\/\//u, '')}</b>
            <br />
          </>
        )}
        {textes.imprimee(jourDit(vue.jour, vue.langue))}
        {vue.demonstration && textes.fictives}
      </p>
    </div>
  );
}

const dessins = new Map<string, Dessin>();
const PLUS = 500;

interface Dessin {
  readonly cadre: string;
  readonly traces: readonly string[];
}

/** Drawn again as lines of our own: nothing of the library’s text enters the page as it is. An address is drawn once. */
function dessiner(texte: string): Dessin {
  const connu = dessins.get(texte);
  if (connu) return connu;
  const svg = toSVG({ bcid: 'qrcode', text: texte });
  const [, cadre = '0 0 100 100'] = /viewBox="([\d. ]+)"/u.exec(svg) ?? [];
  const traces = [...svg.matchAll(/ d="([MLHVZ\d. -]+)"/gu)].map(([, trace]) => trace ?? '');
  if (dessins.size >= PLUS) dessins.delete(dessins.keys().next().value ?? '');
  dessins.set(texte, { cadre, traces });
  return { cadre, traces };
}

function Qr({ texte, nom }: { readonly texte: string; readonly nom: string }) {
  const { cadre, traces } = dessiner(texte);
  return (
    <svg className="qr" viewBox={cadre} role="img" aria-label={nom} shapeRendering="crispEdges">
      {traces.map((trace) => (
        <path key={trace} d={trace} fill="#000" fillRule="evenodd" />
      ))}
    </svg>
  );
}
