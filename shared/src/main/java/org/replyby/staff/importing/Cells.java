package org.replyby.staff.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.replyby.model.Coded;
import org.replyby.staff.reading.ReadResult;
import org.replyby.staff.tables.Guard;

/** How cells are read: the API's own codes, and the plain words that people write for them. */
final class Cells {
  private static final Set<String> YES = Set.of("yes", "y", "true", "x", "1");
  private static final Set<String> NO = Set.of("no", "n", "false", "0");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern BETWEEN = Pattern.compile("[;,\\n]");
  private static final Pattern MONEY_SIGNS = Pattern.compile("[$,\\s]");
  private static final Pattern OF_CLOCK =
      Pattern.compile("(\\d{1,2})(?::(\\d{2}))?(?::00)?\\s*([ap])\\.?m\\.?");
  private static final Pattern OF_DAY = Pattern.compile("(\\d{2}:\\d{2})(?::00)?");
  private static final Pattern UNCLEAR_HOUR = Pattern.compile("([1-9]):(\\d{2})(?::00)?");
  private static final int HALF_DAY = 12;

  /** What a person wrote. */
  static final CellReader TEXT = (cell, dates) -> new ReadResult.Good<>(Guard.off(cell));

  /** An id, a phone, an address. */
  static final CellReader PLAIN = (cell, dates) -> new ReadResult.Good<>(cell.strip());

  /** Of a column that is known and not read. */
  static final CellReader UNREAD = (cell, dates) -> new ReadResult.Good<>("");

  static final CellReader DATE = (cell, dates) -> dates.read(cell);
  static final CellReader TIME = (cell, dates) -> time(cell.strip());

  /** What is no number stays as it is: its reader says what is wrong. */
  static final CellReader COUNT =
      (cell, dates) ->
          new ReadResult.Good<>(
              NUMBER.matcher(cell.strip()).matches()
                  ? (Object) Integer.valueOf(cell.strip())
                  : cell.strip());

  static final CellReader MONEY =
      (cell, dates) -> new ReadResult.Good<>(MONEY_SIGNS.matcher(cell).replaceAll(""));

  static final CellReader FLAG = (cell, dates) -> flag(Names.plain(cell));

  private Cells() {}

  private static ReadResult<Object> flag(String word) {
    return YES.contains(word)
        ? new ReadResult.Good<>(true)
        : NO.contains(word)
            ? new ReadResult.Good<>(false)
            : new ReadResult.Bad<>("must be yes or no");
  }

  /** The codes of a type, or other words for them. */
  static <E extends Enum<E>> CellReader code(Class<E> type, Map<String, E> words) {
    var coded = new LinkedHashMap<String, String>();
    words.forEach((word, constant) -> coded.put(word, Coded.code(constant)));
    var codes = new ArrayList<String>();
    for (var constant : type.getEnumConstants()) {
      codes.add(Coded.code(constant));
    }
    return code(codes, coded);
  }

  static CellReader code(Collection<String> codes, Map<String, String> words) {
    var known = known(codes, words);
    return (cell, dates) -> code(cell, known, codes);
  }

  /** Several codes, with a semicolon, a comma or a line break between them. */
  static <E extends Enum<E>> CellReader codes(Class<E> type, Map<String, E> words) {
    var one = code(type, words);
    return (cell, dates) -> {
      var all = new ArrayList<Object>();
      for (var part : BETWEEN.split(cell, -1)) {
        if (!part.isBlank()) {
          switch (one.read(part, dates)) {
            case ReadResult.Good<Object>(var code) -> all.add(code);
            case ReadResult.Bad<Object> bad -> {
              return bad;
            }
          }
        }
      }
      return new ReadResult.Good<>(all.stream().distinct().toList());
    };
  }

  private static ReadResult<Object> code(
      String cell, Map<String, String> known, Collection<String> codes) {
    var code = known.get(Names.plain(cell));
    return code == null
        ? new ReadResult.Bad<>("must be one of: " + String.join(", ", codes).replace('_', ' '))
        : new ReadResult.Good<>(code);
  }

  private static Map<String, String> known(Collection<String> codes, Map<String, String> words) {
    var known = new LinkedHashMap<String, String>();
    codes.forEach(code -> known.put(Names.plain(code), code));
    words.forEach((word, code) -> known.put(Names.plain(word), code));
    return Map.copyOf(known);
  }

  /** With a hour of two digits, or with AM or PM: 5:00 alone can be in the morning or not. */
  private static ReadResult<Object> time(String cell) {
    var day = OF_DAY.matcher(cell);
    if (day.matches()) {
      return new ReadResult.Good<>(day.group(1));
    }
    var clock = OF_CLOCK.matcher(cell.toLowerCase(Locale.ROOT));
    if (clock.matches()) {
      var hour = Integer.parseInt(clock.group(1));
      var minute = clock.group(2) == null ? "00" : clock.group(2);
      if (hour >= 1 && hour <= HALF_DAY) {
        var from = clock.group(3).equals("p") ? HALF_DAY : 0;
        return new ReadResult.Good<>("%02d:%s".formatted(hour % HALF_DAY + from, minute));
      }
    }
    var unclear = UNCLEAR_HOUR.matcher(cell);
    if (unclear.matches()) {
      var hour = Integer.parseInt(unclear.group(1));
      return new ReadResult.Bad<>(
          "can be in the morning or in the afternoon: write %02d:%s or %d:%s"
              .formatted(hour, unclear.group(2), hour + HALF_DAY, unclear.group(2)));
    }
    return new ReadResult.Bad<>("must be a time, such as 17:00 or 5:00 PM");
  }
}
