import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Check, Circle } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import { jour } from '../shared/dates.ts';
import { Figure } from '../shared/Figure.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ETAPES_DE_COMMANDE, ORDRE_DES_ETAPES } from '../shared/mots.ts';
import { useRegistre } from '../shared/registre.ts';
import { Defile } from '../shared/Tableau.tsx';
import { joursEntre } from './jours.ts';

const EtapesDeCommandeFragment = graphql(`
  fragment EtapesDeCommande_Commande on Commande {
    id
    etapes {
      id
      etape
      jour
      reference
      par
      enregistreLe
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Étapes',
    constat: (faites: number) => `${faites} étapes franchies sur 10.`,
    region: 'Étapes de la commande, à faire défiler',
    legende: 'Les dix étapes, le jour où chacune a été franchie, par qui, et le temps passé dans son état.',
    etape: 'Étape',
    jour: 'Jour',
    par: 'Enregistrée par',
    reference: 'Référence',
    duree: 'Durée dans l’état',
    avenir: 'à venir',
    saisie: (day: string) => `saisie le ${day}`,
    jours: nom('jour', 'jours'),
    encore: (jours: string) => `${jours}, en cours`,
  },
  en: {
    titre: 'Steps',
    constat: (faites: number) => `${faites} steps of 10 passed.`,
    region: 'Steps of the order, scrollable',
    legende: 'The ten steps, the day each was passed, by whom, and the time spent in its state.',
    etape: 'Step',
    jour: 'Day',
    par: 'Recorded by',
    reference: 'Reference',
    duree: 'Time in state',
    avenir: 'to come',
    saisie: (day: string) => `entered on ${day}`,
    jours: nom('day', 'days'),
    encore: (jours: string) => `${jours}, running`,
  },
};

/** The ten steps with who, when, and how long the order stayed at each. */
export function EtapesDeCommande(props: {
  readonly commande: FragmentType<typeof EtapesDeCommandeFragment>;
}) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const aujourdhui = useRegistre()?.jour;
  const { data } = useSuspenseFragment({ fragment: EtapesDeCommandeFragment, from: props.commande });
  const { etapes } = data;
  const duree = (rang: number): string => {
    const [debut, suivante] = [etapes[rang]?.jour, etapes[rang + 1]?.jour];
    const fin = suivante ?? aujourdhui;
    if (debut === undefined || fin === undefined) return '';
    const jours = compte(joursEntre(debut, fin), textes.jours, langue);
    return suivante === undefined ? textes.encore(jours) : jours;
  };
  return (
    <Figure numero={1} titre={textes.titre} constat={textes.constat(etapes.length)}>
      <Defile nom={textes.region}>
        <table className="t">
          <caption>{textes.legende}</caption>
          <thead>
            <tr>
              <th scope="col">{textes.etape}</th>
              <th scope="col">{textes.jour}</th>
              <th scope="col">{textes.duree}</th>
              <th scope="col">{textes.par}</th>
              <th scope="col">{textes.reference}</th>
            </tr>
          </thead>
          <tbody>
            {ORDRE_DES_ETAPES.map((nomDEtape) => {
              const rang = etapes.findIndex(({ etape }) => etape === nomDEtape);
              const franchie = etapes[rang];
              const Icone = franchie ? Check : Circle;
              return (
                <tr key={nomDEtape}>
                  <th scope="row">
                    <Icone className="ico" aria-hidden /> {ETAPES_DE_COMMANDE[langue][nomDEtape]}
                  </th>
                  <td className="n">
                    {franchie ? jour(franchie.jour, langue) : textes.avenir}
                    {franchie && franchie.enregistreLe !== franchie.jour && (
                      <small> ({textes.saisie(jour(franchie.enregistreLe, langue))})</small>
                    )}
                  </td>
                  <td className="n">{franchie && duree(rang)}</td>
                  <td>{franchie?.par}</td>
                  <td>{franchie?.reference}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Defile>
    </Figure>
  );
}
