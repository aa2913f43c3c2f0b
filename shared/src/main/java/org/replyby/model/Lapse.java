package org.replyby.model;

/** Why a subscription does not deliver, although staff did not end it. */
public enum Lapse {
  /** The phone's holder texted STOP: SNS no longer sends anything to it, in any jurisdiction. */
  TEXTED_STOP,
  /** SNS no longer has it: someone used an email's unsubscribe link, or removed it in SNS. */
  GONE,
  /** Nobody confirmed it within 48 hours, so SNS dropped it. */
  UNCONFIRMED,
  /** SNS set it back to unconfirmed, which it does above its limit of emails per second. */
  PUT_BACK,
  /** The phone company says that no text reaches this phone. */
  NO_TEXTS
}
