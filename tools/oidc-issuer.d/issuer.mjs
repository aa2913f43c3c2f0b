// An issuer of OpenID Connect for the tests: npm's oidc-provider, with its own pages to sign in and out.
// Usage: issuer.mjs SITE AUTH    AUTH: none, client_secret_basic or client_secret_post, the only way it takes
// It prints its address, and ends when its standard input does. /next-token?fault=KIND spoils the next ID token.
import { createServer } from 'node:http';
import { generateKeyPairSync, sign } from 'node:crypto';
import Provider from 'oidc-provider';

const [site, auth] = process.argv.slice(2);
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const kid = 'one';
let fault = '';

const text = (object) => Buffer.from(JSON.stringify(object)).toString('base64url');
const signed = (claims) => {
  const content = `${text({ alg: 'RS256', kid, typ: 'JWT' })}.${text(claims)}`;
  return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
};
const spoiled = {
  iss: (claims) => signed({ ...claims, iss: 'https://other.example' }),
  aud: (claims) => signed({ ...claims, aud: 'other' }),
  exp: (claims) => signed({ ...claims, iat: claims.iat - 7200, exp: claims.iat - 3600 }),
  nonce: (claims) => signed({ ...claims, nonce: 'other' }),
  unchanged: (claims) => signed(claims),
  tampered: (claims, token) => {
    const [header, , signature] = token.split('.');
    return [header, text({ ...claims, sub: 'eve@example.com' }), signature].join('.');
  },
};

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const address = `http://127.0.0.1:${server.address().port}`;
  const client = {
    client_id: 'replyby',
    token_endpoint_auth_method: auth,
    redirect_uris: [`${site}/signed-in`],
    post_logout_redirect_uris: [`${site}/signed-out`],
    ...(auth === 'none' ? {} : { client_secret: 'a secret/of 1: only for tests' }),
  };
  const provider = new Provider(address, {
    clients: [client],
    clientAuthMethods: [auth],
    findAccount: (_, id) => ({
      accountId: id,
      claims: async () => ({
        sub: id,
        email: id,
        email_verified: true,
        replyby_groups: id.startsWith('operator@') ? ['*'] : [],
      }),
    }),
    claims: { openid: ['sub', 'replyby_groups'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false, // Strictly, the email would be at the user info endpoint alone.
    pkce: { required: () => true },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['only for tests'] },
  });
  provider.use(async (context, next) => {
    await next();
    const token = context.body?.id_token;
    if (token && fault) {
      const claims = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());
      context.body = { ...context.body, id_token: spoiled[fault](claims, token) };
      fault = '';
    }
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    const asked = new URL(request.url, address);
    if (asked.pathname === '/next-token') {
      fault = asked.searchParams.get('fault');
      response.writeHead(fault in spoiled ? 204 : 400).end();
    } else {
      answer(request, response);
    }
  });
  console.log(address);
});
process.stdin.on('end', () => process.exit(0)).resume();
