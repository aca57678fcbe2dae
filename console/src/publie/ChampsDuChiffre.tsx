import { Champ, Liste } from '../shared/champs.tsx';
import { DEPARTEMENTS, REGIONS } from '../shared/departements.ts';
import { useTextes } from '../shared/langue.ts';
import type { Saisie } from './saisie.ts';
import { TEXTES_DU_FORMULAIRE } from './textes.ts';

/** What a claim may be compared with. */
export interface Mesure {
  readonly code: string;
  readonly nom: string;
  readonly unite: string;
  readonly duCatalogue: boolean;
}

interface Props {
  readonly saisie: Saisie;
  /** The fields that were left empty and may not be. */
  readonly manque: ReadonlySet<string>;
  readonly mesures: readonly Mesure[];
  readonly ecrire: (champ: keyof Saisie) => (valeur: string) => void;
}

/** What the source says, then what the register would count facing it. */
export function ChampsDuChiffre(props: Props) {
  const textes = useTextes(TEXTES_DU_FORMULAIRE);
  const texte = texteDe(props);
  return (
    <>
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
      <EnFace {...props} />
    </>
  );
}

function EnFace(props: Props) {
  const { saisie, mesures, ecrire } = props;
  const textes = useTextes(TEXTES_DU_FORMULAIRE);
  const texte = texteDe(props);
  return (
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
  );
}

interface Options {
  readonly aide?: string;
  readonly long?: number;
  readonly classe?: string;
  readonly type?: string;
}

/** A field of the form, by its name. */
const texteDe =
  ({ saisie, manque, ecrire }: Props) =>
  (champ: keyof Saisie, options: Options = {}) => (
    <Texte
      champ={champ}
      valeur={saisie[champ]}
      manque={manque.has(champ)}
      ecrire={ecrire(champ)}
      {...options}
    />
  );

interface TexteProps extends Options {
  readonly champ: keyof Saisie;
  readonly valeur: string;
  readonly manque: boolean;
  readonly ecrire: (valeur: string) => void;
}

function Texte({ champ, valeur, manque, ecrire, aide, long = 200, classe, type = 'text' }: TexteProps) {
  const textes = useTextes(TEXTES_DU_FORMULAIRE);
  return (
    <Champ
      nom={textes[champ]}
      aide={aide}
      refus={manque ? textes.attendu : null}
      {...(classe ? { classe } : {})}
    >
      {(attributs) => (
        <input
          {...attributs}
          type={type}
          value={valeur}
          maxLength={long}
          autoComplete="off"
          onChange={({ currentTarget }) => ecrire(currentTarget.value)}
        />
      )}
    </Champ>
  );
}
