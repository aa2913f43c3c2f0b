package org.replyby.usecases.acknowledging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.replyby.alerts.digest.DigestText;
import org.replyby.alerts.texts.Message;
import org.replyby.alerts.texts.TextReply;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Deadline;

/**
 * The answer to STATUS: how many deadlines are open, and everything that is due next, which is all
 * of a city's first day, for each city of the phone. It is one segment unless several are due then.
 * The city, the matter and what is due are shortened to fit, never a date.
 */
public final class StatusReply {
  /** SNS takes 1,600 characters; ten segments that belong together have 153 each. */
  private static final int LIMIT = 1_530;

  private StatusReply() {}

  public static String of(List<Deadline> open, Instant now) {
    return of(open, now, "");
  }

  /** {@code also} ends the answer, and is empty or a sentence after a space. */
  public static String of(List<Deadline> open, Instant now, String also) {
    if (open.isEmpty()) {
      return TextReply.SENDER + "no deadline is open." + also;
    }
    var next =
        open.stream().collect(Collectors.groupingBy(d -> d.id().jurisdiction())).values().stream()
            .flatMap(ofCity -> first(ofCity).stream())
            .sorted(
                Comparator.comparing((Deadline d) -> d.dueDate().alarm())
                    .thenComparing(d -> d.id().toString()))
            .toList();
    return text(open, next, now, also) + also;
  }

  private static List<Deadline> first(List<Deadline> ofCity) {
    var day = ofCity.stream().map(d -> day(d.dueDate())).min(Comparator.naturalOrder());
    return ofCity.stream().filter(d -> day.filter(day(d.dueDate())::equals).isPresent()).toList();
  }

  private static LocalDate day(DueDate date) {
    return date.alarm().atZone(date.zone()).toLocalDate();
  }

  private static String text(List<Deadline> open, List<Deadline> next, Instant now, String also) {
    var amongOthers = open.stream().map(d -> d.id().matter()).distinct().count() > 1;
    var text =
        new StringBuilder(TextReply.SENDER)
            .append(DigestText.deadlines(open.size()))
            .append(" open, next: ");
    var written = 0;
    for (var deadline : next) {
      var before = written == 0 ? "" : "; ";
      var room = Message.SMS_LIMIT - text.length() - 1 - also.length();
      var line = line(deadline, amongOthers, now, room, written);
      var length = text.length() + before.length() + line.length() + also.length();
      if (length > LIMIT - more(next.size()).length()) {
        return text + more(next.size() - written);
      }
      text.append(before).append(line);
      written++;
    }
    return text + ".";
  }

  /** The first line fits into the first segment; the others may be as long as they like. */
  private static String line(
      Deadline deadline, boolean amongOthers, Instant now, int room, int written) {
    var limit = written == 0 ? room : Message.SMS_LIMIT;
    return TextReply.line(deadline, amongOthers, now, limit);
  }

  private static String more(int left) {
    return "; and " + left + " more that day: ask city staff for the list.";
  }
}
