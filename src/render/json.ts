/** The observations of an edition as JSON, with the sources and the audits. */
import {
  absolute,
  dataPath,
  datedDownloadPath,
  downloadPath,
  observationSchemaPath,
} from '#i18n/addresses.ts';
import type { Edition } from '#editions/edition.ts';
import { printExpression } from '#indicators/expression.ts';
import { describeIndicators } from './dictionary.ts';
import { LICENCE_NAME, LICENCE_URL } from './licence.ts';
import { observationsOf } from './observations.ts';

export function renderJson(edition: Edition): string {
  const observations = observationsOf(edition);
  const { year, region, sources, audits, published, modified, frozenOn } = edition;
  const document = {
    edition: year,
    address: absolute(
      frozenOn === null ? downloadPath(year, 'json') : datedDownloadPath(year, frozenOn, 'json'),
    ),
    frozenOn,
    codebook: absolute(dataPath('en')),
    schema: absolute(observationSchemaPath()),
    version: modified,
    published,
    modified,
    licence: LICENCE_NAME,
    licenceAddress: LICENCE_URL,
    region,
    sources: sources.map(
      ({ id, outlet, title, byline, url, published, statedOn, speakers, credits }) => ({
        id,
        outlet,
        title,
        byline,
        url,
        published,
        statedOn,
        speakers,
        credits,
      }),
    ),
    indicators: describeIndicators(),
    observations,
    audits: audits.map((audit) => ({
      ...audit,
      formula: audit.formula === null ? null : printExpression(audit.formula),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
