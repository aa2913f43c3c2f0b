package org.replyby.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON objects as maps of maps, lists, strings, booleans, integers, BigDecimals and nulls. */
public final class Json {
  private static final JSON JACKSON =
      JSON.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(JSON.Feature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JSON.Feature.WRITE_NULL_PROPERTIES)
          .build();

  private Json() {}

  /** Reads one object; throws {@link MalformedJson} for anything else and for a repeated name. */
  public static Map<String, Object> read(InputStream in) throws IOException {
    try (var parser = JACKSON.createParser(in)) {
      return object(parser);
    }
  }

  /** Reads one object; throws {@link MalformedJson} for anything else and for a repeated name. */
  public static Map<String, Object> read(String text) throws IOException {
    try (var parser = JACKSON.createParser(text)) {
      return object(parser);
    }
  }

  /** Writes one of the plain values, or a map of them. */
  public static String write(@Nullable Object value) {
    try {
      return JACKSON.asString(value);
    } catch (IOException e) {
      throw new IllegalStateException("a plain value is always JSON", e);
    }
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    try {
      var object = JACKSON.mapFrom(parser);
      if (object == null || parser.nextToken() != null) {
        throw malformed(parser.currentTokenLocation());
      }
      return object;
    } catch (JsonProcessingException e) {
      throw malformed(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
    }
  }

  private static MalformedJson malformed(JsonLocation at) {
    return new MalformedJson(Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0));
  }
}
