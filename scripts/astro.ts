/**
 * Runs Astro's command line without its telemetry: `node scripts/astro.ts build`. Astro would otherwise send usage data
 * to its makers, and fail where it cannot write its settings into the home folder.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
