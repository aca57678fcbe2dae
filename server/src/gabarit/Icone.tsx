/** Drawings of Lucide (ISC licence), each as its lines. */
const TRACES = {
  aide: ['M12 16v-4', 'M12 8h.01', 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0'],
  chercher: ['m21 21-4.34-4.34', 'M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0'],
  fauteuil: [
    'M17 4a1 1 0 1 1-2 0 1 1 0 0 1 2 0',
    'm18 19 1-7-6 1',
    'm5 8 3-3 5.5 3-2.36 3.5',
    'M4.24 14.5a5 5 0 0 0 6.88 6',
    'M13.76 17.5a5 5 0 0 0-6.88-6',
  ],
  heure: ['M12 6v6l4 2', 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0'],
  imprimer: [
    'M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2',
    'M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6',
    'M7 14h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1',
  ],
  ici: ['M2 12h3M19 12h3M12 2v3M12 19v3', 'M19 12a7 7 0 1 1-14 0 7 7 0 0 1 14 0'],
  pass: [
    'M14 13V8.5C14 7 15 7 15 5a3 3 0 0 0-6 0c0 2 1 2 1 3.5V13',
    'M20 15.5a2.5 2.5 0 0 0-2.5-2.5h-11A2.5 2.5 0 0 0 4 15.5V17a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1z',
    'M5 22h14',
  ],
  plus: ['M5 12h14M12 5v14'],
  prix: [
    'M4 10h12M4 14h9',
    'M19 6a7.7 7.7 0 0 0-5.2-2A7.9 7.9 0 0 0 6 12c0 4.4 3.5 8 7.8 8 2 0 3.8-.8 5.2-2',
  ],
  sansPass: ['M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0', 'm4.9 4.9 14.2 14.2'],
  telephone: [
    'M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384',
  ],
  theme: [
    'M12 2v2M20 12h2M19 5l-1.3 1.2M16 12a4 4 0 0 0-4-4',
    'M14.8 16.4a6 6 0 1 1-7.2-7.2c.6-.2 1 .7.7 1.2a4 4 0 0 0 5.3 5.3c.5-.3 1.3.1 1.2.7',
  ],
} as const;

/** An icon beside words that say the same. */
export const Icone = ({ nom }: { readonly nom: keyof typeof TRACES }) => (
  <svg
    className="ico"
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    {TRACES[nom].map((trace) => (
      <path key={trace} d={trace} />
    ))}
  </svg>
);

export const Ticket = () => (
  <svg viewBox="0 0 40 30" aria-hidden="true" focusable="false" fill="none" stroke="currentColor">
    <path d="M2 3h36v7a5 5 0 0 0 0 10v7H2v-7a5 5 0 0 0 0-10z" strokeWidth="2.5" />
    <path d="M27 6v18" strokeWidth="2" strokeDasharray="2 3" />
    <path d="M10 11h12M10 15h12M10 19h7" strokeWidth="2" />
  </svg>
);
