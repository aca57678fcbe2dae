import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { euros, nombre, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PiedDeFigure } from '../shared/PiedDeFigure.tsx';
import { Defile } from '../shared/Tableau.tsx';
import { type Ligne, LIGNES, TEXTES, type Vague } from './lignes-de-vague.ts';

const VaguesQuery = graphql(`
  query Vagues($au: LocalDate) {
    vagues(au: $au) {
      vague
      enveloppeCentimes
      source
      dossiers
      laureats
      conventions
      totalCentimes
      partEtatCentimes
      commandeCentimes
      nombreDePass
      utiliseCentimes
      payeCentimes
      nonUtiliseCentimes
      encoreUtilisableCentimes
      verseCentimes
      duCentimes
      exigibleCentimes
      pic {
        remis
        utilises
        tenueSurRemis
        tenueSurUtilises
      }
    }
  }
`);

/** What each wave announced, agreed, used and left: two columns, one rule each. */
export function Vagues({ numero, au }: { readonly numero: number; readonly au: string | null }) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(VaguesQuery, { variables: { au }, errorPolicy: 'all' });
  return (
    <FigureDeLecture
      numero={numero}
      titre={textes.titre}
      lecture={lecture}
      lignes={LIGNES.length}
      pied={<PiedDeFigure definitions={[{ nom: textes.definition, texte: textes.regle }]} />}
    >
      {({ vagues }) => (
        <Defile nom={textes.region}>
          <table className="t haut vagues">
            <caption>{textes.legende}</caption>
            <thead>
              <tr>
                <th scope="col">{textes.mesure}</th>
                {vagues.map(({ vague }) => (
                  <th key={vague} scope="col" className="d">
                    {textes.vague(vague)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {LIGNES.map((ligne) => (
                <tr key={ligne.cle}>
                  <th scope="row">{String(textes[ligne.cle])}</th>
                  {vagues.map((vague) => (
                    <td key={vague.vague} className="d">
                      <Valeur ligne={ligne} vague={vague} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Defile>
      )}
    </FigureDeLecture>
  );
}

function Valeur({ ligne, vague }: { readonly ligne: Ligne; readonly vague: Vague }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { de, chemin, sous, unite } = ligne;
  const valeur = de(vague);
  if (valeur === null) return <>—</>;
  const text =
    unite === 'part'
      ? taux(valeur, langue)
      : unite === 'nombre'
        ? nombre(valeur, langue)
        : euros(valeur, langue);
  const dessous = sous?.(vague, textes);
  return (
    <>
      {chemin && valeur !== 0 ? <Link href={chemin(vague)}>{text}</Link> : text}
      {dessous && <span className="sous">{dessous}</span>}
    </>
  );
}
