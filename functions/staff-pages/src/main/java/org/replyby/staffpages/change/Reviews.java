package org.replyby.staffpages.change;

import static org.replyby.staffpages.words.PageTexts.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.alerts.plan.CityTime;
import org.replyby.alerts.texts.WhatIsDue;
import org.replyby.alerts.texts.When;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;
import org.replyby.staffpages.http.Form;
import org.replyby.usecases.recalculating.Effect;
import org.replyby.usecases.recalculating.Fact;
import org.replyby.usecases.recalculating.RecalculateDeadlines;

/** What a change would do, in words. */
final class Reviews {
  private static final int LONGEST = 200;
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern CODE = Pattern.compile("[a-z]+([-_][a-z0-9]+)+");

  private Reviews() {}

  static ChangePage.Review of(
      RecalculateDeadlines.Previewed previewed, Subject.Asking asking, Form form) {
    var plan = previewed.preview();
    var effects = plan.effects();
    return new ChangePage.Review(
        previewed.token(),
        sentence(plan.why()) + (form.has("why") ? " " + form.text("why") : ""),
        parts(plan.facts(), asking, form),
        each(effects, Effect.Move.class)
            .filter(Effect.Move::isRedated)
            .map(m -> new ChangePage.Move(what(m.was()), dates(m.was().dueDate()), dates(m.date())))
            .toList(),
        each(effects, Effect.Move.class)
            .filter(m -> !m.isRedated())
            .map(m -> what(m.was()))
            .toList(),
        each(effects, Effect.Begin.class)
            .map(b -> new ChangePage.Begin(words(b.terms().kind()), dates(b.date())))
            .toList(),
        each(effects, Effect.End.class).map(e -> what(e.was())).toList(),
        each(effects, Effect.Stay.class)
            .map(s -> new ChangePage.Stay(what(s.was()), s.why()))
            .toList());
  }

  private static String sentence(String words) {
    return capital(words) + (words.endsWith(".") ? "" : ".");
  }

  private static <E extends Effect> Stream<E> each(List<Effect> effects, Class<E> type) {
    return effects.stream().filter(type::isInstance).map(type::cast);
  }

  private static String what(Deadline deadline) {
    return capital(WhatIsDue.full(deadline.kind(), deadline.demand()));
  }

  private static List<String> dates(DueDate date) {
    var lines = new ArrayList<String>();
    When.dates(date).forEach(fact -> lines.add(fact.line()));
    return lines;
  }

  private static String words(Enum<?> constant) {
    return capital(Coded.code(constant).replace('-', ' '));
  }

  private static List<ChangePage.Part> parts(List<Fact> facts, Subject.Asking asking, Form form) {
    var groups = new LinkedHashMap<String, List<ChangePage.Fact>>();
    var labels = asking.labels(form);
    for (var fact : facts) {
      groups
          .computeIfAbsent(asking.group(fact.name()), name -> new ArrayList<>())
          .add(new ChangePage.Fact(label(fact, labels), shown(fact.was()), shown(fact.is())));
    }
    var parts = new ArrayList<ChangePage.Part>();
    groups.forEach((name, lines) -> parts.add(new ChangePage.Part(name, what(lines), lines)));
    for (var kind : asking.covers(form)) {
      var what = say("change.it-also-covers", kind.replace('-', ' '));
      parts.add(new ChangePage.Part(kind, what, List.of()));
    }
    return parts;
  }

  private static String what(List<ChangePage.Fact> facts) {
    return say(
        "change.correct-these",
        facts.stream().map(ChangePage.Fact::what).distinct().collect(Collectors.joining(", ")));
  }

  private static String label(Fact fact, Map<String, String> labels) {
    var root = fact.name().split("\\.", 2)[0];
    return labels.getOrDefault(fact.name(), words(root));
  }

  private static String words(String name) {
    return capital(name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT));
  }

  private static String shown(String value) {
    if (value.equals(Fact.NONE) || value.isEmpty()) {
      return say("change.not-given");
    }
    if (DAY.matcher(value).matches()) {
      return CityTime.day(LocalDate.parse(value));
    }
    var plain = CODE.matcher(value).matches() ? value.replaceAll("[-_]", " ") : value;
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + " ...";
  }

  private static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
