package org.replyby.staffpages.matter;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a list that can be too long for it. {@code words} says which part of the
 * whole it is, and {@code earlier} and {@code later} are the addresses of the parts beside it; each
 * is null if there is nothing to say, so that nobody takes a part for the whole.
 */
public record Portion<T>(
    List<T> items,
    int all,
    @Nullable String words,
    @Nullable String earlier,
    @Nullable String later) {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

  public Portion {
    items = List.copyOf(items);
  }

  /**
   * The part that the query names under {@code name}, from 1 on, or the first one; the last one if
   * there are fewer.
   */
  static <T> Portion<T> of(
      List<T> all, int most, Map<String, String> query, String name, String path) {
    var last = Math.max(1, Math.ceilDiv(all.size(), most));
    var asked = query.getOrDefault(name, "");
    var number = NUMBER.matcher(asked).matches() ? Math.min(last, Integer.parseInt(asked)) : 1;
    var from = (number - 1) * most;
    var to = Math.min(all.size(), from + most);
    return new Portion<>(
        all.subList(from, to),
        all.size(),
        last == 1 ? null : say("matter.from-to-of", (from + 1), to, all.size()),
        number == 1 ? null : address(path, name, number - 1),
        number == last ? null : address(path, name, number + 1));
  }

  private static String address(String path, String name, int number) {
    return path + "?" + name + "=" + number + "#" + name;
  }

  <R> Portion<R> map(Function<T, R> shown) {
    return new Portion<>(items.stream().map(shown).toList(), all, words, earlier, later);
  }
}
