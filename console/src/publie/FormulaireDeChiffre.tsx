import { useMutation } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Champ, Liste } from '../shared/champs.tsx';
import { ChampMotif } from '../shared/ChampMotif.tsx';
import { DEPARTEMENTS, REGIONS } from '../shared/departements.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useModification } from '../shared/useModification.ts';
import type { Chiffre } from './chiffre.ts';
import { demandeDe, manquants, type Saisie, saisieDe, VIDE } from './saisie.ts';
import { TEXTES_DU_FORMULAIRE } from './textes.ts';

const PublierChiffreMutation = graphql(`
  mutation FormulaireDeChiffre_PublierChiffre($input: PublierChiffreInput!) {
    publierChiffre(input: $input) {
      __typename
      ... on Refus {
        message
      }
      ... on ChiffreEnregistre {
        deja
      }
    }
  }
`);

const CorrigerChiffreMutation = graphql(`
  mutation FormulaireDeChiffre_CorrigerChiffre($input: CorrigerChiffreInput!) {
    corrigerChiffre(input: $input) {
      __typename
      ... on Refus {
        message
      }
      ... on ChiffreEnregistre {
        deja
      }
    }
  }
`);

/** What a claim may be compared with. */
export interface Mesure {
  readonly code: string;
  readonly nom: string;
  readonly unite: string;
  readonly duCatalogue: boolean;
}

interface Props {
  /** The claim to correct; a new one without it. */
  readonly chiffre?: Chiffre;
  readonly mesures: readonly Mesure[];
  readonly fermer: () => void;
}

/** A claim as its source writes it, and what the register would count with the same definition. */
export function FormulaireDeChiffre({ chiffre, mesures, fermer }: Props) {
  const textes = useTextes(TEXTES_DU_FORMULAIRE);
  const annoncer = useAnnonce();
  const { envoyer, refus, erreur, enCours } = useModification();
  const [publier] = useMutation(PublierChiffreMutation);
  const [corriger] = useMutation(CorrigerChiffreMutation);
  const [saisie, setSaisie] = useState<Saisie>(chiffre ? saisieDe(chiffre) : VIDE);
  const [essaye, setEssaye] = useState(false);
  const manque = new Set<string>(essaye ? manquants(saisie) : []);
  const ecrire = (champ: keyof Saisie) => (valeur: string) => setSaisie({ ...saisie, [champ]: valeur });

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (manquants(saisie).length > 0) return;
    const fait = await (chiffre
      ? envoyer(
          { ...demandeDe(saisie, chiffre), chiffre: chiffre.id, versionAttendue: chiffre.version },
          async (input) => {
            const { data, error } = await corriger({ variables: { input } });
            return { reponse: data?.corrigerChiffre, error };
          },
        )
      : envoyer(demandeDe(saisie), async (input) => {
          const { data, error } = await publier({ variables: { input } });
          return { reponse: data?.publierChiffre, error };
        }));
    if (!fait) return;
    fermer();
    annoncer(chiffre ? textes.corrige : textes.ajoute);
  }

  const texte = (
    champ: keyof Saisie,
    options: { aide?: string; long?: number; classe?: string; type?: string } = {},
  ) => (
    <Champ
      nom={textes[champ]}
      aide={options.aide}
      refus={manque.has(champ) ? textes.attendu : null}
      {...(options.classe ? { classe: options.classe } : {})}
    >
      {(attributs) => (
        <input
          {...attributs}
          type={options.type ?? 'text'}
          value={saisie[champ]}
          maxLength={options.long ?? 200}
          autoComplete="off"
          onChange={({ currentTarget }) => ecrire(champ)(currentTarget.value)}
        />
      )}
    </Champ>
  );
  return (
    <form
      className="pile motivee"
      aria-label={chiffre ? textes.corrigerCe(chiffre.indicateur) : textes.nouveau}
      noValidate
      onSubmit={(event) => void soumettre(event)}
    >
      <Reponse refus={refus} erreur={erreur} />
      <fieldset className="champs">
        <legend>{textes.dit}</legend>
        {texte('indicateur', { aide: textes.aideIndicateur })}
        {texte('valeur', { aide: textes.aideValeur, long: 60 })}
        {texte('unite', { aide: textes.aideUnite, long: 100 })}
        {texte('perimetre')}
        {texte('publieLe', { aide: textes.aideDate, long: 10 })}
        {texte('auteur', { aide: textes.aideAuteur })}
        {texte('reserve', { aide: textes.aideReserve, long: 500, classe: 'large' })}
        {texte('source', { aide: textes.aideSource, long: 1000, classe: 'large' })}
      </fieldset>
      <fieldset className="champs">
        <legend>{textes.enFace}</legend>
        <Liste
          nom={textes.code}
          valeur={saisie.code}
          options={[['', textes.rien], ...mesures.map(({ code, nom }) => [code, nom] as const)]}
          onChange={ecrire('code')}
        />
        {saisie.code ? (
          <>
            <Liste
              nom={textes.base}
              valeur={saisie.base}
              options={[
                ['ACHAT', textes.ACHAT],
                ['FLUX', textes.FLUX],
              ]}
              onChange={ecrire('base')}
            />
            <Liste
              nom={textes.departement}
              valeur={saisie.departement}
              options={[['', textes.tous], ...DEPARTEMENTS]}
              onChange={ecrire('departement')}
            />
            <Liste
              nom={textes.region}
              valeur={saisie.region}
              options={[['', textes.toutes], ...[...REGIONS].map(([code, { nom }]) => [code, nom] as const)]}
              onChange={ecrire('region')}
            />
            <Liste
              nom={textes.vague}
              valeur={saisie.vague}
              options={[
                ['', textes.toutes],
                ['2019', '2019'],
                ['2020', '2020'],
              ]}
              onChange={ecrire('vague')}
            />
            {texte('depuis', { type: 'date' })}
            {texte('jusquAu', { type: 'date' })}
            {texte('au', { type: 'date', aide: textes.aideAu })}
          </>
        ) : (
          texte('sansRapprochement', { aide: textes.aideSans, long: 300, classe: 'large' })
        )}
      </fieldset>
      <ChampMotif valeur={saisie.motif} onChange={ecrire('motif')} manque={manque.has('motif')} />
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : chiffre ? textes.corriger : textes.ajouter}
        </button>
        <button type="button" className="b nu" onClick={fermer}>
          {textes.renoncer}
        </button>
      </p>
    </form>
  );
}
