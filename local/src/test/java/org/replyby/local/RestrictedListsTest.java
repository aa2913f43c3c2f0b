package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No list names a restricted matter to whoever may not see it: in no item, count or cursor. */
@Tag("aws")
class RestrictedListsTest {
  private static final List<String> LISTS =
      List.of(
          "/v1/deadlines?jurisdiction=chicago-il",
          "/v1/deadlines?on=2018-02-13",
          "/v1/jurisdictions/chicago-il/matters",
          "/v1/jurisdictions/chicago-il/matters?words=quillfeather",
          "/v1/jurisdictions/chicago-il/recalculations",
          "/v1/jurisdictions/chicago-il/changes");

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private final SealedCity city = new SealedCity(service);

  @AfterEach
  void end() {
    service.close();
  }

  private void otherMatters() {
    for (var title : List.of("Aardvark", "Zebra")) {
      var due = map("date", title.equals("Zebra") ? "2018-03-01" : "2018-02-01");
      service
          .post("/v1/letters", Samples.letter("matter", map("title", title), "responseDue", due))
          .is(201);
    }
  }

  /** Each page of a list with one thing a page, and what its cursor holds. */
  private String everything(String list) {
    var told = new StringBuilder();
    var join = list.contains("?") ? "&" : "?";
    var page = service.get(list + join + "limit=1").is(200);
    for (int pages = 0; pages < 20 && page.body().get("next") instanceof String next; pages++) {
      told.append(page.body())
          .append(new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8));
      page = service.get(list + join + "limit=1&cursor=" + next).is(200);
    }
    return told.append(page.body()).toString();
  }

  @Test
  void nobodyButCounselFindsAnyOfIt() {
    city.record(city.limitedTo(city.ann));
    var alone = city.asClerk().get("/v1/jurisdictions/chicago-il/matters?limit=1").is(200);
    assertThat(alone.list("matters")).isEmpty();
    assertThat(alone.body().get("next")).isNull();
    otherMatters();
    for (var official : List.of("", city.bo, city.cy, city.di)) {
      service.asOfficials(official);
      LISTS.forEach(list -> assertThat(SealedCity.secretsIn(everything(list))).as(list).isEmpty());
    }
  }

  @Test
  void itsCounselFindsItInOrder() {
    city.record(city.limitedTo(city.ann));
    otherMatters();
    city.asCounsel();
    assertThat(service.get("/v1/deadlines?jurisdiction=chicago-il").list("deadlines"))
        .extracting(d -> d.get("day") + "#" + d.get("deadline"))
        .hasSizeGreaterThan(2)
        .isSorted();
    assertThat(SealedCity.secretsIn(everything("/v1/deadlines?jurisdiction=chicago-il")))
        .isNotEmpty();
    assertThat(SealedCity.secretsIn(everything("/v1/jurisdictions/chicago-il/matters")))
        .isNotEmpty();
  }

  @Test
  void whatIsDisclosedLaterIsListedThen() {
    city.record(city.limitedTo(city.ann));
    city.asCounsel();
    city.disclose(map("limited", "no")).is(200);
    city.asClerk();
    service.sweep();
    assertThat(SealedCity.secretsIn(everything("/v1/deadlines?on=2018-02-13"))).isNotEmpty();
  }
}
