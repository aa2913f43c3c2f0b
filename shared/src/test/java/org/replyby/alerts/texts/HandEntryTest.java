package org.replyby.alerts.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.local;
import static org.replyby.alerts.texts.MessageFixtures.ADDRESS;
import static org.replyby.alerts.texts.MessageFixtures.alert;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Demand;
import org.replyby.model.HandEntry;
import org.replyby.model.Reason;

/** A deadline that a person entered is called what that person called it. */
class HandEntryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "ORDERED | interview of the clerk | false | interview of the clerk | interview of the clerk",
        "ORDERED | status report | true | court order: status report | court order: status report",
        "ORDERED | Order of May 4 | true | Order of May 4 | Order of May 4",
        "MOTION_TO_QUASH | - | false | motion to quash | motion to quash the demand",
        "MOTION_TO_QUASH | motion in Denver | false | motion in Denver | motion in Denver",
        "FOIA_DETERMINATION | - | false | FOIA answer | the agency's determination on the city's FOIA request",
        "ORDERED | production of the personnel files | true | court order: production of t.. | court order: production of the personnel files"
      })
  void itsNameIsThePersons(
      DeadlineKind kind, String name, boolean byOrder, String brief, String full) {
    var demand = letter().entered(new HandEntry(name, byOrder));

    assertThat(WhatIsDue.brief(kind, demand)).isEqualTo(brief);
    assertThat(WhatIsDue.full(kind, demand)).isEqualTo(full);
  }

  @Test
  void theEmailSaysThatStaffEnteredItAndNamesNoLetter() {
    for (var rung : new String[] {"set", "received"}) {
      for (var reason : new Reason[] {Reason.DEADLINE_SET, Reason.LATE}) {
        var alert =
            MessageFixtures.of(
                letter().entered(new HandEntry("status report", false)),
                alert(
                    "Chicago", reason, due("2018-02-23T16:00", CHICAGO), null, rung, "A report."));
        var email = Messages.of(alert, local("2018-02-24T09:00", CHICAGO), ADDRESS).email();

        assertThat(email)
            .contains(
                "because city staff entered this deadline",
                "What is due, as city staff entered it:\n> All documents.")
            .doesNotContain("letter,", "recorded the", "The letter");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A status report. | A status report.",
        "A joint status report on discovery, and a proposed schedule | A joint status report on"
      })
  void withoutANameItIsCalledByTheFirstWords(String text, String words) {
    assertThat(Demand.firstWords(text)).isEqualTo(words);
  }

  @Test
  void aLongWordIsCut() {
    assertThat(Demand.firstWords("x".repeat(40))).isEqualTo("x".repeat(30));
  }

  private static Demand letter() {
    return alert(
            "Chicago",
            Reason.DEADLINE_SET,
            due("2018-02-23T16:00", CHICAGO),
            null,
            "set",
            "All documents.")
        .demand();
  }
}
