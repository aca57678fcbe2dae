import { useState } from 'react';
import { ChampMotif } from '../ChampMotif.tsx';
import { Reponse } from '../etats/Reponse.tsx';
import { useLangue, useTextes } from '../langue.ts';
import { type Apercu, type Forme, FORMES } from './demande.ts';
import { EnCours } from './EnCours.tsx';
import { taille, TEXTES } from './mots.ts';
import { useExport } from './useExport.ts';

const MOTIF_MINIMAL = 10;

/** What the file will hold, the forms it may take, and the one on its way. */
export function ChoixDExport({ vue }: { readonly vue: string }) {
  const textes = useTextes(TEXTES);
  const { apercu, erreur, etat, exporter, annuler } = useExport(vue);
  const [motif, setMotif] = useState('');
  const [manque, setManque] = useState(false);
  if (erreur) return <Reponse erreur={erreur} />;
  if (!apercu) return <p role="status">{textes.lecture}</p>;
  if (etat.etape === 'EN_COURS') return <EnCours {...etat} apercu={apercu} onAnnuler={annuler} />;

  function choisir(forme: Forme) {
    const sansMotif = apercu?.motifAttendu === true && motif.trim().length < MOTIF_MINIMAL;
    setManque(sansMotif);
    if (!sansMotif) void exporter(forme, motif.trim());
  }

  return (
    <div className="pile">
      <Contenu apercu={apercu} />
      {apercu.motifAttendu && <ChampMotif valeur={motif} onChange={setMotif} manque={manque} />}
      <Formes apercu={apercu} onChoix={choisir} />
      <Issue etat={etat} />
    </div>
  );
}

function Contenu({ apercu: { titre, lignes, detail, reste } }: { readonly apercu: Apercu }) {
  const textes = useTextes(TEXTES);
  return (
    <div>
      <p className="fort">{titre}</p>
      <p className="note">
        {textes.lignes(lignes)}. {textes.memes}
      </p>
      {detail && reste !== null && <p className="note">{textes.reste(reste)}</p>}
    </div>
  );
}

interface FormesProps {
  readonly apercu: Apercu;
  readonly onChoix: (forme: Forme) => void;
}

function Formes({ apercu, onChoix }: FormesProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <ul className="menu-liste">
      {FORMES.map((forme) => {
        const [nom, pour] = textes.formes[forme.cle];
        return (
          <li key={forme.cle}>
            <button type="button" onClick={() => onChoix(forme)}>
              <b>{nom}</b>
              <small>
                {pour}, ≈ {taille(apercu.octets[forme.extension], langue)}
              </small>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Issue({ etat }: { readonly etat: ReturnType<typeof useExport>['etat'] }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (etat.etape === 'FAIT') return <Reponse fait={textes.fait(etat.nom, taille(etat.octets, langue))} />;
  if (etat.etape === 'COUPE') return <Reponse refus={textes.coupe} />;
  if (etat.etape === 'ANNULE') return <p role="status">{textes.annule}</p>;
  return etat.etape === 'REFUSE' ? <Reponse erreur={etat.erreur} /> : null;
}
