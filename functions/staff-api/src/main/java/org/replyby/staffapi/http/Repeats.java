package org.replyby.staffapi.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.replyby.json.Json;
import org.replyby.model.Sha256;
import org.replyby.usecases.repeating.AnswerOnce;
import org.replyby.usecases.repeating.KeptAnswers;

/**
 * A POST under an Idempotency-Key (draft-ietf-httpapi-idempotency-key-header): the same request
 * under the same key is carried out once, and gets the first answer again. Not so where the key
 * names what is recorded: the record itself then says whether it is there, and whether it still
 * stands.
 */
record Repeats(AnswerOnce once) implements AnswerOnce.Form<Reply> {
  Reply answer(Route route, Call call) {
    var key = call.idempotencyKey();
    return key.isEmpty() || !route.method().equals("POST") || route.isNamedByKey()
        ? route.action().apply(call)
        : once.answer(keyed(call, key.get()), this, () -> route.action().apply(call));
  }

  /** The path is part of what a request says; no POST has a query. */
  private static KeptAnswers.Keyed keyed(Call call, String key) {
    var request = call.request();
    var says = Sha256.of(request.path() + "\n" + request.body());
    return new KeptAnswers.Keyed(call.caller().person(), key, says);
  }

  @Override
  public Optional<KeptAnswers.Answer> asKept(Reply answer) {
    return answer instanceof Reply.Shown shown
        ? Optional.of(
            new KeptAnswers.Answer(shown.status(), Json.write(shown.body()), shown.location()))
        : Optional.empty();
  }

  @Override
  public Reply again(KeptAnswers.Answer kept) {
    try {
      return new Reply.Shown(kept.status(), Json.read(kept.json()), kept.location(), true);
    } catch (IOException e) {
      throw new UncheckedIOException("a kept answer is no JSON", e);
    }
  }

  @Override
  public Reply used() {
    return Problem.keyUsed(
        "you used this Idempotency-Key for another request in the last 24 hours: use another key");
  }

  @Override
  public Reply running(Duration wait) {
    return Problem.running(wait);
  }
}
