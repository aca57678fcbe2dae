import type { FragmentType } from '@apollo/client';
import { useQuery, useSuspenseFragment } from '@apollo/client/react';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { champEnMots } from './mots-des-champs.ts';

const EcartsFragment = graphql(`
  fragment Ecarts_Import on Import {
    id
    simule
    modifiees
  }
`);

const EcartsQuery = graphql(`
  query EcartsDImport($id: ID!, $apres: Int!) {
    import(id: $id) {
      id
      ecarts(first: 20, apres: $apres) {
        rang
        ligne
        objet
        nom
        champs {
          champ
          avant
          apres
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    simules: nom('ligne changerait le registre', 'lignes changeraient le registre'),
    faits: nom('ligne a changé le registre', 'lignes ont changé le registre'),
    region: 'Écarts, à faire défiler',
    legende: 'Chaque champ avant et après, dans l’ordre du fichier.',
    ligne: 'Ligne',
    quoi: 'Lieu',
    champ: 'Champ',
    avant: 'Avant',
    apres: 'Après',
    vide: 'vide',
    suite: 'Écarts suivants',
    debut: 'Revenir aux premiers',
    fin: 'Les 500 premiers écarts sont gardés.',
    aucun: 'Cet import ne garde pas le détail de ses écarts.',
  },
  en: {
    simules: nom('row would change the register', 'rows would change the register'),
    faits: nom('row changed the register', 'rows changed the register'),
    region: 'Differences, scrollable',
    legende: 'Each field before and after, in the order of the file.',
    ligne: 'Row',
    quoi: 'Place',
    champ: 'Field',
    avant: 'Before',
    apres: 'After',
    vide: 'empty',
    suite: 'Next differences',
    debut: 'Back to the first',
    fin: 'The first 500 differences are kept.',
    aucun: 'This import does not keep the detail of its differences.',
  },
};

const PAR_PAGE = 20;

interface Props {
  readonly import: FragmentType<typeof EcartsFragment>;
  readonly titre: 'h2' | 'h3';
}

/** What the changed rows change, field by field: read before it is done as well as after. */
export function Ecarts(props: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const { data } = useSuspenseFragment({ fragment: EcartsFragment, from: props.import });
  const Titre = props.titre;
  if (data.modifiees === 0) return null;
  return (
    <section className="pile" aria-labelledby={id}>
      <Titre id={id}>{compte(data.modifiees, data.simule ? textes.simules : textes.faits, langue)}</Titre>
      <Page id={data.id} />
    </section>
  );
}

function Page({ id }: { readonly id: string }) {
  const textes = useTextes(TEXTES);
  const [apres, setApres] = useState(0);
  const lecture = useQuery(EcartsQuery, { variables: { id, apres } });
  return (
    <Bloc lecture={lecture} lignes={6}>
      {({ import: recu }) => {
        const ecarts = recu?.ecarts ?? [];
        if (ecarts.length === 0) return <p className="note">{apres > 0 ? textes.fin : textes.aucun}</p>;
        return (
          <>
            <Defile nom={textes.region}>
              <table className="t ecarts">
                <caption>{textes.legende}</caption>
                <thead>
                  <tr>
                    <th scope="col">{textes.ligne}</th>
                    <th scope="col">{textes.quoi}</th>
                    <th scope="col">{textes.champ}</th>
                    <th scope="col">{textes.avant}</th>
                    <th scope="col">{textes.apres}</th>
                  </tr>
                </thead>
                <tbody>
                  {ecarts.map((ecart) => (
                    <Ecart key={ecart.rang} {...ecart} />
                  ))}
                </tbody>
              </table>
            </Defile>
            <p className="actions">
              {ecarts.length === PAR_PAGE && (
                <button type="button" className="b" onClick={() => setApres(apres + PAR_PAGE)}>
                  {textes.suite}
                </button>
              )}
              {apres > 0 && (
                <button type="button" className="b nu" onClick={() => setApres(0)}>
                  {textes.debut}
                </button>
              )}
            </p>
          </>
        );
      }}
    </Bloc>
  );
}

interface EcartProps {
  readonly ligne: number;
  readonly objet: string;
  readonly nom: string;
  readonly champs: readonly {
    readonly champ: string;
    readonly avant: string | null;
    readonly apres: string | null;
  }[];
}

/** One row of the file: as many lines as fields it changes. */
function Ecart({ ligne, objet, nom: quoi, champs }: EcartProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const vide = <span className="note">{textes.vide}</span>;
  return champs.map(({ champ, avant, apres }, rang) => (
    <tr key={champ}>
      {rang === 0 && (
        <>
          <th scope="row" rowSpan={champs.length}>
            {nombre(ligne, langue)}
          </th>
          <td rowSpan={champs.length}>
            <Link href={objet.replace(/^lieu:/u, '/lieux-labellises/')}>{quoi}</Link>
          </td>
        </>
      )}
      <td>{champEnMots(champ, langue)}</td>
      <td className="mots">{avant === null ? vide : <del>{avant}</del>}</td>
      <td className="mots">{apres === null ? vide : <ins>{apres}</ins>}</td>
    </tr>
  ));
}
