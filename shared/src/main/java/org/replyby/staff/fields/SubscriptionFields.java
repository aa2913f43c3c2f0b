package org.replyby.staff.fields;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.replyby.model.Address;
import org.replyby.staff.reading.Field;
import org.replyby.staff.reading.FieldReader;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.ReadResult;
import org.replyby.staff.reading.Texts;
import org.replyby.usecases.subscribing.Addresses;
import org.replyby.usecases.subscribing.ConfirmationLink;

/** An address to subscribe, and what proves that its holder agrees. */
public final class SubscriptionFields {
  private static final int ADDRESS_LIMIT = 320;
  private static final int LINK_LIMIT = 2_000;
  private static final Pattern CODE = Pattern.compile("[0-9]{6}");

  private SubscriptionFields() {}

  /** The code that was sent to a phone, or the link that an email contains. */
  public sealed interface Proof {
    record Code(String digits) implements Proof {}

    record Link(ConfirmationLink link) implements Proof {}
  }

  public static Supplier<Address> address(Fields body, PhoneNumbers numbers) {
    var email = body.optional("email", line(ADDRESS_LIMIT, Addresses::email, "an email address"));
    var phone = body.optional("phone", Texts.line(ADDRESS_LIMIT).then(numbers::read));
    return either(body, "email", email, "phone", phone);
  }

  public static Supplier<Proof> proof(Fields body) {
    Function<String, Optional<Proof>> digits =
        text -> CODE.matcher(text).matches() ? Optional.of(new Proof.Code(text)) : Optional.empty();
    Function<String, Optional<Proof>> pasted =
        text -> ConfirmationLink.parse(text).map(Proof.Link::new);
    var code = body.optional("code", line(LINK_LIMIT, digits, "a six-digit code"));
    var link = body.optional("link", line(LINK_LIMIT, pasted, "a confirmation link"));
    return either(body, "code", code, "link", link);
  }

  private static <T> Supplier<T> either(
      Fields body, String name, Field<T> one, String otherName, Field<T> other) {
    if (body.has(name) == body.has(otherName)) {
      body.violate("needs %s or %s, and not both".formatted(name, otherName));
    }
    return one.isPresent() ? one : other;
  }

  private static <T> FieldReader<T> line(
      int limit, Function<String, Optional<T>> parser, String what) {
    return Texts.line(limit)
        .then(
            text ->
                parser
                    .apply(text)
                    .<ReadResult<T>>map(ReadResult.Good::new)
                    .orElseGet(() -> new ReadResult.Bad<>("must be " + what)));
  }
}
