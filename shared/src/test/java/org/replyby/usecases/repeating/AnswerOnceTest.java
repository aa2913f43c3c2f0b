package org.replyby.usecases.repeating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.replyby.model.PersonId;

/** A fault of what keeps answers changes no answer. */
class AnswerOnceTest {
  private static final Instant NOW = Instant.parse("2018-01-24T15:00:00Z");
  private static final KeptAnswers.Keyed REQUEST =
      new KeptAnswers.Keyed(PersonId.of("", "clerk"), "key", "says");

  private final List<String> log = new ArrayList<>();
  private final AnswerOnce once =
      new AnswerOnce(
          new Broken(), InstantSource.fixed(NOW), (event, fields) -> log.add(event + fields));

  @Test
  void whatIsDoneIsAnsweredAlsoIfTheAnswerCannotBeKept() {
    assertThat(once.answer(REQUEST, new Texts(), () -> "done")).isEqualTo("done");
    assertThat(log).containsExactly("answer.not-kept{fault=java.lang.IllegalStateException}");
  }

  @Test
  void aFaultStaysTheFaultAlsoIfTheKeyCannotBeReleased() {
    assertThatThrownBy(
            () ->
                once.answer(
                    REQUEST,
                    new Texts(),
                    () -> {
                      throw new ArithmeticException("the fault");
                    }))
        .isInstanceOf(ArithmeticException.class);
    assertThat(log).containsExactly("key.not-released{fault=java.lang.IllegalStateException}");
  }

  /** Each claim is fresh, and nothing else can be written. */
  private record Broken() implements KeptAnswers {
    @Override
    public Claim claim(Keyed request, Instant now, Instant until) {
      return new Claim.Fresh();
    }

    @Override
    public void keep(Keyed request, Answer answer, Instant until) {
      throw new IllegalStateException("broken");
    }

    @Override
    public void release(Keyed request, Instant now) {
      throw new IllegalStateException("broken");
    }
  }

  /** Every text is a success. */
  private record Texts() implements AnswerOnce.Form<String> {
    @Override
    public Optional<KeptAnswers.Answer> asKept(String answer) {
      return Optional.of(new KeptAnswers.Answer(200, answer, null));
    }

    @Override
    public String again(KeptAnswers.Answer kept) {
      return kept.json();
    }

    @Override
    public String used() {
      return "used";
    }

    @Override
    public String running(Duration wait) {
      return "running";
    }
  }
}
