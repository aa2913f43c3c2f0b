package org.replyby.demands;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Trigger;

/** Replaces one part of a setting with another, wherever in the setting it is. */
public final class Resetting {
  private Resetting() {}

  /** Another date or period, such as a return date that was extended. */
  public static Setting replace(Setting in, Setting part, Setting by) {
    return each(in, leaf -> leaf.equals(part) ? by : leaf);
  }

  /** Another trigger, such as the true day of service. */
  public static Setting replace(Setting in, Trigger trigger, Trigger by) {
    return each(
        in,
        leaf ->
            switch (leaf) {
              case Setting.Forward(var from, var span, var convention, var service)
                  when from.equals(trigger) ->
                  new Setting.Forward(by, span, convention, service);
              case Setting.Backward(var from, var span) when from.equals(trigger) ->
                  new Setting.Backward(by, span);
              default -> leaf;
            });
  }

  /** Every trigger from which a setting counts. */
  public static Stream<Trigger> triggers(Setting in) {
    return switch (in) {
      case Setting.Fixed fixed -> Stream.empty();
      case Setting.Forward forward -> Stream.of(forward.trigger());
      case Setting.Backward backward -> Stream.of(backward.trigger());
      case Setting.Before(var limit) -> triggers(limit);
      case Setting.EarlierOf(var one, var other) -> Stream.concat(triggers(one), triggers(other));
      case Setting.Unsettled(var due, var safe, var others, var why) ->
          Stream.of(Stream.of(due, safe), others.stream().map(Setting.Alternative::setting))
              .flatMap(all -> all)
              .flatMap(Resetting::triggers);
      case Setting.Stayed stayed -> triggers(stayed.was());
      case Setting.Owed(var counted, var latest) ->
          Stream.concat(triggers(counted), triggers(latest));
      case Setting.Unknown _, Setting.Review _, Setting.Standing _ -> Stream.empty();
    };
  }

  private static Setting each(Setting in, UnaryOperator<Setting> change) {
    return switch (in) {
      case Setting.Before(var limit) -> new Setting.Before(each(limit, change));
      case Setting.EarlierOf(var one, var other) ->
          new Setting.EarlierOf(each(one, change), each(other, change));
      case Setting.Unsettled(var due, var safe, var others, var why) ->
          new Setting.Unsettled(each(due, change), each(safe, change), each(others, change), why);
      case Setting.Stayed(var was, var on, var why) ->
          new Setting.Stayed(each(was, change), on, why);
      case Setting.Owed(var counted, var latest) ->
          new Setting.Owed(each(counted, change), each(latest, change));
      case Setting.Unknown unknown -> unknown;
      case Setting.Review review -> change.apply(review);
      case Setting.Standing standing -> change.apply(standing);
      case Setting.Fixed fixed -> change.apply(fixed);
      case Setting.Forward forward -> change.apply(forward);
      case Setting.Backward backward -> change.apply(backward);
    };
  }

  private static List<Setting.Alternative> each(
      List<Setting.Alternative> others, UnaryOperator<Setting> change) {
    return others.stream()
        .map(other -> new Setting.Alternative(each(other.setting(), change), other.when()))
        .toList();
  }
}
