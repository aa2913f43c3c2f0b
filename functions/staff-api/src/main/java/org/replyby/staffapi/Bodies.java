package org.replyby.staffapi;

import java.util.function.Function;
import java.util.function.Supplier;
import org.replyby.staffapi.fields.DecodedBody;
import org.replyby.staffapi.fields.Fields;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Problem;
import org.replyby.staffapi.http.Reply;

/** Goes on with what a request's body says, unless something is wrong with it. */
final class Bodies {
  private Bodies() {}

  static <T> Reply read(Call call, Function<Fields, Supplier<T>> reading, Function<T, Reply> then) {
    return call.body(
        json ->
            switch (Fields.decode(json, reading)) {
              case DecodedBody.Valid<T>(var value) -> then.apply(value);
              case DecodedBody.Invalid<T>(var violations) -> Problem.invalidFields(violations);
            });
  }
}
