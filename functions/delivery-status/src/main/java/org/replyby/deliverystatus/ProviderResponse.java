package org.replyby.deliverystatus;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.TextResult;

/**
 * What a line says in words, as a result. AWS lists the reasons for a failure under "SMS delivery
 * failure reasons" in the developer guide of SNS, and has called a blocked list a blacklist before.
 */
final class ProviderResponse {
  private static final Map<String, TextResult> FAILURES =
      Map.ofEntries(
          Map.entry("blocked as spam by phone carrier", TextResult.BLOCKED_AS_SPAM),
          Map.entry("destination is blacklisted", TextResult.NUMBER_BLOCKED),
          Map.entry("destination is on a blocked list", TextResult.NUMBER_BLOCKED),
          Map.entry("invalid phone number", TextResult.INVALID_NUMBER),
          Map.entry("message body is invalid", TextResult.TEXT_REFUSED),
          Map.entry("no quota left for account", TextResult.LIMIT_REACHED),
          Map.entry("phone carrier has blocked this message", TextResult.BLOCKED_BY_CARRIER),
          Map.entry(
              "phone carrier is currently unreachable/unavailable", TextResult.CARRIER_UNREACHABLE),
          Map.entry("phone has blocked sms", TextResult.PHONE_BLOCKS_TEXTS),
          Map.entry("phone is blacklisted", TextResult.NUMBER_BLOCKED),
          Map.entry("phone is on a blocked list", TextResult.NUMBER_BLOCKED),
          Map.entry("phone is currently unreachable/unavailable", TextResult.PHONE_UNREACHABLE),
          Map.entry("phone number is opted out", TextResult.OPTED_OUT),
          Map.entry("this delivery would exceed max price", TextResult.PRICE_TOO_HIGH));

  private ProviderResponse() {}

  /** Empty for a status that is neither SUCCESS nor FAILURE. */
  static Optional<TextResult> result(String status, @Nullable Object response) {
    var words = String.valueOf(response).strip().toLowerCase(Locale.ROOT);
    return switch (status) {
      case "SUCCESS" ->
          Optional.of(
              words.contains("by phone carrier")
                  ? TextResult.TAKEN_BY_CARRIER
                  : TextResult.DELIVERED);
      case "FAILURE" -> Optional.of(FAILURES.getOrDefault(words, TextResult.OTHER_REASON));
      default -> Optional.empty();
    };
  }
}
