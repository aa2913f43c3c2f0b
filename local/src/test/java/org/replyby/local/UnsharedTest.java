package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.local.contract.ContractCheck;
import org.replyby.local.lambda.Invocation;
import org.replyby.model.Coded;
import org.replyby.model.Role;

/**
 * Nothing that a city does not share is in any answer to an observer. Every field of a matter that
 * takes a word has one that is nowhere else; every route is asked, at each level of sharing, by an
 * observer, and by observers who hold some role in another city.
 */
@Tag("aws")
class UnsharedTest {
  private static final String CAMPAIGN = "/v1/campaigns/review-2018";
  private static final String MATTER = SealedCity.MATTER;

  /** In no answer, whatever is shared. */
  private static final List<String> NEVER =
      List.of(
          "office of sealed names",
          "wombatsignatory",
          "wombataddressee",
          "wombatprogram",
          "wombat-award",
          "wombatpart",
          "wombatprivileged",
          "wombatname",
          "wombatreason",
          "wombatcampaign",
          "chicago-il.o",
          "ann example");

  /** Only where the demand is shared too. */
  private static final List<String> OF_DEMAND = List.of("quillfeather", "zanzibar");

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private final SealedCity city = new SealedCity(service);
  private final Map<String, String> names = new HashMap<>();
  private final List<String> observers = new ArrayList<>();

  @AfterEach
  void end() {
    service.close();
  }

  @BeforeEach
  void aMatterHasWordsInEveryField() {
    service.put(CAMPAIGN, map("name", "A review")).is(201);
    service.put("/v1/campaigns/others", map("name", "Wombatcampaign")).is(201);
    var subpoena = service.post("/v1/subpoenas", SealedCity.subpoena(SealedCity.NO)).is(201);
    var letter = service.post("/v1/letters", wordedLetter()).is(201);
    var deadline = TestService.deadlineOf(letter);
    service.post("/v1/deadlines", byHand()).is(201);
    var more =
        map("due", map("date", "2018-03-30"), "grantedBy", "Wombatname", "why", "Wombatreason");
    service.post("/v1/deadlines/" + deadline + "/extension", more).is(200);
    service.deliverStream();
    var alerts = service.get("/v1/matters/" + MATTER + "/alerts").is(200).list("alerts");
    var subscriptions = service.get("/v1/officials/" + city.bo + "/subscriptions").is(200);
    var member = service.post("/v1/jurisdictions/chicago-il/members", RouteBodies.member()).is(201);
    names.putAll(
        Map.of(
            "{jurisdiction}",
            "chicago-il",
            "{matter}",
            MATTER,
            "{official}",
            city.bo,
            "{letter}",
            String.valueOf(letter.map("letter").get("letter")),
            "{subpoena}",
            String.valueOf(subpoena.map("subpoena").get("subpoena")),
            "{deadline}",
            deadline,
            "{alert}",
            String.valueOf(alerts.getFirst().get("alert")),
            "{subscription}",
            String.valueOf(subscriptions.list("subscriptions").getFirst().get("subscription")),
            "{recalculation}",
            "chicago-il.t0",
            "{member}",
            member.text("member")));
    var calendars = "/v1/jurisdictions/chicago-il/calendars";
    var calendar = service.post(calendars, map("shows", "titles")).is(201);
    names.put("{calendar}", calendar.text("calendar"));
    var webhooks = "/v1/jurisdictions/chicago-il/webhooks";
    names.put("{webhook}", service.post(webhooks, RouteBodies.webhook()).is(201).text("webhook"));
    var imports = "/v1/jurisdictions/chicago-il/imports";
    names.put("{kind}", "letters");
    names.put("{import}", service.post(imports, map("kind", "letters")).is(201).text("import"));
    var paper = map("title", "Wombatname", "type", "pdf");
    var papers = "/v1/matters/" + MATTER + "/documents";
    names.put("{document}", service.post(papers, paper).is(201).text("document"));
    var exports = "/v1/matters/" + MATTER + "/exports";
    names.put("{export}", service.post(exports, map()).is(201).text("export"));
    Observers.admit(service, "observer", "chicago-il", Role.OBSERVER);
    observers.add("observer");
    for (var role : Role.values()) {
      var subject = "observer-and-" + Coded.code(role);
      Observers.admit(service, subject, "chicago-il", Role.OBSERVER);
      Observers.admit(service, subject, "denver-co", role);
      observers.add(subject);
    }
  }

