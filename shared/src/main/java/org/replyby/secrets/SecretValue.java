package org.replyby.secrets;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.replyby.json.Json;

/**
 * The value of the secret, a JSON object with each key under its id: {@code {"0":"...",
 * "20261127T190512Z":"..."}}. The first is made by CloudFormation, the others by a rotation.
 */
public final class SecretValue {
  private SecretValue() {}

  /** Fails on a value of another form, in words that hold no secret. */
  public static Map<String, String> keys(String value) {
    var keys = new TreeMap<String, String>();
    try {
      Json.read(value).forEach((id, key) -> keys.put(id, String.valueOf(key)));
    } catch (IOException unreadable) {
      throw new IllegalArgumentException("the secret is no JSON object of keys by their ids");
    }
    return keys;
  }

  public static String of(Map<String, String> keys) {
    return Json.write(new TreeMap<>(keys));
  }
}
