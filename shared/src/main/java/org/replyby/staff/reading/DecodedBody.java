package org.replyby.staff.reading;

import java.util.List;
import org.replyby.model.Violation;

/** A body in the form that a use case takes, or everything that is wrong with it. */
public sealed interface DecodedBody<T> {
  record Valid<T>(T value) implements DecodedBody<T> {}

  record Invalid<T>(List<Violation> violations) implements DecodedBody<T> {}
}
