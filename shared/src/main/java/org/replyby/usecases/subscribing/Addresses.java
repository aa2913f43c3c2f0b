package org.replyby.usecases.subscribing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.replyby.model.Address;

/** Reads the addresses that people type. */
public final class Addresses {
  /** SNS takes ASCII addresses; RFC 5321 allows 64 characters before the @ and 254 in all. */
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
              + "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

  private static final int EMAIL_LIMIT = 254;

  private Addresses() {}

  public static Optional<Address> email(String typed) {
    var at = typed.lastIndexOf('@');
    if (typed.length() > EMAIL_LIMIT || !EMAIL.matcher(typed).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Address.Email(typed.substring(0, at) + typed.substring(at).toLowerCase(Locale.ROOT)));
  }

  /** Whether two addresses are the same inbox or phone. */
  public static boolean same(Address one, Address other) {
    return one.getClass() == other.getClass() && one.endpoint().equalsIgnoreCase(other.endpoint());
  }
}
