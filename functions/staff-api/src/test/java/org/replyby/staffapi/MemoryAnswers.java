package org.replyby.staffapi;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.usecases.repeating.KeptAnswers;

/** Kept answers in memory; by one thread at a time. */
final class MemoryAnswers implements KeptAnswers {
  private final Map<String, Row> rows = new HashMap<>();

  private record Row(String says, Instant until, @Nullable Answer answer) {}

  @Override
  public Claim claim(Keyed request, Instant now, Instant until) {
    var row = rows.get(key(request));
    if (row == null || !row.until().isAfter(now)) {
      rows.put(key(request), new Row(request.says(), until, null));
      return new Claim.Fresh();
    }
    if (!row.says().equals(request.says())) {
      return new Claim.Used();
    }
    return row.answer() == null ? new Claim.Running(row.until()) : new Claim.Answered(row.answer());
  }

  @Override
  public void keep(Keyed request, Answer answer, Instant until) {
    rows.put(key(request), new Row(request.says(), until, answer));
  }

  @Override
  public void release(Keyed request, Instant now) {
    rows.remove(key(request));
  }

  private static String key(Keyed request) {
    return request.person() + request.key();
  }
}
