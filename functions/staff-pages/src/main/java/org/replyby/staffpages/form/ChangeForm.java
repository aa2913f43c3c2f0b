package org.replyby.staffpages.form;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.replyby.staff.reading.Fields;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Form;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.Outcome;

/**
 * A form that changes one thing. {@code page} reads what is on record and describes the form;
 * {@code json} is what the form says as a request of the API would say it, {@code reader} reads
 * that as the API does; {@code change} carries it out, and {@code done} is what its sender sees
 * then.
 */
public record ChangeForm<R, T>(
    Function<Turn, Outcome<FormPage>> page,
    Function<Form, Map<String, Object>> json,
    BiFunction<Turn, Fields, Supplier<R>> reader,
    Change<R, T> change,
    BiFunction<Turn, T, Answer> done) {
  /** A use case that changes something, if it is as its sender saw it. */
  @FunctionalInterface
  public interface Change<R, T> {
    Outcome<T> of(Turn turn, Expected expected, R request);
  }
}
