package org.replyby.local.browser;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.replyby.json.Json;
import org.replyby.local.aws.AwsPlace;
import org.replyby.local.aws.Clients;
import org.replyby.local.machine.CannotRun;
import org.replyby.local.machine.ProjectFolder;
import org.replyby.local.serve.Cors;
import org.replyby.local.serve.Offer;
import org.replyby.local.serve.Serve;
import org.replyby.local.signin.CognitoClients;
import org.replyby.local.signin.LocalPool;
import org.replyby.local.signin.LocalStaff;
import org.replyby.local.signin.SignInFile;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Role;

/**
 * What `make serve` starts, on a free port, once for the whole run: it ends with the JVM. Its table
 * is new, so that no test meets what an earlier run has left.
 */
final class ServedSite {
  static final JurisdictionId CHICAGO = new JurisdictionId("chicago-il");

  private static final Pattern GREETING = Pattern.compile("answers at (http://\\S+)/v1");
  private static final Pattern READY = Pattern.compile("Ctrl-C ends it");
  private static final Pattern LINK = Pattern.compile("(http://localhost:\\d+)(/acknowledge/\\S+)");

  private final Output output = new Output();
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;
  private final LocalPool pool;

  private ServedSite() {
    if (System.getenv("REPLYBY_LOCAL_DATA") == null) {
      throw new CannotRun("Set REPLYBY_LOCAL_DATA: a run would delete the data of make serve.");
    }
    AwsPlace.takeInventedCredentials();
    var project = ProjectFolder.find();
    var out = new PrintStream(output, true, StandardCharsets.UTF_8);
    Thread.ofPlatform()
        .daemon()
        .name("serve")
        .start(() -> new Serve(project, out).run(0, true, Cors.NONE, Offer.NO));
    output.await(READY, 0);
    address = URI.create(output.await(GREETING, 0).group(1));
    var file = SignInFile.of(project);
    pool = file.pool(CognitoClients.client(Clients.REGION, file.cognito().toString()));
  }

  static ServedSite get() {
    return Holder.SITE;
  }

  URI address() {
    return address;
  }

  LocalPool pool() {
    return pool;
  }

  /** A city of one test, which no other test changes. */
  ServedCity city(String name, String state, String zone) {
    var id = JurisdictionId.of(name, state);
    put(
        "/v1/jurisdictions/" + id,
        Map.of("name", name, "kind", "city", "state", state, "timeZone", zone));
    return new ServedCity(this, id);
  }

  private ServedCity chicago() {
    return new ServedCity(this, CHICAGO);
  }

  /** A person of Chicago who can sign in; the password is everybody's. */
  String person(Role... roles) {
    return chicago().person(roles);
  }

  /** What the API answers to somebody with the roles; without any, to an operator. */
  Map<String, Object> post(String path, Map<String, ?> body, Role... roles) {
    return send(CHICAGO, "POST", path, body, roles);
  }

  Map<String, Object> put(String path, Map<String, ?> body, Role... roles) {
    return send(CHICAGO, "PUT", path, body, roles);
  }

  Map<String, Object> send(
      JurisdictionId city, String method, String path, Map<String, ?> body, Role... roles) {
    var staff = new LocalStaff(pool, new SecureRandom());
    var token = roles.length == 0 ? staff.operatorsToken() : staff.token(city, Set.of(roles));
    var request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(Json.write(body)));
    if (roles.length > 0) {
      request.header("If-Match", "*"); // What an operator opens is not there yet.
    }
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
      }
      return Json.read(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The path of the link that the next alert to an official carries, once {@code happens} did. */
  String linkTo(String official, Runnable happens) {
    var before = output.size();
    happens.run();
    var alert = output.await(Pattern.compile("alert to " + Pattern.quote(official)), before);
    return output.await(LINK, alert.end()).group(2);
  }

  /** Made by whoever asks first. */
  private static final class Holder {
    private static final ServedSite SITE = new ServedSite();
  }
}
