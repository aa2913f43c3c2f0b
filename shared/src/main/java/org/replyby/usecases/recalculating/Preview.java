package org.replyby.usecases.recalculating;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.replyby.model.Deadline;

/**
 * What a change would move, and why. The token stands for all of it: the change, the dates that
 * move and those they move to; it is another as soon as any of these is.
 */
public record Preview(String why, List<Move> moves, String token) {

  static Preview of(Change change, String why, List<Move> moves) {
    var text = new StringBuilder(change.toString());
    for (var move : moves) {
      add(text, move.was());
      text.append(move.setting()).append(move.date().due()).append(move.date().safeDue());
    }
    return new Preview(why, List.copyOf(moves), hash(text.toString()));
  }

  private static void add(StringBuilder text, Deadline deadline) {
    text.append('\n')
        .append(deadline.id())
        .append(' ')
        .append(deadline.planVersion())
        .append(' ')
        .append(deadline.dueDate().due())
        .append(deadline.dueDate().safeDue());
  }

  private static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
