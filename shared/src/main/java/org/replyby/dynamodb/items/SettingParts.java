package org.replyby.dynamodb.items;

import java.time.LocalTime;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.deadlines.Convention;
import org.replyby.deadlines.Service;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Trigger;
import org.replyby.deadlines.Unit;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Basis;

/** The maps that record how a date is set. */
final class SettingParts {
  private static final String SORT = "sort";
  private static final Map<String, Unit> UNITS =
      Stream.of(Unit.values()).collect(Collectors.toMap(Unit::word, Function.identity()));

  private SettingParts() {}

  static Row row(Basis basis) {
    return Row.map()
        .map("setting", row(basis.setting()))
        .code("place", basis.place())
        .flag("fixedByOrder", basis.fixedByOrder())
        .text("document", basis.document())
        .map("court", basis.court(), DemandParts::row);
  }

  static Basis basis(Stored s) {
    return new Basis(
        setting(s.map("setting")),
        s.code(Basis.Place.class, "place"),
        s.flag("fixedByOrder"),
        s.textOrNull("document"),
        s.mapOrNull("court", DemandParts::court));
  }

  static Row row(Setting setting) {
    return switch (setting) {
      case Setting.Fixed(var on, var by) ->
          Row.map().text(SORT, "fixed").map("on", DemandParts.row(on)).text("by", by);
      case Setting.Forward(var trigger, var span, var convention, var service) ->
          Row.map()
              .text(SORT, "forward")
              .map("trigger", row(trigger))
              .map("span", row(span))
              .map("convention", row(convention))
              .map("service", row(service));
      case Setting.Backward(var trigger, var span) ->
          Row.map().text(SORT, "backward").map("trigger", row(trigger)).map("span", row(span));
      case Setting.Before(var limit) -> Row.map().text(SORT, "before").map("limit", row(limit));
      case Setting.EarlierOf(var one, var other) ->
          Row.map().text(SORT, "earlier-of").map("one", row(one)).map("other", row(other));
      case Setting.Unsettled(var due, var safe, var others, var why) ->
          Row.map()
              .text(SORT, "unsettled")
              .map("due", row(due))
              .map("safe", row(safe))
              .maps("others", others, SettingParts::row)
              .text("why", why);
      case Setting.Unknown(var why) -> Row.map().text(SORT, "unknown").text("why", why);
      case Setting.Review(var on, var why) ->
          Row.map().text(SORT, "review").text("on", on).text("why", why);
      case Setting.Standing(var since, var what) ->
          Row.map().text(SORT, "standing").text("since", since).text("what", what);
      case Setting.Stayed(var was, var on, var why) ->
          Row.map().text(SORT, "stayed").map("was", row(was)).text("on", on).text("why", why);
      case Setting.Owed(var counted, var latest) ->
          Row.map().text(SORT, "owed").map("counted", row(counted)).map("latest", row(latest));
    };
  }

  static Setting setting(Stored s) {
    return switch (s.text(SORT)) {
      case "fixed" -> new Setting.Fixed(DemandParts.dueOn(s.map("on")), s.text("by"));
      case "forward" ->
          new Setting.Forward(
              trigger(s.map("trigger")),
              span(s.map("span")),
              convention(s.map("convention")),
              service(s.map("service")));
      case "backward" -> new Setting.Backward(trigger(s.map("trigger")), span(s.map("span")));
      case "before" -> new Setting.Before(setting(s.map("limit")));
      case "earlier-of" -> new Setting.EarlierOf(setting(s.map("one")), setting(s.map("other")));
      case "unsettled" ->
          new Setting.Unsettled(
              setting(s.map("due")),
              setting(s.map("safe")),
              s.maps("others", SettingParts::alternative),
              s.text("why"));
      case "unknown" -> new Setting.Unknown(s.text("why"));
      case "review" -> new Setting.Review(s.date("on"), s.text("why"));
      case "standing" -> new Setting.Standing(s.date("since"), s.text("what"));
      case "stayed" -> new Setting.Stayed(setting(s.map("was")), s.date("on"), s.text("why"));
      case "owed" -> new Setting.Owed(setting(s.map("counted")), setting(s.map("latest")));
      default -> throw new IllegalStateException("a date is set in an unknown way");
    };
  }

  private static Row row(Setting.Alternative other) {
    return Row.map().map("setting", row(other.setting())).text("when", other.when());
  }

  private static Setting.Alternative alternative(Stored s) {
    return new Setting.Alternative(setting(s.map("setting")), s.text("when"));
  }

  private static Row row(Trigger trigger) {
    return Row.map()
        .text("event", trigger.event())
        .text("date", trigger.date())
        .text("time", trigger.time());
  }

  private static Trigger trigger(Stored s) {
    return new Trigger(s.text("event"), s.date("date"), s.orNull("time", LocalTime::parse));
  }

  static Row row(Span span) {
    return Row.map().text("unit", span.unit().word()).number("count", span.count());
  }

  static Span span(Stored s) {
    var unit = UNITS.get(s.text("unit"));
    if (unit == null) {
      throw new IllegalStateException("a period has an unknown unit");
    }
    return new Span(unit, s.count("count"));
  }

  private static Row row(Convention convention) {
    return switch (convention) {
      case Convention.Rule6() -> Row.map().text(SORT, "rule-6");
      case Convention.AsWritten(var instrument, var authority) ->
          Row.map()
              .text(SORT, "as-written")
              .text("instrument", instrument)
              .text("authority", authority);
    };
  }

  private static Convention convention(Stored s) {
    return switch (s.text(SORT)) {
      case "rule-6" -> new Convention.Rule6();
      case "as-written" -> new Convention.AsWritten(s.text("instrument"), s.text("authority"));
      default -> throw new IllegalStateException("a period is counted in an unknown way");
    };
  }

  private static Row row(Service service) {
    return switch (service) {
      case Service.NothingAdded(var why, var authority) ->
          Row.map().text(SORT, "nothing-added").text("why", why).text("authority", authority);
      case Service.ThreeDaysAdded(var why) ->
          Row.map().text(SORT, "three-days-added").text("why", why);
    };
  }

  private static Service service(Stored s) {
    return switch (s.text(SORT)) {
      case "nothing-added" -> new Service.NothingAdded(s.text("why"), s.text("authority"));
      case "three-days-added" -> new Service.ThreeDaysAdded(s.text("why"));
      default -> throw new IllegalStateException("service has an unknown effect");
    };
  }
}
