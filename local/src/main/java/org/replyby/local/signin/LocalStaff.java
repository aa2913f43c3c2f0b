package org.replyby.local.signin;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.replyby.json.Json;
import org.replyby.local.machine.CannotRun;
import org.replyby.model.Coded;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Role;

/** The people who can sign in on this machine: an operator, and a member for each set of roles. */
public record LocalStaff(LocalPool pool, RandomGenerator random) {
  public static final String OPERATOR = "operator@replyby.example";

  private static final int CREATED = 201;
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  /** What {@code POST /v1/jurisdictions/{jurisdiction}/members} takes for somebody with roles. */
  public static Map<String, Object> invitation(JurisdictionId jurisdiction, Set<Role> roles) {
    var codes = roles.stream().sorted().map(Coded::code).toList();
    var name = codes.stream().map(LocalStaff::capital).collect(Collectors.joining(" "));
    return Map.of("name", name + " Example", "email", email(jurisdiction, roles), "roles", codes);
  }

  /** For example clerk@chicago-il.example. */
  public static String email(JurisdictionId jurisdiction, Set<Role> roles) {
    return roles.stream().sorted().map(Coded::code).collect(Collectors.joining("-"))
        + "@"
        + jurisdiction
        + ".example";
  }

  private static String capital(String code) {
    return Character.toUpperCase(code.charAt(0)) + code.substring(1);
  }

  public String operatorsToken() {
    pool.letOperatorIn(OPERATOR);
    return signIn(OPERATOR);
  }

  /** Invites the member first, by the API as the operator, unless they are one already. */
  public String token(JurisdictionId jurisdiction, Set<Role> roles) {
    var invited = invite(jurisdiction, Json.write(invitation(jurisdiction, roles)));
    if (invited.statusCode() == NOT_FOUND) {
      throw new CannotRun(
          "Open the jurisdiction first, as the operator, with PUT /v1/jurisdictions/"
              + jurisdiction
              + ": it is not on record.");
    }
    if (!List.of(OK, CREATED).contains(invited.statusCode())) {
      throw new CannotRun(
          email(jurisdiction, roles) + " cannot become a member: " + detail(invited.body()));
    }
    pool.letIn(email(jurisdiction, roles));
    return signIn(email(jurisdiction, roles));
  }

  private String signIn(String email) {
    var page = new HostedSignIn(pool.endpoint(), pool.client(), pool.callback().toString(), random);
    return page.signIn(email, LocalPool.PASSWORD).access();
  }

  private HttpResponse<String> invite(JurisdictionId jurisdiction, String body) {
    var members = "/v1/jurisdictions/" + jurisdiction + "/members";
    var request =
        HttpRequest.newBuilder(pool.callback().resolve(members))
            .header("Authorization", "Bearer " + operatorsToken())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException notServing) {
      throw new CannotRun(SignInFile.NOT_SERVING, notServing);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotRun("Try again: signing in was interrupted.", e);
    }
  }

  private static String detail(String problem) {
    try {
      return String.valueOf(Json.read(problem).get("detail"));
    } catch (IOException noJson) {
      return problem;
    }
  }
}
