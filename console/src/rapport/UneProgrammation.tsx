import { Check, CircleX, Hourglass, Pause } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { UneProgrammation_ProgrammationFragment as Lue } from '../graphql/graphql.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { jourEtHeure } from '../shared/dates.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { Tampon } from '../shared/Tampon.tsx';
import { ChampsDEnvoi } from './ChampsDEnvoi.tsx';
import { type Regle, regleEnMots } from './mots.ts';
import { useEnvois } from './useEnvois.ts';

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

const TEXTES = {
  fr: {
    prochain: (quand: string) => `Prochain envoi : ${quand}`,
    suspendue: 'Suspendu',
    jamais: 'Jamais envoyé encore.',
    parti: (quand: string) => `Envoyé le ${quand}`,
    enCours: (quand: string) => `Envoi du ${quand} en cours`,
    refuse: (quand: string) => `Envoi du ${quand} : non parti`,
    lignes: nom('ligne', 'lignes'),
    ko: (taille: string) => `${taille} Ko`,
    maintenant: 'Envoyer maintenant',
    demande: 'Envoi demandé : il part dans la minute.',
    suspendre: 'Suspendre',
    reprendre: 'Reprendre',
    suspendu: 'Envoi suspendu.',
    repris: 'Envoi repris : ce qui a été manqué n’est pas envoyé.',
    modifier: 'Modifier',
    enregistrer: 'Enregistrer',
    modifie: 'Envoi modifié.',
    renoncer: 'Renoncer',
    supprimer: 'Supprimer',
  },
  en: {
    prochain: (quand: string) => `Next sending: ${quand}`,
    suspendue: 'Suspended',
    jamais: 'Never sent yet.',
    parti: (quand: string) => `Sent on ${quand}`,
    enCours: (quand: string) => `Sending of ${quand} under way`,
    refuse: (quand: string) => `Sending of ${quand}: not sent`,
    lignes: nom('row', 'rows'),
    ko: (taille: string) => `${taille} KB`,
    maintenant: 'Send now',
    demande: 'Asked for: it leaves within the minute.',
    suspendre: 'Suspend',
    reprendre: 'Resume',
    suspendu: 'Sending suspended.',
    repris: 'Sending resumed: what was missed is not sent.',
    modifier: 'Change',
    enregistrer: 'Save',
    modifie: 'Sending changed.',
    renoncer: 'Give up',
    supprimer: 'Delete',
  },
};

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
          <Gestes programmation={programmation} supprimee={supprimee} />
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

function Gestes({ programmation, supprimee }: Props) {
  const textes = useTextes(TEXTES);
  const annoncer = useAnnonce();
  const { modifier, envoyerMaintenant, refus, erreur, enCours } = useEnvois();
  const [edition, setEdition] = useState<Regle | null>(null);
  const { id, version, suspendue, format, rythme, jour, heure, vue } = programmation;
  const cible = { programmation: id, versionAttendue: version };

  const faire = (fait: Promise<boolean>, dit: string) =>
    void fait.then((oui) => {
      if (!oui) return;
      setEdition(null);
      annoncer(dit);
    });
  const retirer = () =>
    void modifier({ ...cible, supprimee: true }).then((oui) => {
      if (oui) supprimee(programmation);
    });

  return (
    <div className="pile">
      <Reponse refus={refus} erreur={erreur} />
      {edition && (
        <form
          className="champs"
          aria-label={`${textes.modifier} ${vue.nom}`}
          onSubmit={(event) => {
            event.preventDefault();
            faire(modifier({ ...cible, ...edition }), textes.modifie);
          }}
        >
          <ChampsDEnvoi regle={edition} changer={setEdition} />
          <button type="submit" className="b plein" disabled={enCours}>
            {textes.enregistrer}
          </button>
          <button type="button" className="b nu" onClick={() => setEdition(null)}>
            {textes.renoncer}
          </button>
        </form>
      )}
      <div className="actions">
        <Bouton
          nom={textes.maintenant}
          de={vue.nom}
          enCours={enCours}
          faire={() => faire(envoyerMaintenant(id), textes.demande)}
        />
        <Bouton
          nom={suspendue ? textes.reprendre : textes.suspendre}
          de={vue.nom}
          enCours={enCours}
          faire={() =>
            faire(modifier({ ...cible, suspendue: !suspendue }), suspendue ? textes.repris : textes.suspendu)
          }
        />
        {!edition && (
          <Bouton
            nom={textes.modifier}
            de={vue.nom}
            enCours={enCours}
            faire={() => setEdition({ format, rythme, jour, heure })}
          />
        )}
        <Bouton nom={textes.supprimer} de={vue.nom} enCours={enCours} faire={retirer} />
      </div>
    </div>
  );
}

interface BoutonProps {
  readonly nom: string;
  /** What it is done to, for who hears the buttons one after the other. */
  readonly de: string;
  readonly enCours: boolean;
  readonly faire: () => void;
}

const Bouton = ({ nom: mot, de, enCours, faire }: BoutonProps) => (
  <button type="button" className="b" disabled={enCours} onClick={faire}>
    {mot} <span className="vh">{de}</span>
  </button>
);
