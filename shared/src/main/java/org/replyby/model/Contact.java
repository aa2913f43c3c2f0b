package org.replyby.model;

import java.util.regex.Pattern;

/**
 * Whom a jurisdiction's officials tell that a reply went out, so that it is recorded. Every alert's
 * email names this person. {@code phone} is in the form of E.164, such as {@code +13125550123}.
 */
public record Contact(String name, String phone) {
  private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

  /** North America: three digits of the area, three of the exchange, four of the line. */
  private static final Pattern AMERICAN = Pattern.compile("\\+1(\\d{3})(\\d{3})(\\d{4})");

  public Contact {
    if (name.isBlank() || !E164.matcher(phone).matches()) {
      throw new IllegalArgumentException("a contact has a name and a phone number");
    }
  }

  /** The name and the phone as people in the United States write it. */
  public String words() {
    return name + ", " + AMERICAN.matcher(phone).replaceFirst("$1-$2-$3");
  }
}
