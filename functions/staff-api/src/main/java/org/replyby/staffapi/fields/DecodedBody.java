package org.replyby.staffapi.fields;

import java.util.List;
import org.replyby.model.Violation;

/** A body as a use case takes it, or all that is wrong with it. */
public sealed interface DecodedBody<T> {
  record Valid<T>(T value) implements DecodedBody<T> {}

  record Invalid<T>(List<Violation> violations) implements DecodedBody<T> {}
}
