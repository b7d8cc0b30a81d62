import type { Edition } from '#editions/edition.ts';
import type { Locale } from '#i18n/locales.ts';

/** The data for the components in the text of a guide. */
export interface GuideContext {
  readonly edition: Edition;
  readonly locale: Locale;
}

/** @throws Error when used outside a guide */
export function guideOf(locals: App.Locals): GuideContext {
  if (locals.guide === undefined) throw new Error('<Sample> and <Example> stand in guides only.');
  return locals.guide;
}
