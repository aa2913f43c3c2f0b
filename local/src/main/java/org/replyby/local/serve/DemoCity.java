package org.replyby.local.serve;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.replyby.local.Clerk;
import org.replyby.local.Installation;
import org.replyby.local.signin.LocalPool;
import org.replyby.local.signin.LocalStaff;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Role;

/** The city that {@code serve} begins with: an operator has opened it and invited its staff. */
record DemoCity(Installation app, LocalPool pool) {
  static final JurisdictionId CHICAGO = new JurisdictionId("chicago-il");
  static final ZoneId ZONE = ZoneId.of("America/Chicago");

  private static final Set<Role> STAFF = Set.of(Role.values());

  boolean isOpen() {
    return app.docket().file(CHICAGO).isPresent();
  }

  /** What an earlier run has left stays as it is. */
  void open() {
    pool.letOperatorIn(LocalStaff.OPERATOR);
    if (!isOpen()) {
      var operator = new Clerk(app.staffApi());
      var path = "/v1/jurisdictions/" + CHICAGO;
      operator.put(
          path, Map.of("name", "Chicago", "kind", "city", "state", "IL", "timeZone", ZONE.getId()));
      STAFF.stream()
          .sorted()
          .forEach(
              role ->
                  operator.post(path + "/members", LocalStaff.invitation(CHICAGO, Set.of(role))));
    }
    STAFF.forEach(role -> pool.letIn(email(role)));
  }

  /** Whoever can sign in, each with one role; and the operator. */
  static List<String> people() {
    return Stream.concat(
            STAFF.stream().sorted().map(DemoCity::email), Stream.of(LocalStaff.OPERATOR))
        .toList();
  }

  private static String email(Role role) {
    return LocalStaff.email(CHICAGO, Set.of(role));
  }
}
