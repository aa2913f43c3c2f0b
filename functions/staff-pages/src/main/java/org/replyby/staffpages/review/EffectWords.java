package org.replyby.staffpages.review;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.stream.Stream;
import org.replyby.alerts.texts.WhatIsDue;
import org.replyby.alerts.texts.When;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;
import org.replyby.usecases.recalculating.Effect;
import org.replyby.usecases.recalculating.Fact;
import org.replyby.usecases.recalculating.Preview;

/** What a change does to deadlines, in words: old and new dates are lines of their own. */
final class EffectWords {
  private EffectWords() {}

  /** The dates that change. */
  static List<ReviewPage.Difference> moves(Preview preview) {
    return preview.effects().stream()
        .filter(Effect.Move.class::isInstance)
        .map(Effect.Move.class::cast)
        .filter(Effect.Move::isRedated)
        .map(
            m ->
                new ReviewPage.Difference(name(m.was()), dates(m.was().dueDate()), dates(m.date())))
        .toList();
  }

  /** Everything else that the change does. */
  static List<String> others(Preview preview) {
    return preview.effects().stream().flatMap(EffectWords::other).toList();
  }

  static List<ReviewPage.Difference> facts(Preview preview) {
    return preview.facts().stream()
        .map(
            f ->
                new ReviewPage.Difference(
                    label(f), List.of(f.wasInWords()), List.of(f.isInWords())))
        .toList();
  }

  private static Stream<String> other(Effect effect) {
    return switch (effect) {
      case Effect.Move move when move.isRedated() -> Stream.empty();
      case Effect.Move move -> Stream.of(say("review.alerts-change", name(move.was())));
      case Effect.Begin begin ->
          Stream.of(
              say(
                  "review.a-deadline-begins",
                  Coded.code(begin.terms().kind()).replace('-', ' '),
                  String.join(". ", dates(begin.date()))));
      case Effect.End end -> Stream.of(say("review.it-ends-and-counts", name(end.was())));
      case Effect.Stay stay ->
          Stream.of(say("review.it-stays-because", name(stay.was()), stay.why()));
      case Effect.Replan replan -> Stream.of(say("review.next-reminder-moves", name(replan.was())));
    };
  }

  static String name(Deadline deadline) {
    var what = WhatIsDue.full(deadline.kind(), deadline.demand());
    return deadline.demand().matterTitle() + ": " + what;
  }

  private static List<String> dates(DueDate date) {
    return When.dates(date).stream().map(org.replyby.alerts.texts.Fact::line).toList();
  }

  private static String label(Fact fact) {
    var words = fact.name().replaceAll("([a-z])([A-Z])", "$1 $2").replace('.', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
