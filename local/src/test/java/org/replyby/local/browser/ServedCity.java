package org.replyby.local.browser;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replyby.local.signin.LocalStaff;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Role;

/** A city at the site, with people who can sign in. */
record ServedCity(ServedSite site, JurisdictionId id) {
  private static final ZoneId ZONE = ZoneId.of("America/Chicago");

  String person(Role... roles) {
    var who = Set.of(roles);
    new LocalStaff(site.pool(), new SecureRandom()).token(id, who);
    return LocalStaff.email(id, who);
  }

  Map<String, Object> post(String path, Map<String, ?> body, Role... roles) {
    return site.send(id, "POST", path, body, roles);
  }

  Map<String, Object> put(String path, Map<String, ?> body, Role... roles) {
    return site.send(id, "PUT", path, body, roles);
  }

  /** An official who gets email, and who is a city attorney. */
  String attorney(String name) {
    var fields = Map.of("name", name, "role", "City attorney");
    var made = post("/v1/jurisdictions/" + id + "/officials", fields, Role.ADMINISTRATOR);
    var official = String.valueOf(made.get("official"));
    var path = "/v1/officials/" + official;
    var email = name.split(" ", 2)[0] + "@" + id + ".example";
    post(path + "/subscriptions", Map.of("email", email), Role.ADMINISTRATOR);
    put(path + "/attorney", Map.of("attorney", true), Role.ADMINISTRATOR);
    return official;
  }

  /** Whoever this official is, as a member who decides: they see what only the official may see. */
  String counselWhoIs(String official) {
    var email = "counsel-" + official.replaceAll(".*\\.", "") + "@" + id + ".example";
    var member =
        Map.of(
            "name",
            "Counsel Example",
            "email",
            email,
            "roles",
            List.of("counsel"),
            "official",
            official);
    post("/v1/jurisdictions/" + id + "/members", member, Role.ADMINISTRATOR);
    site.pool().letIn(email);
    return email;
  }

  /** A letter of today in a matter of its own; its id is the answer. */
  String letter(String matter) {
    var body = new HashMap<String, Object>();
    body.put("jurisdiction", id.value());
    body.put("matter", Map.of("title", matter));
    body.put("from", Map.of("office", "Office of Justice Programs", "signatory", "Director, BJA"));
    body.put("delivery", "email");
    body.put("datedOn", today().toString());
    body.put("receivedOn", today().toString());
    body.put("demand", "All guidance for " + matter + ".");
    body.put("responseDue", Map.of("date", today().plusDays(14).toString()));
    var letter = (Map<?, ?>) post("/v1/letters", body, Role.CLERK).get("letter");
    return String.valueOf(letter.get("letter"));
  }

  /** The deadline that a letter started. */
  static String deadlineOf(String letter) {
    return letter.replaceFirst("\\.l([^.]*)$", ".d$1");
  }

  static LocalDate today() {
    return LocalDate.now(ZONE);
  }
}
