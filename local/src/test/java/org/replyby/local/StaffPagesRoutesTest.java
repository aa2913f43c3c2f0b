package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Right;
import org.replyby.model.Role;
import org.replyby.staffpages.PageRoute;

/** What holds for every route of the page, by the list of its routes. */
@Tag("aws")
class StaffPagesRoutesTest {
  private static final Pattern NAMED = Pattern.compile("\\{([a-z]+)\\}");

  /**
   * Of Chicago, but of nothing that is there: whoever may not ask is told before it is looked for.
   */
  private static final Map<String, String> IDS =
      Map.ofEntries(
          Map.entry("city", "chicago-il"),
          Map.entry("official", "chicago-il.o1"),
          Map.entry("address", "chicago-il.o1.s1"),
          Map.entry("member", "chicago-il.m1"),
          Map.entry("calendar", "chicago-il.c1"),
          Map.entry("webhook", "chicago-il.w1"),
          Map.entry("import", "chicago-il.t1"),
          Map.entry("matter", "chicago-il.m1"),
          Map.entry("deadline", "chicago-il.m1.d1"),
          Map.entry("document", "chicago-il.m1.l1"),
          Map.entry("file", "chicago-il.m1.f1"),
          Map.entry("export", "chicago-il.m1.x1"),
          Map.entry("recalculation", "chicago-il.c1"),
          Map.entry("campaign", "review-2018"));

  private TestService service;

  @BeforeEach
  void open() {
    service = TestService.startedAt(TestService.JANUARY);
    service.addChicago();
    service.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles());
  }

  @AfterEach
  void close() {
    service.close();
  }

  private List<PageRoute> routes(Predicate<PageRoute> wanted) {
    return service.app.staffPages().routes().stream()
        .filter(route -> !route.template().equals("/sign-out"))
        .filter(wanted)
        .toList();
  }

  private static String address(PageRoute route) {
    return NAMED
        .matcher(route.template())
        .replaceAll(
            found -> {
              var id = IDS.get(found.group(1));
              assertThat(id).as("a sample of %s", found.group()).isNotNull();
              return String.valueOf(id);
            });
  }

  private PageVisitor visitor(String subject, Role... roles) {
    Observers.admit(service, subject, "chicago-il", roles);
    service.as("").signedInAs(subject);
    return new PageVisitor(service, subject);
  }

  private static PageVisitor.Shown ask(PageVisitor visitor, PageRoute route) {
    return route.methods().contains("GET")
        ? visitor.get(address(route))
        : visitor.send(address(route), Map.of());
  }

  private static boolean isOfACity(PageRoute route) {
    return route.template().contains("{") && !route.right().isOfNoJurisdiction();
  }

  @Test
  void withoutASessionNothingIsShownOrChanged() {
    var nobody = visitor("nobody", Role.values());
    nobody.headers.remove("cookie");
    for (var route : routes(r -> r.methods().contains("GET"))) {
      assertThat(nobody.get(address(route)).status()).as(route.template()).isNotEqualTo(200);
    }
    for (var route : routes(r -> r.methods().contains("POST"))) {
      assertThat(nobody.send(address(route), Map.of()).status())
          .as(route.template())
          .isEqualTo(401);
    }
  }

  @Test
  void noFormOfAnotherSessionIsCarriedOut() {
    var clerk = visitor("clerk", Role.values());
    for (var route : routes(r -> r.methods().contains("POST"))) {
      var answer = clerk.send(address(route), Map.of("token", "another"));
      assertThat(answer.status()).as(route.template()).isEqualTo(403);
      assertThat(answer.html()).contains("This form is from another session.");
    }
  }

  @Test
  void whatIsOfAnotherCityIsNotFound() {
    Observers.admit(service, "stranger", "city-of-los-angeles-ca", Role.values());
    var stranger = visitor("stranger");
    for (var route : routes(StaffPagesRoutesTest::isOfACity)) {
      assertThat(ask(stranger, route).status()).as(route.template()).isEqualTo(404);
      if (route.methods().contains("POST")) {
        assertThat(stranger.send(address(route), Map.of()).status())
            .as(route.template())
            .isEqualTo(404);
      }
    }
  }

  @Test
  void whoeverHasAllRolesButThoseThatGiveTheRightIsToldWhichRoleItTakes() {
    for (var right : List.of(Right.LOOK, Right.RECORD, Right.DECIDE, Right.ADMINISTER)) {
      var others =
          List.of(Role.values()).stream().filter(role -> !right.roles().contains(role)).toList();
      var lesser = visitor("lesser-" + right, others.toArray(Role[]::new));
      for (var route : routes(r -> r.right() == right && !r.template().equals("/"))) {
        var answer = ask(lesser, route);
        assertThat(answer.status()).as(route.template()).isEqualTo(403);
        assertThat(answer.html()).contains("Your role does not allow this");
      }
    }
  }
}
