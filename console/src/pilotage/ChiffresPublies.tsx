import { useQuery } from '@apollo/client/react';
import { Newspaper } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { ChiffresPublies_ChiffrePublieFragment } from '../graphql/graphql.ts';
import { dateDeSource } from '../shared/dates.ts';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { nombre, type Langue } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile, trier } from '../shared/Tableau.tsx';
import { Tampon } from '../shared/Tampon.tsx';

graphql(`
  fragment ChiffresPublies_ChiffrePublie on ChiffrePublie {
    id
    publieLe
    indicateur
    valeurCitee
    unite
    perimetre
    reserve
    source
  }
`);

const ChiffresPubliesQuery = graphql(`
  query ChiffresPublies {
    chiffresPublies(first: 100) {
      edges {
        node {
          id
          ...ChiffresPublies_ChiffrePublie @unmask
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Chiffres publiés ailleurs',
    constat:
      'Repris tels que leurs sources les ont écrits, chacun avec sa définition et sa date. Le registre ne les a pas comptés\u00a0: ils ne s’ajoutent pas aux figures ci-dessus.',
    region: 'Tableau des chiffres publiés, à faire défiler',
    legende: 'Presse, Parlement, opérateur\u00a0: publié, non compté ici.',
    publie: 'Publié le',
    indicateur: 'Indicateur',
    valeur: 'Valeur citée',
    perimetre: 'Périmètre',
    source: 'Source',
    etat: 'publié, non compté',
    aucun: 'Aucun chiffre publié n’a été importé.',
    suite: (total: number) => `Les ${total} chiffres publiés, chacun en face du compte du registre`,
  },
  en: {
    titre: 'Figures published elsewhere',
    constat:
      'As their sources wrote them, each with its definition and date. The register did not count them: they do not add to the figures above.',
    region: 'Table of published figures, scrollable',
    legende: 'Press, Parliament, operator: published, not counted here.',
    publie: 'Published',
    indicateur: 'Indicator',
    valeur: 'Value as quoted',
    perimetre: 'Scope',
    source: 'Source',
    etat: 'published, not counted',
    aucun: 'No published figure was imported.',
    suite: (total: number) => `The ${total} published figures, each facing the count of the register`,
  },
};

/** Published figures, apart from the counted ones: each with who said it and when. */
export function ChiffresPublies({ numero }: { readonly numero: number }) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(ChiffresPubliesQuery, { errorPolicy: 'all' });
  return (
    <FigureDeLecture
      numero={numero}
      titre={textes.titre}
      lecture={lecture}
      lignes={8}
      constat={textes.constat}
      actions={<Tampon mot={textes.etat} icone={Newspaper} ton="projet" />}
      classe="paysage"
    >
      {({ chiffresPublies }) =>
        chiffresPublies.edges.length === 0 ? (
          <p className="note">{textes.aucun}</p>
        ) : (
          <Tableau chiffres={duPlusRecent(chiffresPublies.edges.map(({ node }) => node))} />
        )
      }
    </FigureDeLecture>
  );
}

const VUS = 10;

/** The last words said; the page of them all has each beside what the register counts. */
function Tableau({ chiffres }: { readonly chiffres: readonly Chiffre[] }) {
  const textes = useTextes(TEXTES);
  return (
    <>
      <Defile nom={textes.region}>
        <table className="t">
          <caption>{textes.legende}</caption>
          <thead>
            <tr>
              <th scope="col">{textes.indicateur}</th>
              <th scope="col" className="d">
                {textes.valeur}
              </th>
              <th scope="col">{textes.perimetre}</th>
              <th scope="col">{textes.publie}</th>
              <th scope="col">{textes.source}</th>
            </tr>
          </thead>
          <tbody>
            {chiffres.slice(0, VUS).map((chiffre) => (
              <Rang key={chiffre.id} chiffre={chiffre} />
            ))}
          </tbody>
        </table>
      </Defile>
      <p className="pages">
        <Link href="/pilotage/chiffres-publies">{textes.suite(chiffres.length)}</Link>
      </p>
    </>
  );
}

interface RangProps {
  readonly chiffre: Chiffre;
}

/** A quotation stays in its own language. */
function Rang({ chiffre }: RangProps) {
  const langue = useLangue();
  return (
    <tr lang={langue === 'fr' ? undefined : 'fr'}>
      <th scope="row">
        {chiffre.indicateur}
        {chiffre.reserve && <span className="sous">{chiffre.reserve}</span>}
      </th>
      <td className="d">
        {valeurLisible(chiffre.valeurCitee, langue)}
        <span className="sous">{chiffre.unite === 'EUR' ? '€' : chiffre.unite}</span>
      </td>
      <td>{chiffre.perimetre}</td>
      <td className="n">{dateDeSource(chiffre.publieLe, langue)}</td>
      <td className="source">
        <Source adresse={chiffre.source} />
      </td>
    </tr>
  );
}

/** The words of the source, with the thousands of its numbers apart. */
const valeurLisible = (citee: string, langue: Langue): string =>
  /^\d{2}\/\d{2}\/\d{4}$/u.test(citee)
    ? citee
    : citee.replace(/\d{4,}/gu, (digits) => nombre(Number(digits), langue));

type Chiffre = ChiffresPublies_ChiffrePublieFragment;

/** The last word first; what its source left without a date comes last. */
const duPlusRecent = (chiffres: readonly Chiffre[]): readonly Chiffre[] =>
  trier(chiffres, { colonne: 'publieLe', sens: 'descending' }, ({ publieLe }) =>
    /^\d/u.test(publieLe) ? publieLe : null,
  );

/** A source shows whose page it is; its whole address is in the link and on paper. */
function Source({ adresse }: { readonly adresse: string }) {
  const url = URL.parse(adresse);
  if (!url || !/^https?:$/u.test(url.protocol)) return adresse;
  return (
    <a href={adresse} rel="noreferrer">
      {url.hostname.replace(/^www\./u, '')}
    </a>
  );
}
