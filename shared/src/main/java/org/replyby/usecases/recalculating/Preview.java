package org.replyby.usecases.recalculating;

import java.util.List;
import org.replyby.model.Deadline;
import org.replyby.model.Sha256;

/**
 * What a change would move, and why. The token represents all of it: the change, the dates that
 * move and the dates they move to. The token changes as soon as any of these does.
 */
public record Preview(String why, List<Move> moves, String token) {

  static Preview of(Change change, String why, List<Move> moves) {
    var text = new StringBuilder(change.toString());
    for (var move : moves) {
      add(text, move.was());
      text.append(move.setting()).append(move.date().due()).append(move.date().alarm());
    }
    return new Preview(why, List.copyOf(moves), Sha256.of(text.toString()).substring(0, 32));
  }

  private static void add(StringBuilder text, Deadline deadline) {
    text.append('\n')
        .append(deadline.id())
        .append(' ')
        .append(deadline.plan().version())
        .append(' ')
        .append(deadline.dueDate().due())
        .append(deadline.dueDate().alarm());
  }
}
