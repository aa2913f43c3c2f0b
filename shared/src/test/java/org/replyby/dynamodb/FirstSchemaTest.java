package org.replyby.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replyby.deadlines.DueDates;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Forum;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Step;
import org.replyby.model.Basis;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Demand;
import org.replyby.model.IssuingAuthority;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Deadlines as the first schema wrote them: fixed dates, their steps as sentences. */
class FirstSchemaTest {
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final Setting SETTING =
      new Setting.Fixed(new DueOn(LocalDate.of(2018, 2, 23), null, null), "the letter");

  private static Deadline deadline() {
    var date = DueDates.of(SETTING, new Forum.Office("IL", CHICAGO));
    var demand =
        new Demand(
            "Chicago",
            "Byrne JAG",
            new IssuingAuthority("Office of Justice Programs", null),
            LocalDate.of(2018, 1, 24),
            "Documents.",
            Set.of(),
            null);
    var recorded = date.due().minusSeconds(86_400);
    return Deadline.begun(
        DeadlineId.parse("chicago-il.byrne.d1"),
        DeadlineKind.RESPONSE,
        new Basis(SETTING, Basis.Place.OFFICE, false, "chicago-il.byrne.l1"),
        date,
        recorded,
        recorded.plusSeconds(60),
        demand);
  }

  /** The item without what the second schema added. */
  private static Map<String, AttributeValue> asOfTheFirst(Deadline deadline) {
    var item = new HashMap<>(DeadlineItem.of(deadline));
    item.remove("basis");
    var date = new HashMap<>(item.getOrDefault("dueDate", AttributeValue.fromNul(true)).m());
    date.keySet().removeAll(Set.of("safeSteps", "notes", "law"));
    date.put("steps", AttributeValue.fromL(List.of(AttributeValue.fromS("It is fixed."))));
    item.put("dueDate", AttributeValue.fromM(date));
    item.put("schema", AttributeValue.fromN("1"));
    return item;
  }

  @Test
  void theDateItsStepsAndTheWayItIsSetAreReadAllTheSame() {
    var was = deadline();
    var read = DeadlineItem.read(asOfTheFirst(was));

    assertThat(read.dueDate().isSameDateAs(was.dueDate())).isTrue();
    assertThat(read.dueDate().steps()).extracting(Step::sentence).containsExactly("It is fixed.");
    assertThat(read.basis().setting())
        .isEqualTo(
            new Setting.Fixed(
                new DueOn(LocalDate.of(2018, 2, 23), LocalTime.of(16, 0), CHICAGO), "the demand"));
  }

  @Test
  void whatIsWrittenNowIsReadAsItWas() {
    assertThat(DeadlineItem.read(DeadlineItem.of(deadline()))).isEqualTo(deadline());
  }
}
