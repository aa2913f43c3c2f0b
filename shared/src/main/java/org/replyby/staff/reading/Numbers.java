package org.replyby.staff.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** Years, amounts and counts. */
public final class Numbers {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
  private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

  public static final FieldReader<Integer> YEAR =
      json ->
          json instanceof Integer year && year >= FIRST_YEAR && year <= LAST_YEAR
              ? new ReadResult.Good<>(year)
              : new ReadResult.Bad<>("must be a year from " + FIRST_YEAR + " to " + LAST_YEAR);

  /** US dollars. */
  public static final FieldReader<BigDecimal> AMOUNT_OF_MONEY =
      json -> {
        var amount =
            switch (json) {
              case String text when AMOUNT.matcher(text).matches() -> new BigDecimal(text);
              case Integer whole -> BigDecimal.valueOf(whole);
              case Long whole -> BigDecimal.valueOf(whole);
              case BigInteger whole -> new BigDecimal(whole);
              case BigDecimal decimal -> decimal;
              default -> BigDecimal.ONE.negate();
            };
        return isAmount(amount)
            ? new ReadResult.Good<>(amount)
            : new ReadResult.Bad<>(
                "must be an amount in dollars below a trillion, such as 2000.50");
      };

  private Numbers() {}

  public static FieldReader<Integer> between(int least, int most, String unit) {
    return json ->
        json instanceof Integer number && number >= least && number <= most
            ? new ReadResult.Good<>(number)
            : new ReadResult.Bad<>(
                "must be a whole number from %d to %d %s".formatted(least, most, unit).strip());
  }

  /** The limit comes first: a number like 1e999999999 must not be written out to be measured. */
  private static boolean isAmount(BigDecimal amount) {
    return amount.signum() >= 0
        && amount.compareTo(LIMIT) < 0
        && amount.stripTrailingZeros().scale() <= 2;
  }
}
