import { useQuery } from '@apollo/client/react';
import { Bloc } from '../shared/Bloc.tsx';
import { Etiquettes } from '../shared/Etiquettes.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { DroitsQuery } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { Audit } from './Audit.tsx';
import { Cahiers } from './Cahiers.tsx';
import { ChampsDeFiltre } from './ChampsDeFiltre.tsx';
import { EtatDesChaines } from './EtatDesChaines.tsx';
import { Evenements } from './Evenements.tsx';
import { Exporter } from './Exporter.tsx';
import { cahierDe, etiquettesDe } from './filtres.ts';

const TEXTES = {
  fr: {
    evenements: 'Journal du registre',
    audit: 'Audit des accès',
  },
  en: {
    evenements: 'Journal of the register',
    audit: 'Audit of accesses',
  },
};

/** What was done, and for who may, what was read or refused: narrowed by the address alone, sealed, and given as a file. */
export function JournalPage() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue } = useVue();
  const lecture = useQuery(DroitsQuery);
  const litLAudit = lecture.data?.registre.droits.includes('LIRE_AUDIT') ?? false;
  const cahier = cahierDe(vue, litLAudit);
  const actives = etiquettesDe(vue, cahier, langue);
  return (
    <>
      <div className="titre">
        <h1>{[textes[cahier], ...actives.map(({ mot }) => mot)].join(', ')}</h1>
      </div>
      <Bloc lecture={lecture} lignes={20}>
        {({ registre: { droits } }) =>
          droits.includes('LIRE_JOURNAL') ? (
            <>
              {litLAudit && <Cahiers cahier={cahier} />}
              <EtatDesChaines />
              <search className="pile filtrage">
                <ChampsDeFiltre key={cahier} cahier={cahier} />
                <Etiquettes actives={actives} />
              </search>
              <Exporter cahier={cahier} />
              {cahier === 'audit' ? <Audit actives={actives} /> : <Evenements actives={actives} />}
            </>
          ) : (
            <AccesRefuse droit="LIRE_JOURNAL" />
          )
        }
      </Bloc>
    </>
  );
}
