package org.replyby.staffpages.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.replyby.model.Sha256;
import org.replyby.staffpages.http.Answer;

/**
 * The style and its fonts, from the function's own jar. Their addresses hold a hash of the style,
 * so that a browser keeps them for a year and never shows an old one.
 */
public final class Asset {
  private static final String STYLE = "replyby.css";
  private static final int SHORT = 12;
  private static final String FOLDER = "/assets/";
  private static final Map<String, String> TYPES =
      new TreeMap<>(
          Map.of(
              STYLE,
              "text/css; charset=utf-8",
              "source-sans-regular.woff2",
              "font/woff2",
              "source-sans-bold.woff2",
              "font/woff2"));

  private final String version;

  public Asset() {
    this.version = Sha256.of(new String(read(STYLE), StandardCharsets.UTF_8)).substring(0, SHORT);
  }

  /** The style's address. */
  public String style() {
    return FOLDER + version + "/" + STYLE;
  }

  /** What is at an address; empty if nothing is. */
  public Optional<Answer> at(String path) {
    if (!path.startsWith(FOLDER)) {
      return Optional.empty();
    }
    var parts = path.substring(FOLDER.length()).split("/", 2);
    var type = parts.length == 2 ? TYPES.get(parts[1]) : null;
    if (type == null || !parts[0].equals(version)) {
      return Optional.empty();
    }
    return Optional.of(
        Answer.of(type, () -> read(parts[1]))
            .with("Cache-Control", "public, max-age=31536000, immutable"));
  }

  private static byte[] read(String name) {
    try (var in = Asset.class.getResourceAsStream("/org/replyby/staffpages/assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + name + " in the jar");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
