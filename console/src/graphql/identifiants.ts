/** Of each operation of embeds, what names it to the server. */
export const IDENTIFIANTS = {
  EncartMontre: 'bc43d8ecd6dce75b4caebc23c651a1fd10a2957b06d69d60662c55dd1fcc5b34',
  EncartOuvert: 'c318e4986ee3897699191dd40f5da02325add54731d235da4e13408064934ed3',
  EncartEnDirect: 'ce102662b8629e214448e60bf5d41ea779e142e6dd659a3d1a4e65ec10874ebb',
} as const;
