/** The check digits of a carnet's number, in SQL: as the numbers' own rule does, for a whole print at once. */
export const numeroEnSql = (lot: string, serie: string): string => {
  const chiffres = `lpad(${lot}::text, 4, '0') || lpad(${serie}::text, 7, '0')`;
  const cle = `(98 - ((${chiffres})::bigint * 100) % 97) % 97`;
  return `lpad(${lot}::text, 4, '0') || '-' || lpad(${serie}::text, 7, '0') || '-' || lpad((${cle})::text, 2, '0')`;
};
