package org.replyby.alerts.links;

import java.util.Map;

/** Where the keys are kept that sign links and codes. A key can be added at any time. */
public interface SigningKeys {
  /** The keys, as they were read in the last hour. */
  KeyRing ring();

  /** The keys, read again unless that was done in the last minute: a new one may be there. */
  KeyRing again();

  /** One key that never changes: for a service on one machine, and for samples. */
  static SigningKeys only(String secret) {
    var ring = KeyRing.of(Map.of(SigningKey.FIRST, secret));
    return new SigningKeys() {
      @Override
      public KeyRing ring() {
        return ring;
      }

      @Override
      public KeyRing again() {
        return ring;
      }
    };
  }
}
