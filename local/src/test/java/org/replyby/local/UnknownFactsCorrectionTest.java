package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Corrections of what was recorded as not known, of parts, of courts and of requests. */
@Tag("aws")
class UnknownFactsCorrectionTest extends RecalculationFixture {
  private static final String MATTER = "chicago-il.byrne-jag-fy2016";

  private String recorded(Map<String, Object> letter) {
    var id = id(service.postOnce("/v1/letters", letter, "a key").is(201), "letter");
    settle();
    return id;
  }

  @Test
  void aDayOfReceiptTakesThePlaceOfUnknownReceiptAndTheOtherWayRound() {
    var letter = Samples.letter("receiptUnknown", true);
    letter.remove("receivedOn");
    var id = recorded(letter);
    applied(correct("letter", id, "receivedOn", "2018-01-24"));
    assertThat(service.get("/v1/letters/" + id).is(200).text("receivedOn")).isEqualTo("2018-01-24");
    applied(correct("letter", id, "receiptUnknown", true));
    assertThat(service.get("/v1/letters/" + id).is(200).body().get("receivedOn")).isNull();
  }

  @Test
  void aCorrectedPartKeepsTheNamesOfAllParts() {
    var letter =
        Samples.letter(
            "parts",
            List.of(
                map("what", "documents", "due", map("date", "2018-02-23")),
                map("what", "interviews", "due", map("date", "2018-03-09"))));
    letter.remove("responseDue");
    var id = recorded(letter);
    var told =
        applied(
            correct(
                "letter",
                id,
                "parts",
                List.of(
                    map("what", "documents", "due", map("date", "2018-02-23")),
                    map("what", "interviews", "due", map("date", "2018-03-08")))));
    assertThat(told).singleElement().satisfies(s -> assertThat(s.email()).contains("interviews"));
    service.post(PREVIEW, correct("letter", id, "parts", null)).is(422);
    var interviews = map("what", "interviews", "due", map("date", "2018-03-08"));
    assertThat(
            service
                .post(PREVIEW, correct("letter", id, "parts", List.of(interviews)))
                .is(422)
                .body()
                .toString())
        .as("a part must not take over another's deadline, which may be closed")
        .contains("/letter/parts", "must keep the parts in their places");
  }

  @Test
  void aRequestToAnAgencyIsCorrectedWithWhatWasFoundOut() {
    var body = map("matter", MATTER, "datedOn", "2018-01-02", "demand", "All records.");
    body.put("from", map("office", "Office of Justice Programs"));
    body.put("foia", map("receivedOn", "2018-01-02", "tolledDays", 3));
    service.postOnce("/v1/letters", Samples.letter(), "a key").is(201);
    var set = service.postOnce("/v1/deadlines", body, "another key").is(201).text("deadline");
    settle();
    var found = correct("deadline", set, "foia", map("unusualCircumstances", false));
    assertThat(preview(found).list("corrects"))
        .singleElement()
        .satisfies(f -> assertThat(f).containsEntry("was", "none").containsEntry("is", "false"));
    applied(found);
    assertThat(deadline(set).get("due")).isNotNull();
  }
}
