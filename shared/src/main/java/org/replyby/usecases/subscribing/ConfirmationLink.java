package org.replyby.usecases.subscribing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.replyby.model.QueryString;

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
      var values = QueryString.firstValues(query);
      var topic = values.getOrDefault("TopicArn", "");
      var token = values.getOrDefault("Token", "");
      return topic.isEmpty() || token.isEmpty()
          ? Optional.empty()
          : Optional.of(new ConfirmationLink(topic, token));
    } catch (URISyntaxException notALink) {
      return Optional.empty();
    }
  }
}
