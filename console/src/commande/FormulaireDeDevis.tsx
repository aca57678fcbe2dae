import { useMutation } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Champ, Liste } from '../shared/champs.tsx';
import { jour } from '../shared/dates.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useModification } from '../shared/useModification.ts';
import { demandeDe, manquesDe, type Saisie, VIDE } from './devis.ts';
import { PrixEnDirect } from './PrixEnDirect.tsx';
import { Restrictions } from './Restrictions.tsx';
import { TEXTES } from './textes-du-devis.ts';

const EtablirDevisMutation = graphql(`
  mutation EtablirDevis($input: EtablirDevisInput!) {
    etablirDevis(input: $input) {
      __typename
      ... on DevisEtabli {
        devis {
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

interface Convention {
  readonly id: string;
  readonly vague: number;
  readonly signeeLe: string;
  readonly totalCentimes: number;
}

interface Props {
  readonly acheteurs: readonly {
    readonly siren: string;
    readonly nom: string;
    readonly conventions: readonly Convention[];
  }[];
  readonly operateurs: readonly { readonly code: string; readonly nom: string }[];
  readonly choisi: string;
  readonly aujourdhui: string;
}

/** The terms of a quote with its price as it is typed; what is missing is said at its field. */
export function FormulaireDeDevis({ acheteurs, operateurs, choisi, aujourdhui }: Props) {
  const textes = useTextes(TEXTES);
  const [, naviguer] = useLocation();
  const [etablir] = useMutation(EtablirDevisMutation);
  const { envoyer, refus, erreur, enCours } = useModification();
  const [saisie, setSaisie] = useState<Saisie>({ ...VIDE, collectivite: choisi });
  const [essaye, setEssaye] = useState(false);
  const manques = manquesDe(saisie);
  const changer = (changement: Partial<Saisie>): void => setSaisie((avant) => ({ ...avant, ...changement }));

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (manques.size > 0) return;
    let numero = '';
    const fait = await envoyer(demandeDe(saisie), async (input) => {
      const { data, error } = await etablir({ variables: { input } });
      const reponse = data?.etablirDevis;
      if (reponse?.__typename === 'DevisEtabli') numero = reponse.devis.numero;
      return { reponse, error };
    });
    if (fait) naviguer(`/commandes/devis/${numero}`);
  }

  const refusDe = (nom: keyof Saisie): string | null =>
    essaye && manques.has(nom) ? (textes.attendus[nom] ?? textes.attendu) : null;
  const champ = (nom: Texte, type: 'text' | 'date' | 'numeric' = 'text', aide?: string) => (
    <Champ nom={textes[nom]} aide={aide} refus={refusDe(nom)}>
      {(attributs) => (
        <input
          {...attributs}
          type={type === 'date' ? 'date' : 'text'}
          inputMode={type === 'numeric' ? 'decimal' : undefined}
          min={type === 'date' ? aujourdhui : undefined}
          maxLength={200}
          autoComplete="off"
          value={saisie[nom]}
          onChange={({ currentTarget: { value } }) => changer({ [nom]: value })}
        />
      )}
    </Champ>
  );
  return (
    <form className="duo" noValidate onSubmit={(event) => void soumettre(event)}>
      <div className="pile">
        <Reponse refus={refus} erreur={erreur} />
        <Liste
          nom={textes.collectivite}
          valeur={saisie.collectivite}
          refus={refusDe('collectivite')}
          options={[['', textes.choisir], ...acheteurs.map(({ siren, nom }) => [siren, nom] as const)]}
          onChange={(collectivite) => changer({ collectivite, convention: '' })}
        />
        <Liste
          nom={textes.operateur}
          valeur={saisie.operateur}
          refus={refusDe('operateur')}
          options={[['', textes.choisir], ...operateurs.map(({ code, nom }) => [code, nom] as const)]}
          onChange={(operateur) => changer({ operateur })}
        />
        <Liste
          nom={textes.vague}
          valeur={saisie.vague}
          options={[
            ['2019', '2019'],
            ['2020', '2020'],
          ]}
          onChange={(vague) => changer({ vague, convention: '' })}
        />
        <Conventions
          saisie={saisie}
          conventions={acheteurs.find(({ siren }) => siren === saisie.collectivite)?.conventions ?? []}
          onChange={(convention) => changer({ convention })}
        />
        {champ('nombreDePass', 'numeric')}
        <Liste
          nom={textes.tailleDeCarnet}
          valeur={saisie.tailleDeCarnet}
          options={[
            ['10', textes.de10],
            ['5', textes.de5],
          ]}
          onChange={(tailleDeCarnet) => changer({ tailleDeCarnet })}
        />
        {champ('faciale', 'numeric')}
        {champ('valideJusquAu', 'date')}
        {champ('tolereeJusquAu', 'date', textes.aideTolerance)}
        {champ('prestations', 'numeric', textes.aidePrestations)}
        {champ('departements', 'text', textes.aideDepartements)}
        <Restrictions saisie={saisie} changer={changer} />
        <p className="actions">
          <button type="submit" className="b plein" disabled={enCours}>
            {enCours ? textes.enCours : textes.etablir}
          </button>
        </p>
      </div>
      <PrixEnDirect saisie={saisie} />
    </form>
  );
}

type Texte = 'nombreDePass' | 'faciale' | 'valideJusquAu' | 'tolereeJusquAu' | 'prestations' | 'departements';

interface ConventionsProps {
  readonly saisie: Saisie;
  readonly conventions: readonly Convention[];
  readonly onChange: (convention: string) => void;
}

/** The agreements of the buyer for that wave; none is the buyer alone. */
function Conventions({ saisie, conventions, onChange }: ConventionsProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const siennes = conventions.filter(({ vague }) => vague === Number(saisie.vague));
  return (
    <Liste
      nom={textes.convention}
      valeur={saisie.convention}
      options={[
        ['', textes.sansConvention],
        ...siennes.map(
          ({ id, signeeLe, totalCentimes }) =>
            [id, textes.conventionDu(jour(signeeLe, langue), euros(totalCentimes, langue))] as const,
        ),
      ]}
      onChange={onChange}
    />
  );
}
