import { Download } from 'lucide-react';
import type { FiltreLieux } from '../graphql/graphql.ts';
import { ecrireZone } from '../shared/carte/zone.ts';
import { useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: { exporter: (format: string) => `Exporter en ${format}` },
  en: { exporter: (format: string) => `Export as ${format}` },
};

/** The address of the list as a file: the filters of the page, and no other. */
function adresseDExport(filtre: FiltreLieux, format: 'csv' | 'xlsx'): string {
  const params = new URLSearchParams();
  for (const [nom, valeur] of Object.entries({ ...filtre, zone: filtre.zone && ecrireZone(filtre.zone) }))
    if (valeur !== null && valeur !== undefined) params.set(nom, String(valeur));
  const texte = params.toString();
  return `/exports/lieux.${format}${texte ? `?${texte}` : ''}`;
}

/** The list of places in a file: its filters, its order, its columns. */
export function ExporterLesLieux({ filtre }: { readonly filtre: FiltreLieux }) {
  const textes = useTextes(TEXTES);
  return (
    <div className="actions no-papier">
      {(['csv', 'xlsx'] as const).map((format) => (
        <a key={format} className="b" href={adresseDExport(filtre, format)} download>
          <Download className="ico" aria-hidden /> {textes.exporter(format.toUpperCase())}
        </a>
      ))}
    </div>
  );
}
