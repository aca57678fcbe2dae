import { useApolloClient, useQuery } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { CriteresInput } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { Champ, Liste } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useFormulaire } from '../shared/useFormulaire.ts';

const PorteursQuery = graphql(`
  query Porteurs {
    collectivites(first: 100) {
      edges {
        node {
          id
          siren
          nom
        }
      }
    }
    registre {
      role
      perimetre
    }
  }
`);

const DeposerDossierMutation = graphql(`
  mutation DeposerDossier($input: DeposerDossierInput!) {
    deposerDossier(input: $input) {
      ... on DossierAvance {
        deja
        dossier {
          id
          numero
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Déposer ce projet',
    suites:
      'Le dossier prend un numéro et garde ces critères ; les règles en vigueur le jour du dépôt le jugent.',
    collectivite: 'Collectivité',
    choisir: 'choisir',
    intitule: 'Intitulé du projet',
    jour: 'Jour du dépôt',
    jourAide: 'Un dépôt passé est réservé à l’administrateur du dispositif.',
    deposer: 'Déposer',
    enCours: 'Envoi en cours…',
    attendu: 'À remplir.',
  },
  en: {
    titre: 'File this project',
    suites:
      'The file takes a number and keeps these criteria; the rules in force on the day of filing judge it.',
    collectivite: 'Authority',
    choisir: 'choose',
    intitule: 'Title of the project',
    jour: 'Day of filing',
    jourAide: 'A past filing is for the administrator of the scheme only.',
    deposer: 'File',
    enCours: 'Sending…',
    attendu: 'To be filled in.',
  },
};

interface Props {
  readonly vague: number;
  readonly criteres: CriteresInput;
}

const VIDE = { siren: '', intitule: '', jour: '' };

/** Who may be answered for, what is typed, and how it is sent. */
function useDepot({ vague, criteres }: Props) {
  const client = useApolloClient();
  const [, naviguer] = useLocation();
  const { data } = useQuery(PorteursQuery);
  const { saisie, dire, envoyer, enCours, reponse } = useFormulaire('depot', VIDE);
  const [essaye, setEssaye] = useState(false);
  const porteurs = (data?.collectivites.edges ?? []).map(({ node }) => node);
  // Who acts for one authority has it chosen.
  const sien = porteurs.find(({ nom }) => nom === data?.registre.perimetre)?.siren;
  const collectivite = saisie.siren || sien || '';
  const intitule = saisie.intitule.trim();

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (!collectivite || !intitule) return;
    let numero = '';
    const fait = await envoyer(
      { vague, criteres, collectivite, intitule, jour: saisie.jour || null },
      async (input) => {
        const { data: lue, error } = await client.mutate({
          mutation: DeposerDossierMutation,
          variables: { input },
        });
        const depose = lue?.deposerDossier;
        if (depose?.__typename === 'DossierAvance') numero = depose.dossier.numero;
        return { reponse: depose, error };
      },
    );
    if (fait) naviguer(`/financement/dossiers/${numero}`);
  }

  return {
    porteurs,
    collectivite,
    saisie,
    dire,
    soumettre,
    reponse,
    enCours,
    manque: (valeur: string): boolean => essaye && !valeur.trim(),
    administre: data?.registre.role === 'ADMINISTRATEUR',
  };
}

/** What was simulated becomes a file, for whom one answers. */
export function Deposer(props: Props) {
  const textes = useTextes(TEXTES);
  const depot = useDepot(props);
  const { porteurs, collectivite, saisie, dire, soumettre, reponse, enCours, manque } = depot;
  return (
    <SaufLectureSeule>
      <form
        className="pile suite"
        aria-label={textes.titre}
        noValidate
        onSubmit={(event) => void soumettre(event)}
      >
        <h3>{textes.titre}</h3>
        <p>{textes.suites}</p>
        <Reponse {...reponse} />
        <div className="champs">
          <Liste
            nom={textes.collectivite}
            valeur={collectivite}
            options={[['', textes.choisir], ...porteurs.map((une) => [une.siren, une.nom] as const)]}
            onChange={dire('siren')}
            refus={manque(collectivite) ? textes.attendu : null}
          />
          <Champ nom={textes.intitule} classe="large" refus={manque(saisie.intitule) ? textes.attendu : null}>
            {(attributs) => (
              <input
                {...attributs}
                value={saisie.intitule}
                maxLength={300}
                required
                onChange={({ currentTarget }) => dire('intitule')(currentTarget.value)}
              />
            )}
          </Champ>
          {depot.administre && <JourDuDepot valeur={saisie.jour} onChange={dire('jour')} />}
          <button type="submit" className="b plein" disabled={enCours}>
            {enCours ? textes.enCours : textes.deposer}
          </button>
        </div>
      </form>
    </SaufLectureSeule>
  );
}

function JourDuDepot({
  valeur,
  onChange,
}: {
  readonly valeur: string;
  readonly onChange: (jour: string) => void;
}) {
  const textes = useTextes(TEXTES);
  const registre = useRegistre();
  return (
    <Champ nom={textes.jour} aide={textes.jourAide}>
      {(attributs) => (
        <input
          {...attributs}
          type="date"
          value={valeur}
          max={registre?.jour}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Champ>
  );
}
