/** Of each operation of embeds, what names it to the server. */
export const IDENTIFIANTS = {
  EncartCarte: '99f534479d66a70db24db23ca7ef6f0c83ebd2df643080a6146d32cdcc1468aa',
  EncartMontre: '352232a6650096a866d88d539941a4f62bedf7abdf18ffd4a12ec4511a9a2bbc',
  EncartOuvert: '78b845e8e6886f9c1ea272b803d0ab8d1b378339823c081d22cae5a0dc3eaead',
  EncartEnDirect: 'ce102662b8629e214448e60bf5d41ea779e142e6dd659a3d1a4e65ec10874ebb',
} as const;
