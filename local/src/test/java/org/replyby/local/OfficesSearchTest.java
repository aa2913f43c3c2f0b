package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Matter;

/** A matter is found by the offices that its letters and subpoenas came from. */
@Tag("aws")
class OfficesSearchTest {
  private static final String MATTERS = "/v1/jurisdictions/chicago-il/matters";
  private static final String MATTER = "chicago-il.byrne-jag-fy2016";

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @BeforeEach
  void aCity() {
    service.addChicago();
  }

  @AfterEach
  void end() {
    service.close();
  }

  private String letter(String title, String office) {
    var demand = "What " + office + " asks for.";
    var letter =
        Samples.letter(
            "matter", map("title", title), "from", map("office", office), "demand", demand);
    return String.valueOf(service.post("/v1/letters", letter).is(201).map("letter").get("letter"));
  }

  private List<Object> found(String words) {
    var query = "?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    return service.get(MATTERS + query).is(200).list("matters").stream()
        .map(matter -> matter.get("matter"))
        .toList();
  }

  @Test
  void eachWordIsInTheTitleOrInAnOffice() {
    service.post("/v1/letters", Samples.letter()).is(201);
    letter("Byrne JAG FY2016", "Civil Rights Division");
    letter("Housing", "Office of the Inspector General");

    assertThat(found("civil")).containsExactly(MATTER);
    assertThat(found("JUSTICE byrne")).containsExactly(MATTER);
    assertThat(found("rights programs")).containsExactly(MATTER);
    assertThat(found("office")).containsExactly(MATTER, "chicago-il.housing");
    assertThat(found("inspector byrne")).isEmpty();
    assertThat(found("programscivil")).isEmpty();
    assertThat(service.get("/v1/matters/" + MATTER).is(200).body().get("offices"))
        .isEqualTo(List.of("Office of Justice Programs", "Civil Rights Division"));
  }

  @Test
  void theRequestsAreTheSameWithAndWithoutWords() {
    letter("Byrne JAG FY2016", "Civil Rights Division");
    service.calls.reset();
    found("civil");

    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 2));
  }

  /** What was said before stays on the docket, and finds the matter too. */
  @Test
  void aCorrectedOfficeIsFound() {
    var letter = letter("Housing", "Ofice of Crime");
    var correction =
        map("letter", map("letter", letter, "from", map("office", "Office of Violence")));
    correction.put(
        "token", service.post("/v1/recalculations/preview", correction).is(200).text("token"));
    service.post("/v1/recalculations", correction).is(201);

    assertThat(found("violence")).containsExactly("chicago-il.housing");
    assertThat(found("crime")).containsExactly("chicago-il.housing");
  }

  /** The head of a matter stays small, and no demand is refused for it. */
  @Test
  void officesBeyondTheLimitAreLeftOut() {
    for (int number = 10; number < 20; number++) {
      letter("Housing", "Department " + number + " " + "x".repeat(60));
    }
    var offices = service.get("/v1/matters/chicago-il.housing").is(200).body().get("offices");

    assertThat(String.join("", strings(offices)).length())
        .isBetween(Matter.MOST_OFFICE_BYTES - 80, Matter.MOST_OFFICE_BYTES);
    assertThat(found("10")).containsExactly("chicago-il.housing");
    assertThat(found("19")).isEmpty();
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }
}
