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
import java.util.stream.Stream;

/**
 * What a city costs a month, by the number of deadlines that begin and end in it; {@code life} is
 * the life of one. It costs the same however many matters the city has.
 */
record CityMonth(DeadlineLife.Took life) {
  static final double[] SIZES = {10, 1_000, 20_000};

  private static final double PAGES_A_DEADLINE = 10;
  private static final double LISTS = 44;
  private static final double READ_BYTES = 4_096;

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
            "D × %d × $0.01".formatted(life.emails()),
            d -> d * life.emails() * TEXT);
    return Stream.of(
            parts.stream().map(Part::row),
            Stream.of(Part.row("**sum**", "", sum)),
            Stream.of(texts.row()))
        .flatMap(rows -> rows)
        .collect(Collectors.joining("\n"));
  }

  private double reads(double deadlines) {
    return deadlines * (life.units().reads() + PAGES_A_DEADLINE);
  }

  private double listed(double deadlines) {
    return LISTS * Math.ceil(deadlines * MONTHS_KEPT * listed() / READ_BYTES);
  }

  /** The bytes of one deadline, rounded up to hundreds: a word more must not change a price. */
  private int listed() {
    return Math.ceilDiv(life.deadline(), 100) * 100;
  }

  /** What stays of one deadline in the table, in kilobytes, rounded up. */
  private int kept() {
    return Math.ceilDiv(life.bytes(), KB);
  }

  private double calls(double deadlines) {
    return deadlines * (life.calls() + PAGES_A_DEADLINE) + LISTS;
  }

  private List<Part> parts() {
    var writes = life.units().writes();
    return List.of(
        new Part(
            "writes",
            "D × %s × $0.625 / 1,000,000".formatted(Tables.count(writes)),
            d -> d * writes * WRITE_UNIT),
        new Part(
            "reads",
            "D × (%s + 10) × $0.125 / 1,000,000".formatted(Tables.count(life.units().reads())),
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
            "D × (%d × $2 / 100,000 + %d × $0.50 / 1,000,000)".formatted(life.emails(), life.sns()),
            d -> d * (life.emails() * EMAIL + life.sns() * SNS_REQUEST)),
        new Part(
            "API calls",
            "(D × (%d + 10) + 44) × ($1.20 / 1,000,000 + 0.1 s × 1.769 GB × $0.0000133334)"
                .formatted(life.calls()),
            d -> calls(d) * CALL),
        new Part(
            "sending",
            "D × %d × ($0.20 / 1,000,000 + 0.25 s × 1.024 GB × $0.0000133334)"
                .formatted(life.emails()),
            d -> d * life.emails() * SENDING),
        new Part(
            "log lines",
            "(D × (%d + 10 + %d) + 44) × 1 KB × $0.50 / GB".formatted(life.calls(), life.emails()),
            d -> (calls(d) + d * life.emails()) * LOGGED));
  }
}
