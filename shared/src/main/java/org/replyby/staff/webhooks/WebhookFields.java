package org.replyby.staff.webhooks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.model.JurisdictionId;
import org.replyby.model.webhooks.Topic;
import org.replyby.staff.reading.Codes;
import org.replyby.staff.reading.Field;
import org.replyby.staff.reading.FieldReader;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.ReadResult;
import org.replyby.staff.reading.Texts;
import org.replyby.usecases.webhooks.OpenWebhook;

/** A webhook as an administrator describes one. Without topics, it is told of all of them. */
public final class WebhookFields {
  private static final int LIMIT = 500;
  private static final String TOPICS = "topics";

  /** A name with a dot, whose last part has a letter: no number, and not this machine. */
  private static final Pattern HOST =
      Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]*[a-z][a-z0-9-]*");

  private static final FieldReader<URI> ADDRESS = Texts.line(LIMIT).then(WebhookFields::address);

  private WebhookFields() {}

  public static Supplier<OpenWebhook.Request> of(JurisdictionId jurisdiction, Fields body) {
    var url = body.required("url", ADDRESS);
    List<Field<Topic>> topics = body.values(TOPICS, Topic.values().length, Codes.of(Topic.class));
    if (body.has(TOPICS) && !body.hasElements(TOPICS)) {
      body.violate(TOPICS, "must name at least one topic, or be left out for all of them");
    }
    return () -> new OpenWebhook.Request(jurisdiction, url.get(), set(topics));
  }

  private static Set<Topic> set(List<Field<Topic>> topics) {
    return topics.isEmpty()
        ? Set.of(Topic.values())
        : topics.stream().map(Field::get).collect(Collectors.toSet());
  }

  private static ReadResult<URI> address(String text) {
    var url = parse(text);
    if (url == null || !"https".equalsIgnoreCase(url.getScheme()) || url.getHost() == null) {
      return new ReadResult.Bad<>("must be an address that begins with https://");
    }
    if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
      return new ReadResult.Bad<>("must not have a user name, a password or a part after #");
    }
    if (!HOST.matcher(url.getHost().toLowerCase(Locale.ROOT)).matches()) {
      return new ReadResult.Bad<>(
          "must name its host, as https://cases.example.gov/hooks does, not give its number");
    }
    return new ReadResult.Good<>(url);
  }

  private static @Nullable URI parse(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException notAnAddress) {
      return null;
    }
  }
}
