package org.replyby.model;

/** What a phone company said of a text, as SNS passes it on. */
public enum TextResult {
  /** Whether it reached the phone is not known. */
  TAKEN_BY_CARRIER,
  DELIVERED,

  // From here on, the text did not arrive, and nobody sends it again.
  PHONE_UNREACHABLE,
  CARRIER_UNREACHABLE,
  BLOCKED_AS_SPAM,
  BLOCKED_BY_CARRIER,
  TEXT_REFUSED,
  PRICE_TOO_HIGH,
  LIMIT_REACHED,

  /** Any reason that is not in this list. */
  OTHER_REASON,

  // From here on, no text at all reaches this phone.
  INVALID_NUMBER,
  NUMBER_BLOCKED,
  PHONE_BLOCKS_TEXTS,
  OPTED_OUT;

  public boolean isFailure() {
    return this != TAKEN_BY_CARRIER && this != DELIVERED;
  }

  /** Whether the next text cannot arrive either: it is about the phone, and not about the text. */
  public boolean isOfPhone() {
    return switch (this) {
      case INVALID_NUMBER, NUMBER_BLOCKED, PHONE_BLOCKS_TEXTS, OPTED_OUT -> true;
      case TAKEN_BY_CARRIER,
          DELIVERED,
          PHONE_UNREACHABLE,
          CARRIER_UNREACHABLE,
          BLOCKED_AS_SPAM,
          BLOCKED_BY_CARRIER,
          TEXT_REFUSED,
          PRICE_TOO_HIGH,
          LIMIT_REACHED,
          OTHER_REASON ->
          false;
    };
  }

  /** As a docket says it. */
  public String words() {
    return switch (this) {
      case TAKEN_BY_CARRIER -> "taken by the phone company";
      case DELIVERED -> "delivered to the phone";
      case PHONE_UNREACHABLE -> "not delivered: the phone could not be reached";
      case CARRIER_UNREACHABLE -> "not delivered: the phone company could not be reached";
      case BLOCKED_AS_SPAM -> "not delivered: the phone company blocked the text as spam";
      case BLOCKED_BY_CARRIER -> "not delivered: the phone company blocked the text";
      case TEXT_REFUSED -> "not delivered: the text was refused";
      case PRICE_TOO_HIGH -> "not delivered: the text would have cost more than is allowed";
      case LIMIT_REACHED -> "not delivered: the account's limit for texts was reached";
      case OTHER_REASON -> "not delivered: the phone company gave no known reason";
      case INVALID_NUMBER -> "not delivered: the phone number is not valid";
      case NUMBER_BLOCKED -> "not delivered: texts to this phone number are blocked";
      case PHONE_BLOCKS_TEXTS -> "not delivered: the phone blocks texts";
      case OPTED_OUT -> "not delivered: the person with this phone wants no texts";
    };
  }
}
