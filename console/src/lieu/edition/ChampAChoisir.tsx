import { TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import { useLangue, useTextes } from '../../shared/langue.ts';
import { Tampon } from '../../shared/Tampon.tsx';
import { definitionDe, nomDuChamp } from './champs.ts';
import { type Choix, type Conflit, valeurDuConflit } from './conflit.ts';
import { EditeurDeChamp } from './EditeurDeChamp.tsx';
import { enMots, type Valeur } from './saisie.ts';

const TEXTES = {
  fr: {
    aChoisir: 'à choisir',
    depart: 'Au départ',
    eux: (par: string, version: number) => `${par}, version ${version}`,
    vous: 'Vous, brouillon',
    sienne: 'Garder la sienne',
    mienne: 'Garder la mienne',
    autre: 'Une autre valeur',
  },
  en: {
    aChoisir: 'to choose',
    depart: 'At the start',
    eux: (par: string, version: number) => `${par}, version ${version}`,
    vous: 'You, draft',
    sienne: 'Keep theirs',
    mienne: 'Keep mine',
    autre: 'Another value',
  },
};

interface Props {
  readonly un: Conflit['champs'][number];
  readonly par: string;
  readonly version: number;
  readonly choix: Choix[string] | undefined;
  readonly autre: Valeur | undefined;
  readonly referentiel: readonly string[];
  readonly choisir: (quoi: Choix[string]) => void;
  readonly ecrire: (valeur: Valeur) => void;
}

/** A field that two changed: what it was, theirs, mine, and another value if neither will do. */
export function ChampAChoisir({ un, par, version, choix, autre, referentiel, choisir, ecrire }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const nom = useId();
  const { champ } = un;
  const [base, eux, moi] = [un.base, un.eux, un.moi].map((json) => valeurDuConflit(champ, json));
  const definition = definitionDe(champ);
  const radio = (quoi: Choix[string], mot: string) => (
    <label {...(quoi === 'autre' ? { className: 'autre-valeur' } : {})}>
      <input type="radio" name={nom} checked={choix === quoi} onChange={() => choisir(quoi)} />
      <span>{mot}</span>
    </label>
  );
  return (
    <fieldset className="fusion">
      <legend>
        {nomDuChamp(champ, langue)} <Tampon mot={textes.aChoisir} icone={TriangleAlert} ton="attention" />
      </legend>
      <div className="versions">
        <div className="version">
          <span>
            <span className="qui">{textes.depart}</span>
            {enMots(base ?? '', langue)}
          </span>
        </div>
        <div className={choix === 'eux' ? 'version gardee' : 'version'}>
          <span>
            <span className="qui">{textes.eux(par, version)}</span>
            {enMots(eux ?? '', langue)}
          </span>
          {radio('eux', textes.sienne)}
        </div>
        <div className={choix === 'moi' ? 'version gardee' : 'version'}>
          <span>
            <span className="qui">{textes.vous}</span>
            {enMots(moi ?? '', langue)}
          </span>
          {radio('moi', textes.mienne)}
        </div>
      </div>
      {radio('autre', textes.autre)}
      {choix === 'autre' && definition && (
        <EditeurDeChamp
          definition={definition}
          valeur={autre ?? moi ?? ''}
          refus={null}
          referentiel={referentiel}
          onChange={ecrire}
        />
      )}
    </fieldset>
  );
}
