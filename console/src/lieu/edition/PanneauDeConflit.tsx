import { Check, GitMerge } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { jourEtHeure } from '../../shared/dates.ts';
import { majuscule } from '../../shared/format.ts';
import { useLangue, useTextes } from '../../shared/langue.ts';
import { Tampon } from '../../shared/Tampon.tsx';
import { ChampAChoisir } from './ChampAChoisir.tsx';
import { type Choix, type Conflit, valeurDuConflit } from './conflit.ts';
import { Ecart, NomDuChamp } from './Ecart.tsx';
import type { Saisie, Valeur } from './saisie.ts';

const TEXTES = {
  fr: {
    titre: (par: string) => `${par} a enregistré pendant votre saisie`,
    quand: (quand: string, version: number) => `Le ${quand}, version ${version}. `,
    fusionnes: (n: number) => (n === 1 ? 'Un champ a été fusionné' : `${n} champs ont été fusionnés`),
    aucun: 'Aucun champ n’a été fusionné',
    choisir: (n: number) => (n === 1 ? 'un reste à choisir' : `${n} restent à choisir`),
    garde: 'Rien n’est perdu : votre brouillon est gardé 30 jours.',
    motif: 'Son motif :',
    fusionne: 'fusionné',
    votre: 'Votre valeur :',
    sienne: 'Valeur de',
  },
  en: {
    titre: (par: string) => `${par} saved while you were writing`,
    quand: (quand: string, version: number) => `On ${quand}, version ${version}. `,
    fusionnes: (n: number) => (n === 1 ? 'One field was merged' : `${n} fields were merged`),
    aucun: 'No field was merged',
    choisir: (n: number) => (n === 1 ? 'one is left to choose' : `${n} are left to choose`),
    garde: 'Nothing is lost: your draft is kept for 30 days.',
    motif: 'Their reason:',
    fusionne: 'merged',
    votre: 'Your value:',
    sienne: 'Value of',
  },
};

interface Props {
  readonly conflit: Conflit;
  readonly choix: Choix;
  readonly autres: Saisie;
  readonly referentiels: Readonly<Record<string, readonly string[]>>;
  readonly choisir: (champ: string, quoi: Choix[string]) => void;
  readonly ecrire: (champ: string, valeur: Valeur) => void;
}

/** What another saved meanwhile: the fields merged alone, then those that both changed, three columns each. */
export function PanneauDeConflit({ conflit, choix, autres, referentiels, choisir, ecrire }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const tete = useRef<HTMLHeadingElement>(null);
  const { champs, fusionnes, par, motif, quand, version } = conflit;
  useEffect(() => tete.current?.focus(), []);
  const dits = fusionnes.length === 0 ? textes.aucun : textes.fusionnes(fusionnes.length);
  return (
    <section className="conflit" aria-labelledby={id}>
      <h2 id={id} ref={tete} tabIndex={-1}>
        <GitMerge className="ico" aria-hidden /> {textes.titre(majuscule(par))}
      </h2>
      <p className="note">
        {textes.quand(jourEtHeure(quand, langue), version)}
        {`${dits}, ${textes.choisir(champs.length)}. `}
        {textes.garde}
      </p>
      {motif && (
        <p className="note">
          {textes.motif} <q>{motif}</q>
        </p>
      )}
      {fusionnes.map(({ champ, base, eux, moi, deMoi, par: auteur }) => (
        <div key={champ} className="fusion">
          <p>
            <NomDuChamp champ={champ} /> <Tampon mot={textes.fusionne} icone={Check} ton="ok" />
          </p>
          <p className="note ecarts">
            {deMoi ? textes.votre : `${textes.sienne} ${auteur ?? par}${langue === 'fr' ? '\u00a0' : ''}:`}{' '}
            <Ecart avant={valeurDuConflit(champ, base)} apres={valeurDuConflit(champ, deMoi ? moi : eux)} />
          </p>
        </div>
      ))}
      {champs.map((un) => (
        <ChampAChoisir
          key={un.champ}
          un={un}
          par={un.par ?? par}
          version={version}
          choix={choix[un.champ]}
          autre={autres[un.champ]}
          referentiel={referentiels[un.champ] ?? []}
          choisir={(quoi) => choisir(un.champ, quoi)}
          ecrire={(valeur) => ecrire(un.champ, valeur)}
        />
      ))}
    </section>
  );
}
