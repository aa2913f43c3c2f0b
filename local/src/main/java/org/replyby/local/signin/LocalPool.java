package org.replyby.local.signin;

import java.net.URI;
import org.replyby.local.aws.Clients;
import org.replyby.staffpages.signin.SignInSettings;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.GroupExistsException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.OAuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.TimeUnitsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolClientDescription;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolDescriptionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameAttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameExistsException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.VerifiedAttributeType;

/**
 * A user pool with its client, as template.yaml makes them, on a local Cognito; only without an
 * authenticator app, with shorter passwords, since the emulator's own are no longer, and with one
 * password for everybody. {@code endpoint} is where that Cognito is.
 */
public record LocalPool(
    CognitoIdentityProviderClient cognito, URI endpoint, String id, String client, URI callback) {
  /** Everybody's: nobody but this machine reaches the pool. */
  public static final String PASSWORD = "Only-on-this-machine-1";

  private static final String OPERATORS = "*";
  private static final int MOST_LISTED = 60;
  private static final int HOURS = 12;

  /** The pool of that name, which is made unless it is there; {@code site} is the gateway. */
  public static LocalPool open(
      CognitoIdentityProviderClient cognito, URI endpoint, String name, URI site) {
    var pool =
        cognito.listUserPools(l -> l.maxResults(MOST_LISTED)).userPools().stream()
            .filter(p -> p.name().equals(name))
            .map(UserPoolDescriptionType::id)
            .findFirst()
            .orElseGet(() -> made(cognito, name));
    var callback = site.resolve("/signed-in");
    return new LocalPool(cognito, endpoint, pool, client(cognito, pool, name, site), callback);
  }

  private static String made(CognitoIdentityProviderClient cognito, String name) {
    return cognito
        .createUserPool(
            p ->
                p.poolName(name)
                    .adminCreateUserConfig(a -> a.allowAdminCreateUserOnly(true))
                    .usernameAttributes(UsernameAttributeType.EMAIL)
                    .autoVerifiedAttributes(VerifiedAttributeType.EMAIL))
        .userPool()
        .id();
  }

  /** Made again at each start, since the gateway's port is part of it. */
  private static String client(
      CognitoIdentityProviderClient cognito, String pool, String name, URI site) {
    cognito
        .listUserPoolClients(l -> l.userPoolId(pool).maxResults(MOST_LISTED))
        .userPoolClients()
        .stream()
        .map(UserPoolClientDescription::clientId)
        .forEach(id -> cognito.deleteUserPoolClient(d -> d.userPoolId(pool).clientId(id)));
    return cognito
        .createUserPoolClient(
            c ->
                c.userPoolId(pool)
                    .clientName(name)
                    .generateSecret(false)
                    .supportedIdentityProviders("COGNITO")
                    .allowedOAuthFlowsUserPoolClient(true)
                    .allowedOAuthFlows(OAuthFlowType.CODE)
                    .allowedOAuthScopes("openid", "email")
                    .callbackURLs(site.resolve("/signed-in").toString())
                    .logoutURLs(site.resolve("/signed-out").toString())
                    .accessTokenValidity(HOURS)
                    .idTokenValidity(HOURS)
                    .tokenValidityUnits(
                        u -> u.accessToken(TimeUnitsType.HOURS).idToken(TimeUnitsType.HOURS)))
        .userPoolClient()
        .clientId();
  }

  /** Exactly what the pool's tokens name as their issuer, wherever this Cognito really is. */
  public String issuer() {
    return "https://cognito-idp." + Clients.REGION + ".amazonaws.com/" + id;
  }

  /** The keys that verify the pool's tokens. */
  public URI keys() {
    return endpoint.resolve("/" + id + "/.well-known/jwks.json");
  }

  /** How the page signs people in: the pool's name is not where this Cognito is. */
  public SignInSettings page() {
    return new SignInSettings(
        issuer(),
        client,
        endpoint.resolve("/" + id + "/.well-known/openid-configuration"),
        SignInSettings.origin(callback),
        SignInSettings.origin(endpoint));
  }

  /** A user with this verified address and the password; who is one already stays as they are. */
  public void letIn(String email) {
    try {
      cognito.adminCreateUser(
          u ->
              u.userPoolId(id)
                  .username(email)
                  .userAttributes(attribute("email", email), attribute("email_verified", "true"))
                  .messageAction(MessageActionType.SUPPRESS));
    } catch (UsernameExistsException invited) {
      // By the API, or by an earlier run.
    }
    cognito.adminSetUserPassword(
        p -> p.userPoolId(id).username(email).password(PASSWORD).permanent(true));
  }

  /** A user who runs the service. */
  public void letOperatorIn(String email) {
    letIn(email);
    try {
      cognito.createGroup(g -> g.userPoolId(id).groupName(OPERATORS));
    } catch (GroupExistsException already) {
      // By an earlier run.
    }
    cognito.adminAddUserToGroup(a -> a.userPoolId(id).username(email).groupName(OPERATORS));
  }

  private static AttributeType attribute(String name, String value) {
    return AttributeType.builder().name(name).value(value).build();
  }
}
