package org.replyby.staffapi;

import java.util.function.Function;
import java.util.function.Supplier;
import org.replyby.staff.reading.DecodedBody;
import org.replyby.staff.reading.Fields;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Problem;
import org.replyby.staffapi.http.Refused;

/** A request's body in the form that a use case takes. */
final class Bodies {
  private Bodies() {}

  /** Throws {@link Refused} with everything that is wrong with its fields. */
  static <T> T read(Call call, Function<Fields, Supplier<T>> reader) {
    return switch (Fields.decode(call.json(), reader)) {
      case DecodedBody.Valid<T>(var value) -> value;
      case DecodedBody.Invalid<T>(var violations) ->
          throw new Refused(Problem.invalidFields(violations));
    };
  }
}
