import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Bascule } from '../Bascule.tsx';
import { Figure } from '../Figure.tsx';
import { TelechargerImage } from '../image/TelechargerImage.tsx';
import { useLangue, useTextes } from '../langue.ts';
import { constatDeCourbe } from './constat.ts';
import { Lecteur } from './Lecteur.tsx';
import { TableauDeCourbe } from './TableauDeCourbe.tsx';
import type { CourbeProps } from './types.ts';

type Vue = 'graphique' | 'tableau';

const TEXTES = {
  fr: { affichage: 'Affichage', graphique: 'Graphique', tableau: 'Tableau' },
  en: { affichage: 'Display', graphique: 'Chart', tableau: 'Table' },
};

/** Values over time: a sentence, a drawing read with the arrows, and the table one key away. */
export function Courbe(props: CourbeProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [vue, setVue] = useState<Vue>('graphique');
  const { points, series, evenements = [] } = props;
  const { contenuRef, parToucheRef } = useFocusSuivi(vue);
  const [main] = series;

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 't' || event.ctrlKey || event.altKey || event.metaKey) return;
    // A letter typed in a field of the figure is text.
    if (event.target instanceof HTMLInputElement && event.target.type !== 'range') return;
    event.preventDefault();
    parToucheRef.current = true;
    setVue(vue === 'graphique' ? 'tableau' : 'graphique');
  }

  const options = [
    { valeur: 'graphique', libelle: textes.graphique },
    { valeur: 'tableau', libelle: textes.tableau },
  ] as const;
  return (
    <Figure
      numero={props.numero}
      titre={props.titre}
      constat={main && constatDeCourbe(points, main, langue, evenements, props.mesure)}
      actions={
        <>
          {props.actions}
          <Bascule nom={textes.affichage} options={options} valeur={vue} onChange={setVue} />
        </>
      }
      pied={
        <>
          {props.pied}
          {vue === 'graphique' && points.length > 0 && <TelechargerImage mentions={props.mentions ?? []} />}
        </>
      }
      classe={props.classe ?? ''}
      onKeyDown={onKeyDown}
    >
      <div ref={contenuRef} className={props.attenue ? 'attenue' : undefined}>
        {vue === 'graphique' && <Lecteur {...props} evenements={evenements} />}
        <div hidden={vue === 'graphique'} className="papier-aussi">
          <TableauDeCourbe {...props} evenements={evenements} />
        </div>
      </div>
    </Figure>
  );
}

/** The key takes the focus along to what it shows: otherwise it would fall back to the top of the page. */
function useFocusSuivi(vue: Vue) {
  const contenuRef = useRef<HTMLDivElement>(null);
  const parToucheRef = useRef(false);
  useEffect(() => {
    if (!parToucheRef.current) return;
    parToucheRef.current = false;
    const target = vue === 'graphique' ? 'input[type="range"]' : '.defile';
    contenuRef.current?.querySelector<HTMLElement>(target)?.focus();
  }, [vue]);
  return { contenuRef, parToucheRef };
}
