/**
 * The address and the contacts of the site, read once from environment variables.
 * The build, the server and the tests all import them from here, so that they use the same values.
 */

/** People set these variables, so a wrong value is an error with an explanation, and is not corrected by a guess. */
const explain = (variable: string, found: string, expected: string): Error =>
  new Error(`${variable} is ${JSON.stringify(found)}; expected ${expected}.`);

/**
 * Only an origin: the path has its own variable, BASE_PATH, and each link would publish a query or a password.
 * @throws Error if the value is not an http or https origin
 */
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

/**
 * Returns the path with a slash at both ends, so that `basePath + 'data/'` is right for every site.
 * @throws Error if a segment has other characters than letters, digits and `- _ ~ .`
 */
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

/** Whether only this machine can open the site. Such a build is a trial; every other build is for readers. */
export const isLocal = (origin: string): boolean =>
  /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(origin).hostname);

/** Returns the `href` of an e-mail address or of an https page. */
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
 * The `href` at which readers report an error.
 * @param origin origin of the site; it must have a contact, unless only this machine can open it
 * @returns `undefined` if a trial on this machine has no contact
 * @throws Error if a contact is missing or is not an address
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
 * The `href` at which a vulnerability is reported, if it differs from the contact for other errors: a public issue
 * would disclose it before it is fixed.
 */
export const parseSecurityContact = (value: string | undefined): string | undefined =>
  value === undefined || value === '' ? undefined : parseAddress('SECURITY_CONTACT', value);

export const siteUrl = parseSiteUrl(process.env['SITE_URL']);
export const basePath = parseBasePath(process.env['BASE_PATH']);
export const contact = parseContact(process.env['CONTACT'], siteUrl);
export const securityContact = parseSecurityContact(process.env['SECURITY_CONTACT']);
