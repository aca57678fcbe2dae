import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { OBSTACLES } from './mots.ts';
import type { Juge } from './useDeplacement.ts';

const TEXTES = {
  fr: {
    titre: 'Effet',
    deplaces: (carnets: string, pass: string) => `${carnets} (${pass}) seraient déplacés.`,
    carnets: nom('carnet', 'carnets'),
    pass: nom('pass', 'pass'),
    retenu: (carnets: string, obstacle: string, exemple: string | null) =>
      `${carnets} ${obstacle}${exemple ? `, dont ${exemple}` : ''}`,
    tous: 'Un seul carnet retenu retient tout le bordereau : corrigez les plages avant de confirmer.',
  },
  en: {
    titre: 'Effect',
    deplaces: (carnets: string, pass: string) => `${carnets} (${pass}) would be moved.`,
    carnets: nom('booklet', 'booklets'),
    pass: nom('pass', 'passes'),
    retenu: (carnets: string, obstacle: string, exemple: string | null) =>
      `${carnets} ${obstacle}${exemple ? `, such as ${exemple}` : ''}`,
    tous: 'One booklet held back holds the whole note back: correct the runs before confirming.',
  },
};

/** What a move would do, run by run, and what holds it back. */
export function Effets({ juge: data }: { readonly juge: Juge }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const retenu = data.plages.some(({ retenus }) => retenus.length > 0);
  return (
    <div className={retenu ? 'msg attention effets' : 'msg info effets'} role="status">
      <div>
        <p className="fort">
          {textes.deplaces(
            compte(data.carnets, textes.carnets, langue),
            compte(data.pass, textes.pass, langue),
          )}
        </p>
        <ul>
          {data.plages.map(({ premier, dernier, carnets, retenus }) => (
            <li key={premier}>
              <span className="n">{premier === dernier ? premier : `${premier} → ${dernier}`}</span> :{' '}
              {compte(carnets, textes.carnets, langue)}
              {retenus.map(({ obstacle, carnets: combien, exemple }) => (
                <span key={obstacle} className="sous">
                  {textes.retenu(nombre(combien, langue), OBSTACLES[langue][obstacle], exemple)}
                </span>
              ))}
            </li>
          ))}
        </ul>
        {retenu && <p>{textes.tous}</p>}
      </div>
    </div>
  );
}
