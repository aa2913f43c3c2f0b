package org.replyby.dynamodb;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.replyby.dynamodb.rows.Row;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What has to be true of an item for a write to be made. A path names an attribute, or, with dots,
 * an attribute within maps.
 */
@FunctionalInterface
public interface Condition {
  /** The condition as part of an expression; its names and values are added to {@code all}. */
  String in(Placeholders all);

  static Condition exists(String path) {
    return all -> "attribute_exists(" + all.name(path) + ")";
  }

  static Condition isMissing(String path) {
    return all -> "attribute_not_exists(" + all.name(path) + ")";
  }

  static Condition is(String path, AttributeValue value) {
    return compared(path, "=", value);
  }

  static Condition is(String path, String text) {
    return is(path, AttributeValue.fromS(text));
  }

  static Condition is(String path, Instant moment) {
    return is(path, Row.moment(moment));
  }

  static Condition is(String path, long number) {
    return is(path, Row.number(number));
  }

  static Condition is(String path, boolean flag) {
    return is(path, AttributeValue.fromBool(flag));
  }

  static Condition isMoreThan(String path, long number) {
    return compared(path, ">", Row.number(number));
  }

  static Condition isNotAfter(String path, Instant moment) {
    return compared(path, "<=", AttributeValue.fromS(Row.moment(moment)));
  }

  static Condition isOneOf(String path, String... texts) {
    return all ->
        Arrays.stream(texts)
            .map(text -> all.value(AttributeValue.fromS(text)))
            .collect(Collectors.joining(", ", all.name(path) + " IN (", ")"));
  }

  /** For an attribute that is a list of texts. */
  static Condition contains(String path, String text) {
    return all ->
        "contains(%s, %s)".formatted(all.name(path), all.value(AttributeValue.fromS(text)));
  }

  static Condition not(Condition other) {
    return all -> "NOT (" + other.in(all) + ")";
  }

  default Condition and(Condition other) {
    return all -> "(" + in(all) + ") AND (" + other.in(all) + ")";
  }

  default Condition or(Condition other) {
    return all -> "(" + in(all) + ") OR (" + other.in(all) + ")";
  }

  private static Condition compared(String path, String operator, AttributeValue value) {
    return all -> all.name(path) + " " + operator + " " + all.value(value);
  }
}
