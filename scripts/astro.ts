/**
 * Runs Astro's command line without requests to other hosts: `node scripts/astro.ts build`. By default Astro sends usage
 * data to its developers, looks for a newer version, and fails if it cannot write its settings to the home folder.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
