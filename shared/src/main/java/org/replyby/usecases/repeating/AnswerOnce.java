package org.replyby.usecases.repeating;

import static org.replyby.usecases.repeating.KeptAnswers.KEPT;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.replyby.usecases.repeating.KeptAnswers.Answer;
import org.replyby.usecases.repeating.KeptAnswers.Claim;
import org.replyby.usecases.repeating.KeptAnswers.Keyed;
import org.replyby.usecases.run.Attempt;
import org.replyby.usecases.run.Journal;

/**
 * Carries a request out once, however often it is sent under its key: a repeat within 24 hours gets
 * the first answer. An answer that is no success changed nothing, and is not kept.
 */
public record AnswerOnce(KeptAnswers kept, InstantSource clock, Journal journal) {
  /** The answers of whoever asks: how one is kept and made again, and the two refusals. */
  public interface Form<R> {
    /** Empty if it is no success. */
    Optional<Answer> asKept(R answer);

    R again(Answer answer);

    /** The key was used for another request. */
    R used();

    /** The same request is still running; {@code wait} is how long it may take. */
    R running(Duration wait);
  }

  public <R> R answer(Keyed request, Form<R> form, Supplier<R> action) {
    var now = clock.instant();
    return switch (kept.claim(request, now, now.plus(KeptAnswers.LONGEST))) {
      case Claim.Fresh() -> first(request, form, action);
      case Claim.Answered(var answer) -> form.again(answer);
      case Claim.Used() -> form.used();
      case Claim.Running(var until) -> form.running(Duration.between(now, until));
    };
  }

  /** What throws is no success either: the key is free for the next try. */
  private <R> R first(Keyed request, Form<R> form, Supplier<R> action) {
    var answer =
        Attempt.of(
            action,
            fault -> {
              release(request);
              throw fault;
            });
    form.asKept(answer).ifPresentOrElse(success -> keep(request, success), () -> release(request));
    return answer;
  }

  /** The change is made, whether its answer can be kept or not: so the caller gets the answer. */
  private void keep(Keyed request, Answer success) {
    noted("answer.not-kept", () -> kept.keep(request, success, clock.instant().plus(KEPT)));
  }

  private void release(Keyed request) {
    noted("key.not-released", () -> kept.release(request, clock.instant()));
  }

  /** If it fails, the claim ends by itself in seconds. */
  private void noted(String event, Runnable write) {
    Attempt.oneOfMany(
        journal,
        event,
        Map.of(),
        () -> {
          write.run();
          return true;
        });
  }
}
