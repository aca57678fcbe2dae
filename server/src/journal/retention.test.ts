import { describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { falsifier, ruptures, scellerTout } from '../../test/sceaux.ts';
import { auditer } from '../shared/audit.ts';
import { purgerLAudit, reglerLaRetention } from './journal.module.ts';

const harness = setupHarness();

const ligne = () => auditer(harness.pool, { acteur: acteur('ETAT'), action: 'essai.fait' });

describe('the retention of the audit', () => {
  const vieillir = (positions: string, mois: number): Promise<void> =>
    falsifier(
      harness,
      `update plateforme.audit set quand = clock_timestamp() - interval '${mois} months' where position in (${positions})`,
    );

  it('erases a start past its age, says so in a line, and the chain still holds', async () => {
    await falsifier(harness, 'delete from plateforme.audit', 'delete from plateforme.sceau_audit');
    for (let n = 0; n < 4; n += 1) await ligne();
    await vieillir('select position from plateforme.audit order by position limit 2', 13);
    await scellerTout(harness);
    await falsifier(
      harness,
      `update plateforme.sceau_audit set scelle_a = clock_timestamp() - interval '13 months' where rang <= 2`,
    );

    expect(await purgerLAudit(harness.lot)).toBe(2);
    expect(await purgerLAudit(harness.lot)).toBe(0);
    await scellerTout(harness);

    expect(await ruptures(harness)).toEqual([]);
    const { rows } = await harness.pool.query(
      'select action, details from plateforme.audit order by position',
    );
    expect(rows.map(({ action }) => action)).toEqual(['essai.fait', 'essai.fait', 'audit.purge']);
    expect(rows.at(-1)?.details).toMatchObject({ lignes: 2, rang: 2 });
  });

  it('is what the setting says, never under six months, and a change of it is a line from what to what', async () => {
    const duree = async (mois: number): Promise<string> => {
      await reglerLaRetention(harness.lot, acteur('ADMINISTRATEUR'), mois);
      const { rows } = await harness.pool.query(
        'select extract(month from plateforme.retention_de_l_audit())::text as mois',
      );
      return rows[0].mois;
    };

    expect([await duree(9), await duree(0)]).toEqual(['9', '6']);
    const { rows } = await harness.pool.query(
      `select details from plateforme.audit where action = 'audit.retention_reglee' order by position`,
    );
    expect(rows.map(({ details }) => details)).toEqual([
      { mois: { avant: 12, apres: 9 } },
      { mois: { avant: 9, apres: 0 } },
    ]);
    await reglerLaRetention(harness.lot, acteur('ADMINISTRATEUR'), 12);
  });
});
