package org.replyby.staff.fields;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Set;
import org.replyby.model.Contact;
import org.replyby.staff.reading.Field;
import org.replyby.staff.reading.FieldReader;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.ReadResult;
import org.replyby.staff.reading.Texts;

/**
 * Whom officials tell that a reply went out. The phone is called and not texted, so it may be a
 * landline; every alert prints it, so it must not cost whoever calls it.
 */
final class ContactFields {
  private static final String NAME = "contact";
  private static final int LIMIT = 100;

  /** A number without a country code is one of these. */
  private static final String HOME = "US";

  private static final Set<PhoneNumberType> COSTLY =
      Set.of(PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST);

  private static final FieldReader<String> PHONE =
      json ->
          json instanceof String typed
              ? phone(typed)
              : new ReadResult.Bad<>("must be text, in quotes");

  private ContactFields() {}

  /** Nothing if there is none: then a contact on record stays. */
  static Field<Contact> of(Fields body) {
    if (!body.has(NAME)) {
      body.ignore(NAME);
      return Field.none();
    }
    var contact = body.object(NAME);
    var name = contact.required("name", Texts.name(LIMIT));
    var phone = contact.required("phone", PHONE);
    return name.isPresent() && phone.isPresent()
        ? Field.of(new Contact(name.get(), phone.get()))
        : Field.none();
  }

  private static ReadResult<String> phone(String typed) {
    var numbers = PhoneNumberUtil.getInstance();
    try {
      var number = numbers.parse(typed, HOME);
      return numbers.isValidNumber(number)
              && !number.hasExtension()
              && !COSTLY.contains(numbers.getNumberType(number))
          ? new ReadResult.Good<>(numbers.format(number, PhoneNumberFormat.E164))
          : noNumber();
    } catch (NumberParseException notANumber) {
      return noNumber();
    }
  }

  private static ReadResult<String> noNumber() {
    return new ReadResult.Bad<>(
        "must be a phone number without an extension, such as 312-555-0123 or +13125550123, and"
            + " none that costs more to call");
  }
}
