package org.replyby.usecases.subscribing;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
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

  /** No number is accepted without its country code. */
  private static final String NO_REGION = "ZZ";

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

  /** A number in E.164, with its country code; spaces and punctuation are allowed. */
  public static Optional<Address> phone(String typed) {
    var numbers = PhoneNumberUtil.getInstance();
    try {
      var number = numbers.parse(typed, NO_REGION);
      return numbers.isValidNumber(number)
          ? Optional.of(new Address.Phone(numbers.format(number, PhoneNumberFormat.E164)))
          : Optional.empty();
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  /** Whether two addresses are the same inbox or phone. */
  public static boolean same(Address one, Address other) {
    return one.getClass() == other.getClass() && one.endpoint().equalsIgnoreCase(other.endpoint());
  }
}