  private static Map<String, Object> wordedLetter() {
    var grant = map("awardNumber", "Wombat-Award", "program", "Wombatprogram", "fiscalYear", 2016);
    grant.put("amount", 77_777);
    var part = map("what", "Wombatpart", "due", map("date", "2018-02-23"));
    return Samples.letter(
        "jurisdiction",
        "chicago-il",
        "matter",
        map("title", "Quillfeather"),
        "from",
        map("office", "Office of Sealed Names", "signatory", "Wombatsignatory"),
        "addressee",
        "Wombataddressee",
        "demand",
        "Wombatprivileged words.",
        "privileged",
        true,
        "grants",
        List.of(grant),
        "parts",
        List.of(part));
  }

  private static Map<String, Object> byHand() {
    return map(
        "matter", MATTER,
        "kind", "ordered",
        "name", "Wombatname",
        "from", map("office", "Office of Sealed Names"),
        "datedOn", "2018-01-24",
        "demand", "Wombatreason.",
        "due", map("date", "2018-02-05"),
        "statedBy", "Wombatname");
  }

  @Test
  void anObserverSeesNothingOfAMatterThatIsNotShared() {
    assertThat(asked(false)).doesNotContain("\"77777.00\"", "subpoena-return");
    shared("others", "demand-too");
    Observers.as(service, "observer").get(CAMPAIGN).is(404);
    shared("review-2018", "status-and-dates");
    Observers.asOperator(service);
    service.put("/v1/matters/" + MATTER + "/sharing", map("shares", "nothing")).is(200);
    assertThat(asked(false)).doesNotContain("\"77777.00\"", "subpoena-return");
  }

  @Test
  void statusAndDatesShowNoWordOfTheMatter() {
    shared("review-2018", "status-and-dates");
    assertThat(asked(false)).contains("\"77777.00\"", "subpoena-return");
  }

  @Test
  void theDemandIsAllThatTheHighestLevelAdds() {
    shared("review-2018", "demand-too");
    assertThat(asked(true)).contains("quillfeather", "zanzibar");
    shared("review-2018", "status-and-dates");
    assertThat(asked(false)).contains("\"77777.00\"");
  }

  @Test
  void aRestrictedMatterShowsNothing() {
    shared("review-2018", "demand-too");
    Observers.asOperator(service).asOfficials(city.ann);
    city.disclose(city.limitedTo(city.ann)).is(200);
    assertThat(asked(false)).doesNotContain("\"77777.00\"", "subpoena-return");
  }

  private void shared(String campaign, String shares) {
    Observers.asOperator(service);
    var wanted = map("campaign", campaign, "shares", shares);
    service.put("/v1/matters/" + MATTER + "/sharing", wanted).is(200);
  }

  /** All answers to all observers, in lower case. */
  private String asked(boolean isDemandShared) {
    var answers = new StringBuilder();
    var bodies = RouteBodies.of(city);
    var routes =
        service.app.staffApi().routes().stream().map(r -> r.method() + " " + r.template()).toList();
    assertThat(bodies.keySet()).containsExactlyInAnyOrderElementsOf(routes);
    for (var subject : observers) {
      for (var campaign : List.of("review-2018", "others", "no-such-one")) {
        names.put("{campaign}", campaign);
        for (var route : routes) {
          if (campaign.equals("review-2018") || route.contains("{campaign}")) {
            var answer = answer(subject, route, bodies.getOrDefault(route, Map.of()));
            assertThat(answer).as(subject + ": " + route).doesNotContain(NEVER);
            if (!isDemandShared || !route.equals("GET /v1/campaigns/{campaign}")) {
              assertThat(answer).as(subject + ": " + route).doesNotContain(OF_DEMAND);
            }
            answers.append(answer);
          }
        }
      }
    }
    return answers.toString();
  }

  /** The whole answer, with its headers. */
  private String answer(String subject, String route, Map<String, Object> body) {
    var asked = route.split(" ", 2);
    var path = asked[1];
    for (var name : names.entrySet()) {
      path = path.replace(name.getKey(), name.getValue());
    }
    assertThat(path).doesNotContain("{");
    var sent = body.isEmpty() ? null : Json.write(body);
    var event = ApiEvents.event(asked[0], path, sent, null, subject, "");
    var answer = ContractCheck.checked(event, Invocation.of(service.app.staffApi(), event));
    return String.valueOf(answer).toLowerCase(Locale.ROOT).replace("\\", "");
  }
}
