package org.replyby.demands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.replyby.deadlines.Convention;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Service;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Trigger;
import org.replyby.deadlines.Unit;

class ResettingTest {
  private static final Trigger SERVED = Trigger.on("service", LocalDate.of(2018, 1, 30));
  private static final Trigger LATER = Trigger.on("service", LocalDate.of(2018, 2, 1));
  private static final Setting RETURN = fixed(14);
  private static final Setting EXTENDED = fixed(28);

  @Test
  void aDateIsReplacedWhereverItStands() {
    var objections = new Setting.Before(new Setting.EarlierOf(RETURN, after(SERVED)));

    assertThat(Resetting.replace(objections, RETURN, EXTENDED))
        .isEqualTo(new Setting.Before(new Setting.EarlierOf(EXTENDED, after(SERVED))));
  }

  @Test
  void aTriggerIsReplacedForwardAndBackward() {
    var span = new Span(Unit.CALENDAR_DAYS, 7);

    assertThat(Resetting.replace(after(SERVED), SERVED, LATER)).isEqualTo(after(LATER));
    assertThat(Resetting.replace(new Setting.Backward(SERVED, span), SERVED, LATER))
        .isEqualTo(new Setting.Backward(LATER, span));
  }

  @Test
  void whatHangsOnNeitherStays() {
    assertThat(Resetting.replace(RETURN, SERVED, LATER)).isEqualTo(RETURN);
    assertThat(Resetting.replace(after(SERVED), RETURN, EXTENDED)).isEqualTo(after(SERVED));
    assertThat(Resetting.replace(after(LATER), SERVED, LATER)).isEqualTo(after(LATER));
  }

  private static Setting after(Trigger trigger) {
    return new Setting.Forward(
        trigger, new Span(Unit.CALENDAR_DAYS, 14), new Convention.Rule6(), Service.none());
  }

  private static Setting fixed(int day) {
    return new Setting.Fixed(new DueOn(LocalDate.of(2018, 2, day), null, null), "the subpoena");
  }
}
