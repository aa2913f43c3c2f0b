package org.replyby.local.aws;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;

/**
 * The text messages that went straight to phones, such as consent codes. The emulators show them on
 * their own pages: moto in one list, LocalStack in one list for each phone.
 */
public record SentTexts(URI sns) {
  private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

  /** A text message to a phone. */
  public record Text(String phone, String message) {}

  /** All of them, the oldest first; none if the engine does not show them. */
  public List<Text> all() {
    return page("/moto-api/data.json")
        .map(page -> page.get("sns") instanceof Map<?, ?> sns ? texts(sns.get("SMS")) : none())
        .or(
            () ->
                page("/_aws/sns/sms-messages")
                    .map(
                        page ->
                            page.get("sms_messages") instanceof Map<?, ?> byPhone
                                ? byPhone.values().stream().flatMap(SentTexts::texts)
                                : none()))
        .orElseGet(SentTexts::none)
        .toList();
  }

  /** The consent code that was last sent to a phone. */
  public Optional<String> codeFor(String phone) {
    return all().reversed().stream()
        .filter(text -> text.phone().equals(phone))
        .map(text -> CODE.matcher(text.message()))
        .flatMap(code -> code.find() ? Stream.of(code.group()) : Stream.empty())
        .findFirst();
  }

  private static Stream<Text> texts(@Nullable Object listed) {
    return listed instanceof List<?> list ? list.stream().flatMap(SentTexts::text) : Stream.empty();
  }

  /** moto's names first, LocalStack's second. */
  private static Stream<Text> text(Object fields) {
    if (!(fields instanceof Map<?, ?> text)) {
      return Stream.empty();
    }
    var phone = text.get("phone_number") instanceof String s ? s : text.get("PhoneNumber");
    var message = text.get("message") instanceof String s ? s : text.get("Message");
    return Stream.of(new Text(String.valueOf(phone), String.valueOf(message)));
  }

  private static Stream<Text> none() {
    return Stream.empty();
  }

  private Optional<Map<String, Object>> page(String path) {
    try (var http = HttpClient.newHttpClient()) {
      var answer =
          http.send(HttpRequest.newBuilder(sns.resolve(path)).build(), BodyHandlers.ofString());
      return answer.statusCode() == 200 ? Optional.of(Json.read(answer.body())) : Optional.empty();
    } catch (IOException notThisEngine) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
