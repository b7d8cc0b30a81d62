/**
 * Runs Astro's command line so that it asks no other host: `node scripts/astro.ts build`. Astro would otherwise send usage
 * data to its makers, look for a newer version, and fail where it cannot write its settings into the home folder.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
