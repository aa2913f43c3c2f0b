package org.replyby.local.signin;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.local.Installation;
import org.replyby.local.TestAws;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.LocalTable;
import org.replyby.local.serve.Gateway;
import org.replyby.staffpages.signin.SignInSettings;
import org.replyby.telemetry.Telemetry;

/** The API and the pages of one test behind a gateway, with a table of their own. */
final class TestSite implements AutoCloseable {
  private final String name = TestAws.freshName();
  private final Clients clients = Clients.of(TestAws.endpoints());
  private final Gateway gateway = Gateway.at(0);

  /** What the log says. */
  final List<String> events = new CopyOnWriteArrayList<>();

  TestSite() {
    LocalTable.create(clients.dynamoDb(), name);
  }

  URI address() {
    return URI.create("http://localhost:" + gateway.port());
  }

  /** From now on it answers, and signs people in at a user pool. */
  void open(TestPool test) {
    open(Installation.on(clients, settings(), test.signIns(), test.pool.page()), test.authorizer());
  }

  /** From now on it answers, and signs people in at an issuer that may have given it a secret. */
  void open(SignInSettings issuer, URI keys, Optional<String> secret) {
    var authorizer =
        new JwtAuthorizer(
            issuer.issuer(), issuer.client(), new IssuerKeys(keys), InstantSource.system());
    open(Installation.on(clients, settings(), issuer, () -> secret), authorizer);
  }

  private void open(Installation app, JwtAuthorizer authorizer) {
    gateway.lead(
        app.staffApi(), app.acknowledge(), app.calendarFeed(), app.staffPages(), authorizer);
  }

  private Installation.Settings settings() {
    return new Installation.Settings(
        name,
        name,
        new LinkSigner(address().toString(), SigningKeys.only("a secret of a test"), true),
        InstantSource.system(),
        new SecureRandom(),
        Installation.unpaced(),
        Telemetry.of((event, fields) -> events.add(event + " " + fields)));
  }

  @Override
  public void close() {
    gateway.close();
    clients.dynamoDb().deleteTable(d -> d.tableName(name));
    clients.close();
  }
}
