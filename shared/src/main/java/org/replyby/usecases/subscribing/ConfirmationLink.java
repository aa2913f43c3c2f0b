package org.replyby.usecases.subscribing;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Optional;

/** What SNS's confirmation link says: its topic and its token. The link is read, never fetched. */
public record ConfirmationLink(String topicArn, String token) {
  /** Empty unless the text is an https link with a TopicArn and a Token. */
  public static Optional<ConfirmationLink> parse(String pasted) {
    try {
      var uri = new URI(pasted.strip());
      var query = uri.getRawQuery();
      if (!"https".equalsIgnoreCase(uri.getScheme()) || query == null) {
        return Optional.empty();
      }
      var values = new HashMap<String, String>();
      for (var pair : query.split("&", -1)) {
        var equals = pair.indexOf('=');
        if (equals > 0) {
          values.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
        }
      }
      var topic = values.getOrDefault("TopicArn", "");
      var token = values.getOrDefault("Token", "");
      return topic.isEmpty() || token.isEmpty()
          ? Optional.empty()
          : Optional.of(new ConfirmationLink(topic, token));
    } catch (URISyntaxException | IllegalArgumentException notALink) {
      return Optional.empty();
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
