package org.replyby.local;

import java.util.ArrayList;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.replyby.local.aws.Watch;
import org.replyby.model.AlertId;
import org.replyby.model.NoticeId;

/** Who of a city heard a kind of message, and when; and when the operator did. */
record Heard(SortedSet<String> who, SortedSet<String> when, SortedSet<String> operator) {
  Heard() {
    this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
  }

  String cell() {
    var all = new ArrayList<>(who);
    if (!operator.isEmpty()) {
      all.add("operator");
    }
    return all.isEmpty() ? "nobody" : String.join(", ", all);
  }

  /** The city to which it belongs, if that is one of these. */
  static @Nullable HearingCity cityOf(Watch.Seen seen, Set<HearingCity> cities) {
    return cities.stream()
        .filter(city -> seen.alert().startsWith(city.id + "."))
        .findFirst()
        .orElse(null);
  }

  private static boolean isNotice(Watch.Seen seen) {
    return seen.alert().chars().filter(c -> c == '.').count() == 2;
  }

  /** To which official it went. */
  static String official(Watch.Seen seen) {
    return isNotice(seen)
        ? NoticeId.parse(seen.alert()).official().toString()
        : AlertId.parse(seen.alert()).official().toString();
  }

  /**
   * Whether it is of this kind, and of this matter if it is about one. Nobody asks SNS whom a
   * digest reaches before it is sent, so one that is sent to no live address was heard by nobody.
   */
  static boolean isOf(ToldKind kind, String matter, HearingCity city, Watch.Seen seen) {
    var initial = city.initial(official(seen));
    if (!kind.isTo(initial) || (kind == ToldKind.DIGEST && !city.isReachable(initial))) {
      return false;
    }
    if (isNotice(seen)) {
      return kind.isNamed(NoticeId.parse(seen.alert()).name());
    }
    var id = AlertId.parse(seen.alert());
    return kind.isNamed(id.rung())
        && id.deadline().matter().toString().equals(city.id + "." + matter);
  }
}
