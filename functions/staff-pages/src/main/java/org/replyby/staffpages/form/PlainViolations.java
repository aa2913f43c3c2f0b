package org.replyby.staffpages.form;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.Map;
import org.replyby.model.Violation;

/** What is wrong with a form, for somebody who sees its controls and not the API. */
final class PlainViolations {
  private static final Map<String, Violation> PLAIN =
      Map.of(
          "must name at least one topic, or be left out for all of them",
          new Violation("/topics", say("webhooks.needs-a-topic")),
          "needs at least one role: DELETE ends the membership",
          new Violation("/roles", say("members.not-without-a-role")));

  private PlainViolations() {}

  static List<Violation> of(List<Violation> violations) {
    return violations.stream().map(v -> PLAIN.getOrDefault(v.detail(), v)).toList();
  }
}
