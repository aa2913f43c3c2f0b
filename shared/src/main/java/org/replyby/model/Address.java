package org.replyby.model;

/** Where a subscription delivers: an email address, or a phone in E.164. */
public sealed interface Address {
  /** The address in the form that SNS takes. */
  String endpoint();

  /** Enough for a person who knows the address to recognize it, and not enough to use it. */
  String masked();

  /** An email address, its domain in lower case. */
  record Email(String endpoint) implements Address {
    @Override
    public String masked() {
      return endpoint.charAt(0) + "***" + endpoint.substring(endpoint.lastIndexOf('@'));
    }
  }

  /** A phone number in E.164, such as +13125550100. */
  record Phone(String endpoint) implements Address {
    private static final int SHOWN = 4;

    @Override
    public String masked() {
      return "***" + endpoint.substring(Math.max(0, endpoint.length() - SHOWN));
    }
  }
}
