package org.replyby.staffpages.today;

import static org.replyby.staffpages.words.PageTexts.say;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityTime;
import org.replyby.alerts.texts.Fact;
import org.replyby.alerts.texts.When;
import org.replyby.model.Plan;
import org.replyby.staffpages.look.Words;
import org.replyby.usecases.reading.ListedDeadline;

/** A deadline as a row of a list. */
final class Rows {
  private Rows() {}

  /** An index may still list what is gone: then there is no plan. */
  static TodayPage.Row of(ListedDeadline listed, @Nullable Plan plan, Looked looked, Instant now) {
    var deadline = listed.deadline();
    var marks = new ArrayList<>(Summing.marks(listed, now));
    var look = marks.isEmpty() ? "" : marks.getFirst().look();
    Optional.ofNullable(plan)
        .flatMap(looked::news)
        .ifPresent(news -> marks.add(new TodayPage.Mark("done", news)));
    var toDo = new ArrayList<String>();
    Optional.ofNullable(deadline.findOut()).ifPresent(toDo::add);
    Optional.ofNullable(listed.toConfirm()).ifPresent(toDo::add);
    return new TodayPage.Row(
        listed.city(),
        deadline.id().matter().toString(),
        deadline.matterTitle(),
        deadline.id().toString(),
        Words.what(deadline),
        Words.dates(deadline),
        When.left(deadline.kind(), deadline.dates(), now).map(Fact::line).orElse(""),
        look,
        marks,
        toDo,
        plan == null ? List.of() : told(plan, deadline.zone()));
  }

  private static List<String> told(Plan plan, ZoneId zone) {
    var told = new ArrayList<String>();
    var known = plan.known();
    if (known != null) {
      told.add(say("common.acknowledged", CityTime.full(known.at(), zone), known.by()));
    } else if (plan.isUnacknowledged()) {
      told.add(say("today.nobody-has-acknowledged"));
    }
    Optional.ofNullable(plan.dueMoment())
        .ifPresent(next -> told.add(say("today.next-alert", CityTime.full(next, zone))));
    return told;
  }
}
