package org.replyby.model;

/** How a demand came. */
public enum DeliveryMethod {
  EMAIL,
  MAIL,
  COURIER,
  HAND,
  FAX,
  PORTAL
}
