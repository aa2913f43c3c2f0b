package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.AlertState;
import org.replyby.usecases.dispatching.Outbox;

/** A dispatcher that claimed an alert is killed, is late, or gets no answer. */
@Tag("aws")
class ClaimsTest extends PendingAlertFixture {
  @Test
  void whenTheClaimsHolderDiesTheAlertIsSentOnceAfterTheLease() {
    var lease = service.clock.instant().plusSeconds(70);
    var claim =
        service.outbox.claim(
            onlyAlert(), new AlertState.Claimed("token", lease), service.clock.instant());
    assertThat(claim).isInstanceOf(Outbox.Claim.Won.class);
    service.deliverStream();
    service.advance(Duration.ofSeconds(69));
    service.sweep();
    assertThat(service.takePublished()).isEmpty();
    service.advance(Duration.ofSeconds(1));
    service.sweep();
    service.sweep();
    assertThat(service.takePublished()).hasSize(1);
  }

  @Test
  void aHolderWhoseLeaseRanOutCannotMarkWhatAnotherSent() {
    var lease = service.clock.instant().plusSeconds(70);
    var late =
        (Outbox.Claim.Won)
            service.outbox.claim(
                onlyAlert(), new AlertState.Claimed("late", lease), service.clock.instant());
    service.advance(Duration.ofSeconds(71));
    service.sweep();
    var outcome = new AlertState.Failed("Late", service.clock.instant());
    assertThat(service.outbox.mark(late.ours(), outcome, service.clock.instant())).isFalse();
    assertThat(onlyAlert().state()).isInstanceOf(AlertState.Published.class);
  }

  @Test
  void aMarkWhoseAnswerWasLostIsTheSameMarkAndNoAlarm() {
    var now = service.clock.instant();
    var claim = new AlertState.Claimed("ours", now.plusSeconds(70));
    var won = (Outbox.Claim.Won) service.outbox.claim(onlyAlert(), claim, now);
    var published = new AlertState.Published("message", now);
    assertThat(service.outbox.mark(won.ours(), published, now)).isTrue();
    assertThat(service.outbox.mark(won.ours(), published, now)).isTrue();
    var failed = new AlertState.Failed("Late", now);
    assertThat(service.outbox.mark(won.ours(), failed, now)).isFalse();
    assertThat(onlyAlert().state()).isEqualTo(published);
  }
}
