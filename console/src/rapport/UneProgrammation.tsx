import { Check, CircleX, Hourglass, Pause } from 'lucide-react';
import { useId } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { UneProgrammation_ProgrammationFragment as Lue } from '../graphql/graphql.ts';
import { jourEtHeure } from '../shared/dates.ts';
import { compte, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { Tampon } from '../shared/Tampon.tsx';
import { GestesDEnvoi } from './GestesDEnvoi.tsx';
import { regleEnMots } from './mots.ts';
import { TEXTES } from './textes.ts';

graphql(`
  fragment UneProgrammation_Programmation on Programmation {
    id
    version
    format
    rythme
    jour
    heure
    suspendue
    destinataire
    prochainEnvoi
    vue {
      id
      code
      nom
      chemin
    }
    dernierEnvoi {
      echeance
      demande
      envoyeA
      fichier
      lignes
      octets
      refus
    }
  }
`);

interface Props {
  readonly programmation: Lue;
  /** Told once it is removed, to offer to put it back. */
  readonly supprimee: (programmation: Lue) => void;
}

/** A view sent at fixed times: when, its last sending and the next, and what can be done with it. */
export function UneProgrammation({ programmation, supprimee }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const titre = useId();
  const { vue, format, destinataire, prochainEnvoi, dernierEnvoi } = programmation;
  return (
    <li>
      <article aria-labelledby={titre}>
        <div>
          <h3 id={titre}>
            <Link href={`${vue.chemin}?v=${vue.code}`}>{vue.nom}</Link>
          </h3>
          <p className="note">{[regleEnMots(programmation, langue), format, destinataire].join(', ')}</p>
        </div>
        <p>
          {prochainEnvoi === null ? (
            <Tampon mot={textes.suspendue} icone={Pause} ton="clos" />
          ) : (
            textes.prochain(jourEtHeure(prochainEnvoi, langue))
          )}
        </p>
        {dernierEnvoi ? <DernierEnvoi envoi={dernierEnvoi} /> : <p className="note">{textes.jamais}</p>}
        <SaufLectureSeule dit={false}>
          <GestesDEnvoi programmation={programmation} supprimee={supprimee} />
        </SaufLectureSeule>
      </article>
    </li>
  );
}

function DernierEnvoi({ envoi }: { readonly envoi: NonNullable<Lue['dernierEnvoi']> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { echeance, envoyeA, refus, fichier, lignes, octets } = envoi;
  const du = jourEtHeure(echeance, langue);
  if (refus !== null)
    return (
      <p>
        <Tampon mot={textes.refuse(du)} icone={CircleX} ton="stop" /> {refus}
      </p>
    );
  if (envoyeA === null) return <Tampon mot={textes.enCours(du)} icone={Hourglass} ton="attention" />;
  const dits = [
    fichier,
    lignes === null ? null : compte(lignes, textes.lignes, langue),
    octets === null ? null : textes.ko(nombre(Math.ceil(octets / 1024), langue)),
  ];
  return (
    <p>
      <Tampon mot={textes.parti(jourEtHeure(envoyeA, langue))} icone={Check} ton="ok" />{' '}
      <span className="note">{dits.filter(Boolean).join(', ')}</span>
    </p>
  );
}
