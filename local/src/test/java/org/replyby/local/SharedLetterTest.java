package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One letter to several bodies: a matter for each, tied together by one field. */
@Tag("aws")
class SharedLetterTest extends RecalculationFixture {
  private static final String NAME = "DOJ to Illinois, 2018-01-24";

  @Test
  void oneLetterToThreeBodiesIsThreeMattersWithOneName() {
    var letters =
        List.of("Chicago", "Cook County", "Illinois").stream().map(this::recordFor).toList();

    assertThat(letters).extracting(letter -> letter.get("matter")).doesNotHaveDuplicates();
    assertThat(letters)
        .allSatisfy(
            letter -> {
              assertThat(letter).containsEntry("sharedLetter", NAME);
              assertThat(service.get("/v1/letters/" + letter.get("letter")).is(200).body())
                  .containsEntry("sharedLetter", NAME);
              assertThat(lines(String.valueOf(letter.get("matter")), "letter-recorded"))
                  .singleElement()
                  .asString()
                  .contains(NAME);
            });
  }

  @Test
  void theNameIsCorrectedLikeAnyFact() {
    var id = String.valueOf(recordFor("Chicago").get("letter"));

    apply(correct("letter", id, "sharedLetter", "DOJ to 23 bodies")).is(201);
    service.sweep();
    assertThat(service.get("/v1/letters/" + id).is(200).body())
        .containsEntry("sharedLetter", "DOJ to 23 bodies");
    apply(correct("letter", id, "sharedLetter", null)).is(201);
    service.sweep();
    assertThat(service.get("/v1/letters/" + id).is(200).body()).containsEntry("sharedLetter", null);
  }

  private Map<String, Object> recordFor(String name) {
    var body = map("name", name, "kind", "city", "state", "IL", "timeZone", "America/Chicago");
    var letter = Samples.letter("jurisdiction", body, "sharedLetter", NAME);
    return service.post("/v1/letters", letter).is(201).map("letter");
  }
}
