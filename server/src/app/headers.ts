/** The console loads nothing from elsewhere, and no other site may frame it. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const COMMON = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** A page that sites frame says itself which; it tells them nothing of its address, which holds its token. */
const {
  'x-frame-options': _framed,
  'content-security-policy': _policy,
  'cross-origin-opener-policy': _opener,
  ...FRAMED
} = { ...COMMON, 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' };

const NEVER_KEPT = { ...COMMON, 'cache-control': 'no-store' };
/** Built files carry the hash of their content in their name. */
const KEPT = { ...COMMON, 'cache-control': 'public, max-age=31536000, immutable' };

/** Headers of every answer. */
export function securityHeaders(secure: boolean): (url: string) => Readonly<Record<string, string>> {
  // Two years, as browsers ask of a site that means it; only where the public address is https.
  const strict = secure ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {};
  const [kept, framed, neverKept] = [
    { ...KEPT, ...strict },
    { ...FRAMED, ...strict },
    { ...NEVER_KEPT, ...strict },
  ];
  return (url) => (url.startsWith('/assets/') ? kept : url.startsWith('/embed/') ? framed : neverKept);
}
