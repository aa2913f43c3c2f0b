package org.replyby.staff.fields;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.model.Address;
import org.replyby.staff.reading.ReadResult;

/**
 * Reads the phone numbers that people type, and refuses those that no text reaches, that would cost
 * more, or that are in another country. {@code countries} are two-letter codes. Nothing tells an
 * American landline from a mobile phone: that shows by the code that never comes back.
 */
public final class PhoneNumbers {
  /** A number without a country code is one of these. */
  private static final String HOME = "US";

  private static final Set<String> UNITED_STATES = Set.of(HOME, "AS", "GU", "MP", "PR", "VI");

  private static final ReadResult<Address> NO_NUMBER =
      new ReadResult.Bad<>("must be a phone number, such as 312-555-0123");

  private final Set<String> countries;

  /** {@code added} are the countries that may be texted besides the United States. */
  public PhoneNumbers(Set<String> added) {
    this.countries =
        Stream.concat(UNITED_STATES.stream(), added.stream()).collect(Collectors.toSet());
  }

  ReadResult<Address> read(String typed) {
    try {
      var number = numbers().parse(typed, HOME);
      return numbers().isValidNumber(number) ? read(number) : NO_NUMBER;
    } catch (NumberParseException notANumber) {
      return NO_NUMBER;
    }
  }

  private ReadResult<Address> read(PhoneNumber number) {
    if (number.hasExtension()) {
      return new ReadResult.Bad<>("must not have an extension: no text reaches one");
    }
    var kind = unreachable(numbers().getNumberType(number));
    if (kind.isPresent()) {
      return new ReadResult.Bad<>(
          "is a " + kind.get() + " number: give the number of a mobile phone");
    }
    if (!countries.contains(String.valueOf(numbers().getRegionCodeForNumber(number)))) {
      return new ReadResult.Bad<>(
          "is outside the United States and its territories: this service sends texts only inside them");
    }
    return new ReadResult.Good<>(
        new Address.Phone(numbers().format(number, PhoneNumberFormat.E164)));
  }

  /** The kind of a number that cannot or must not be texted; empty for a mobile phone. */
  private static Optional<String> unreachable(PhoneNumberType type) {
    return switch (type) {
      case MOBILE, FIXED_LINE_OR_MOBILE -> Optional.empty();
      case FIXED_LINE -> Optional.of("landline");
      case TOLL_FREE -> Optional.of("toll-free");
      case PREMIUM_RATE -> Optional.of("premium-rate");
      case SHARED_COST -> Optional.of("shared-cost");
      case PERSONAL_NUMBER -> Optional.of("personal");
      case PAGER -> Optional.of("pager");
      case VOIP -> Optional.of("internet-phone");
      case UAN -> Optional.of("company");
      case VOICEMAIL -> Optional.of("voicemail");
      case UNKNOWN -> Optional.of("satellite");
    };
  }

  /** Made by the first phone that is read: a function that starts would wait for it. */
  private static PhoneNumberUtil numbers() {
    return PhoneNumberUtil.getInstance();
  }
}
