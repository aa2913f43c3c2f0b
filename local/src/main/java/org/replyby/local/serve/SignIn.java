package org.replyby.local.serve;

import java.net.URI;
import java.time.InstantSource;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.Endpoints;
import org.replyby.local.machine.CannotRun;
import org.replyby.local.signin.CognitoClients;
import org.replyby.local.signin.IssuerKeys;
import org.replyby.local.signin.JwtAuthorizer;
import org.replyby.local.signin.LocalPool;
import org.replyby.signin.CognitoRequests;
import org.replyby.signin.CognitoSignIns;
import org.replyby.staffpages.signin.SignInSettings;
import org.replyby.usecases.members.SignIns;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/** The user pool of one run, and those parts of the service that need it. */
record SignIn(CognitoIdentityProviderClient cognito, LocalPool pool) implements AutoCloseable {
  private static final String ENDPOINT = "AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER";

  /** {@code site} is where the gateway is. */
  static SignIn open(Endpoints endpoints, String name, URI site) {
    var place = endpoints.cognito();
    if (Endpoints.isAws(place)) {
      // Everybody's password is in these sources.
      throw new CannotRun(
          "Set " + ENDPOINT + " to a Cognito on this machine: serve makes users there.");
    }
    var cognito = CognitoClients.client(Clients.REGION, place.toString());
    try {
      return new SignIn(cognito, LocalPool.open(cognito, place, name, site));
    } catch (SdkException none) {
      cognito.close();
      throw new CannotRun(
          "Set " + ENDPOINT + " to an engine that has Cognito: " + place + " has none.", none);
    }
  }

  SignIns signIns() {
    var requests = CognitoRequests.in(Clients.REGION, pool.endpoint().toString());
    return new CognitoSignIns(() -> requests, pool.id(), InstantSource.system());
  }

  /** What the page knows of the pool. */
  SignInSettings page() {
    return pool.page();
  }

  JwtAuthorizer authorizer(InstantSource clock) {
    var keys = new IssuerKeys(pool.keys());
    return new JwtAuthorizer(pool.issuer(), pool.client(), keys, clock);
  }

  @Override
  public void close() {
    cognito.close();
  }
}
