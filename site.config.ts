/**
 * Where the site will live, read once from the environment.
 * The build, the server and the tests all take it from here, so that they cannot disagree.
 */

/** Written by someone else than the program: a wrong value must be explained, not guessed at. */
const explain = (variable: string, found: string, expected: string): Error =>
  new Error(`${variable} is ${JSON.stringify(found)}; expected ${expected}.`);

/** An origin alone: a path belongs into BASE_PATH, and a query or a password would be published in every link. */
export const parseSiteUrl = (value = 'http://localhost:4321'): string => {
  const expected =
    'an http or https origin without path, query or password, e.g. https://example.org';
  if (!URL.canParse(value)) throw explain('SITE_URL', value, expected);
  const { protocol, origin, href } = new URL(value);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  if (!isWeb || href !== `${origin}/` || /[?#\s]/.test(value)) {
    throw explain('SITE_URL', value, expected);
  }
  return origin;
};

/** Always with a slash at both ends, so that `basePath + 'data/'` is right for every site. */
export const parseBasePath = (value = '/'): string => {
  const segments = value.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (value === '/') return value;
  if (!segments.every((segment) => /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/.test(segment))) {
    throw explain(
      'BASE_PATH',
      value,
      '/ or a path of letters, digits and - _ ~ . such as /jamsostek/',
    );
  }
  return `/${segments.join('/')}/`;
};

/** Whether only this machine can open the site: such a build is a trial, every other one is for readers. */
export const isLocal = (origin: string): boolean =>
  /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(origin).hostname);

/** An address that a link can open. */
const parseAddress = (variable: string, value: string): string => {
  const isMail = /^[^\s@<>"'/:]+@[^\s@<>"'/:]+\.[^\s@<>"'.]+$/.test(value);
  if (isMail) return `mailto:${value}`;
  const isPage = /^https:\/\/[^\s"'<>]+$/.test(value) && URL.canParse(value);
  if (!isPage || new URL(value).username !== '') {
    throw explain(variable, value, 'an e-mail address or an https address of a page');
  }
  return value;
};

/**
 * Where readers report an error.
 * @param origin a site that readers can open must have such an address
 * @returns `undefined` where a trial on this machine has none
 */
export const parseContact = (value: string | undefined, origin: string): string | undefined => {
  if (value === undefined || value === '') {
    if (isLocal(origin)) return undefined;
    throw new Error(
      `CONTACT is not set, but the site at ${origin} must say where readers report an error. Set an e-mail address or ` +
        'the https address of a page, e.g. CONTACT=redaksi@example.org npm run build. site.config.ts reads it from the environment.',
    );
  }
  return parseAddress('CONTACT', value);
};

/**
 * Where a vulnerability is reported, if elsewhere than other errors: a list of issues would show it to everybody before it
 * is mended.
 */
export const parseSecurityContact = (value: string | undefined): string | undefined =>
  value === undefined || value === '' ? undefined : parseAddress('SECURITY_CONTACT', value);

export const siteUrl = parseSiteUrl(process.env['SITE_URL']);
export const basePath = parseBasePath(process.env['BASE_PATH']);
export const contact = parseContact(process.env['CONTACT'], siteUrl);
export const securityContact = parseSecurityContact(process.env['SECURITY_CONTACT']);
