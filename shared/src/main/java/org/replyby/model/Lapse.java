package org.replyby.model;

/** Why a subscription does not deliver, although staff did not end it. */
public enum Lapse {
  /** The phone's holder texted STOP: SNS sends nothing to it any more, in any jurisdiction. */
  TEXTED_STOP,
  /** SNS has it no more: someone used an email's unsubscribe link, or removed it there. */
  GONE,
  /** Nobody confirmed it within 48 hours, so SNS dropped it. */
  UNCONFIRMED,
  /** SNS put it back to unconfirmed, as it does above its limit of emails a second. */
  PUT_BACK
}
