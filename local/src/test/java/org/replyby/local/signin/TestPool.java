package org.replyby.local.signin;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.replyby.local.TestAws;
import org.replyby.local.aws.Clients;
import org.replyby.signin.CognitoRequests;
import org.replyby.signin.CognitoSignIns;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/** A user pool of one test. */
public final class TestPool implements AutoCloseable {
  public final CognitoIdentityProviderClient cognito =
      CognitoClients.client(Clients.REGION, TestAws.endpoints().cognito().toString());
  public final LocalPool pool;

  /** {@code site} is where the gateway is. */
  public TestPool(URI site) {
    pool = LocalPool.open(cognito, TestAws.endpoints().cognito(), TestAws.freshName(), site);
  }

  public CognitoSignIns signIns() {
    return signIns(InstantSource.system());
  }

  /** The same at another time. */
  public CognitoSignIns signIns(InstantSource clock) {
    return signIns(clock, operation -> {});
  }

  /** The same; {@code watching} sees the name of each request to Cognito. */
  public CognitoSignIns signIns(InstantSource clock, Consumer<String> watching) {
    var cognitos = TestAws.endpoints().cognito().toString();
    var requests = CognitoRequests.in(Clients.REGION, cognitos, watching);
    return new CognitoSignIns(() -> requests, pool.id(), clock);
  }

  public JwtAuthorizer authorizer() {
    return new JwtAuthorizer(
        pool.issuer(), pool.client(), new IssuerKeys(pool.keys()), InstantSource.system());
  }

  /** By the sign-in page. */
  public HostedSignIn.Tokens signIn(String email) {
    var callback = pool.callback().toString();
    return new HostedSignIn(pool.endpoint(), pool.client(), callback, new SecureRandom())
        .signIn(email, LocalPool.PASSWORD);
  }

  @Override
  public void close() {
    cognito.deleteUserPool(d -> d.userPoolId(pool.id()));
    cognito.close();
  }
}
