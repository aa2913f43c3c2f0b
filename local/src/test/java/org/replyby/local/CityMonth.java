package org.replyby.local;

import static org.replyby.local.Prices.EMAIL;
import static org.replyby.local.Prices.GB_SECOND;
import static org.replyby.local.Prices.HTTP_REQUEST;
import static org.replyby.local.Prices.INVOCATION;
import static org.replyby.local.Prices.LOG_GB;
import static org.replyby.local.Prices.READ_UNIT;
import static org.replyby.local.Prices.SNS_REQUEST;
import static org.replyby.local.Prices.STORED_GB;
import static org.replyby.local.Prices.TEXT;
import static org.replyby.local.Prices.WRITE_UNIT;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a city costs a month, by the number of deadlines that begin and end in it. {@code few} and
 * {@code many} are the same life of a deadline, in a city with one matter and in one with {@code
 * matters}: whatever reads the city's people reads a row of each matter, too.
 */
record CityMonth(DeadlineLife.Took few, DeadlineLife.Took many, int matters) {
  static final double[] SIZES = {10, 1_000, 20_000};

  private static final double DEADLINES_A_MATTER = 10;
  private static final double PAGES_A_DEADLINE = 10;
  private static final double LISTS = 44;
  private static final double READ_BYTES = 4_096;

  /** What one query answers at most. */
  private static final int PAGE_BYTES = 1 << 20;

  /** What one partition of a table reads in a second. */
  private static final int READS_A_SECOND = 3_000;

  private static final double MONTHS_KEPT = 12;
  private static final double GB = 1e9;
  private static final int KB = 1_000;

  /** Assumed, until AWS has measured it: seconds and gigabytes of an API call and of an email. */
  private static final double CALL = 0.1 * 1.769 * GB_SECOND + INVOCATION + HTTP_REQUEST;

  private static final double SENDING = 0.25 * 1.024 * GB_SECOND + INVOCATION;
  private static final double LOGGED = KB / GB * LOG_GB;

  /** A row of the table: what is paid for, how it is computed, and what it is. */
  private record Part(String name, String formula, DoubleUnaryOperator dollars) {
    String row() {
      return row(name, formula, DoubleStream.of(SIZES).map(dollars));
    }

    static String row(String name, String formula, DoubleStream dollars) {
      var cells = dollars.mapToObj(d -> String.format(Locale.US, "%,.2f", d));
      return "| "
          + name
          + " | "
          + formula
          + " | "
          + cells.collect(Collectors.joining(" | "))
          + " |";
    }
  }

  /** The rows of the table: each part, their sum, and texts, which a city may do without. */
  String table() {
    var parts = parts();
    var sum =
        DoubleStream.of(SIZES)
            .map(d -> parts.stream().mapToDouble(p -> p.dollars().applyAsDouble(d)).sum());
    var texts =
        new Part(
            "the same messages as texts, too",
            "D × %d × $0.01".formatted(few.emails()),
            d -> d * few.emails() * TEXT);
    return Stream.of(
            parts.stream().map(Part::row),
            Stream.of(Part.row("**sum**", "", sum)),
            Stream.of(texts.row()))
        .flatMap(rows -> rows)
        .collect(Collectors.joining("\n"));
  }

  /** What reading the city's people takes, by the number of its matters. */
  String people() {
    return IntStream.of(1, 100, 2_000, 20_000)
        .mapToObj(
            of -> {
              var units = 1 + Math.ceilDiv(of * few.matter(), (int) READ_BYTES);
              var pages = 1 + of * few.matter() / PAGE_BYTES;
              return "| %,d | %d | %,d | %,d |".formatted(of, pages, units, READS_A_SECOND / units);
            })
        .collect(Collectors.joining("\n"));
  }

  private double readsOfMatters() {
    return (many.units().reads() - few.units().reads()) / (matters - 1);
  }

  private double reads(double deadlines) {
    var life = few.units().reads() + readsOfMatters() * deadlines / DEADLINES_A_MATTER;
    return deadlines * (life + PAGES_A_DEADLINE);
  }

  private double listed(double deadlines) {
    return LISTS * Math.ceil(deadlines * MONTHS_KEPT * listed() / READ_BYTES);
  }

  /** The bytes of one deadline, rounded up to hundreds: a word more must not change a price. */
  private int listed() {
    return Math.ceilDiv(few.deadline(), 100) * 100;
  }

  /** What stays of one deadline in the table, in kilobytes, rounded up. */
  private int kept() {
    return Math.ceilDiv(few.bytes(), KB);
  }

  private double calls(double deadlines) {
    return deadlines * (few.calls() + PAGES_A_DEADLINE) + LISTS;
  }

  private List<Part> parts() {
    var writes = few.units().writes();
    return List.of(
        new Part(
            "writes",
            "D × %s × $0.625 / 1,000,000".formatted(Tables.count(writes)),
            d -> d * writes * WRITE_UNIT),
        new Part(
            "reads",
            "D × (%s + %.2f × D / 10 + 10) × $0.125 / 1,000,000"
                .formatted(Tables.count(few.units().reads()), readsOfMatters()),
            d -> reads(d) * READ_UNIT),
        new Part(
            "lists of deadlines",
            "44 × D × 12 × %,d / 4,096 × $0.125 / 1,000,000".formatted(listed()),
            d -> listed(d) * READ_UNIT),
        new Part(
            "stored",
            "D × 12 × %d KB × $0.45 / GB".formatted(kept()),
            d -> d * MONTHS_KEPT * kept() * KB / GB * STORED_GB),
        new Part(
            "emails",
            "D × (%d × $2 / 100,000 + %d × $0.50 / 1,000,000)".formatted(few.emails(), few.sns()),
            d -> d * (few.emails() * EMAIL + few.sns() * SNS_REQUEST)),
        new Part(
            "API calls",
            "(D × (%d + 10) + 44) × ($1.20 / 1,000,000 + 0.1 s × 1.769 GB × $0.0000133334)"
                .formatted(few.calls()),
            d -> calls(d) * CALL),
        new Part(
            "sending",
            "D × %d × ($0.20 / 1,000,000 + 0.25 s × 1.024 GB × $0.0000133334)"
                .formatted(few.emails()),
            d -> d * few.emails() * SENDING),
        new Part(
            "log lines",
            "(D × (%d + 10 + %d) + 44) × 1 KB × $0.50 / GB".formatted(few.calls(), few.emails()),
            d -> (calls(d) + d * few.emails()) * LOGGED));
  }
}
