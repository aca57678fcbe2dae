import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { SuiviDeLaCohorteFragment } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { Figure } from '../shared/Figure.tsx';
import { intervalle, type Langue, nombre, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';

graphql(`
  fragment SuiviDeLaCohorte on SuiviDeCohorte {
    au
    carnets
    pass
    entames
    epuises
    utilises
    premiereRemise
    derniereRemise
    taux
    intervalleBas
    intervalleHaut
    chemin
  }
`);

const TEXTES = {
  fr: {
    titre: 'Ce qu’elle a reçu, et ce qu’elle en a fait',
    rien: 'Aucun carnet ne lui a encore été remis.',
    constat: (utilises: string, pass: string, part: string, ic: string) =>
      `${utilises} des ${pass} pass remis sont utilisés\u00a0: ${part} ${ic}.`,
    remis: 'Carnets remis',
    entames: 'Carnets entamés',
    epuises: 'Carnets épuisés',
    remises: 'Remises',
    entre: (du: string, au: string) => `du ${du} au ${au}`,
    le: (du: string) => `le ${du}`,
    courbe: 'Sa courbe',
    triangle: 'Son triangle',
    voir: ', voir ses carnets',
  },
  en: {
    titre: 'What it was handed, and what it did with it',
    rien: 'No booklet was handed out to it yet.',
    constat: (utilises: string, pass: string, part: string, ic: string) =>
      `${utilises} of the ${pass} passes handed out are used: ${part} ${ic}.`,
    remis: 'Booklets handed out',
    entames: 'Booklets started',
    epuises: 'Booklets used up',
    remises: 'Hand-overs',
    entre: (du: string, au: string) => `${du} to ${au}`,
    le: (du: string) => `on ${du}`,
    courbe: 'Its curve',
    triangle: 'Its triangle',
    voir: ', see its booklets',
  },
};

interface Props {
  readonly numero: number;
  readonly id: string;
  readonly suivi: SuiviDeLaCohorteFragment;
}

/** The counts of a cohort, open to its carnets, its triangle and its curve. */
export function SuiviDeLaCohorte({ numero, id, suivi }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const ouvert = useDroit('LIRE_DETAIL');
  const { vue } = useVue();
  const au = vue['au'] ? `&au=${vue['au']}` : '';
  const remis = nombre(suivi.carnets, langue);
  return (
    <Figure
      numero={numero}
      titre={textes.titre}
      constat={constatDe(suivi, langue, textes)}
      actions={
        <>
          <Link className="b" href={`/cohortes?f.cohorte=${id}${au}`}>
            {textes.triangle}
          </Link>
          <Link className="b" href={`/cohortes?c=cohorte:${id}&forme=courbes${au}`}>
            {textes.courbe}
          </Link>
        </>
      }
    >
      <dl className="paires">
        <dt>{textes.remis}</dt>
        <dd>
          {ouvert && suivi.carnets > 0 ? (
            <Link href={suivi.chemin}>
              {remis}
              <span className="vh">{textes.voir}</span>
            </Link>
          ) : (
            remis
          )}
        </dd>
        <dt>{textes.entames}</dt>
        <dd>{nombre(suivi.entames, langue)}</dd>
        <dt>{textes.epuises}</dt>
        <dd>{nombre(suivi.epuises, langue)}</dd>
        {suivi.premiereRemise && suivi.derniereRemise && (
          <>
            <dt>{textes.remises}</dt>
            <dd>
              {suivi.premiereRemise === suivi.derniereRemise
                ? textes.le(jour(suivi.premiereRemise, langue))
                : textes.entre(jour(suivi.premiereRemise, langue), jour(suivi.derniereRemise, langue))}
            </dd>
          </>
        )}
      </dl>
    </Figure>
  );
}

function constatDe(
  { utilises, pass, taux: part, intervalleBas: bas, intervalleHaut: haut }: SuiviDeLaCohorteFragment,
  langue: Langue,
  textes: (typeof TEXTES)['fr'],
): string {
  if (typeof part !== 'number') return textes.rien;
  const ic = typeof bas === 'number' && typeof haut === 'number' ? intervalle(bas, haut, langue) : '';
  return textes.constat(nombre(utilises, langue), nombre(pass, langue), taux(part, langue), ic);
}
