package org.replyby.model;

/** Where a subscription delivers: an email address, or a phone in E.164. */
public sealed interface Address {
  /** The address in the form that SNS takes. */
  String endpoint();

  /** An email address, its domain in lower case. */
  record Email(String endpoint) implements Address {}

  /** A phone number in E.164, such as +13125550100. */
  record Phone(String endpoint) implements Address {}
}
