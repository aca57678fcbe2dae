// Files share their process: what one of them made of the clock is not for the next.
process.env['HORLOGE'] = '2026-09-15';
