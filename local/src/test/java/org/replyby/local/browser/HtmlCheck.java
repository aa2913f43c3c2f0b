package org.replyby.local.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.replyby.json.Json;
import org.xml.sax.SAXException;

/** Whether a page is valid HTML, by the checker of validator.w3.org. It asks no other machine. */
public final class HtmlCheck {
  /** A page that many tests open is checked once. */
  private static final Map<String, List<String>> DONE = new HashMap<>();

  private HtmlCheck() {}

  public static List<String> faults(String html) {
    return DONE.computeIfAbsent(html, HtmlCheck::check);
  }

  private static List<String> check(String html) {
    var validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    try {
      var bytes = html.getBytes(StandardCharsets.UTF_8);
      var report = Json.read(validator.validate(new ByteArrayInputStream(bytes)));
      var faults = new ArrayList<String>();
      for (var message : (List<?>) report.getOrDefault("messages", List.of())) {
        var said = (Map<?, ?>) message;
        faults.add(
            "line %s: %s: %s"
                .formatted(said.get("lastLine"), said.get("message"), said.get("extract")));
      }
      return List.copyOf(faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
