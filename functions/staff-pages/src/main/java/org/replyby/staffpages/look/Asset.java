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
 * so that a browser keeps them for a year and never shows an old one. The page to acknowledge,
 * which another function makes, asks for them without the hash: a browser keeps that for an hour.
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

  private static final String YEAR = "public, max-age=31536000, immutable";
  private static final String HOUR = "public, max-age=3600";

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
    var named = path.substring(FOLDER.length());
    var kept = named.startsWith(version + "/") ? YEAR : HOUR;
    var name = kept.equals(YEAR) ? named.substring(version.length() + 1) : named;
    var type = TYPES.get(name);
    return type == null
        ? Optional.empty()
        : Optional.of(Answer.of(type, () -> read(name)).with("Cache-Control", kept));
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
