package org.replyby.staffpages.form;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A control of a form. {@code name} is where its value goes in a request of the API, {@code values}
 * are those on record.
 */
public record Control(
    String name,
    String label,
    @Nullable String hint,
    Kind kind,
    List<Choice> choices,
    List<String> values) {
  /** How it looks; an input's own type is in {@link #type}. */
  public enum Kind {
    TEXT,
    TIME,
    /** A text, beside which its choices are listed. */
    SUGGESTED,
    EMAIL,
    TEL,
    DATE,
    PARAGRAPH,
    SELECT,
    RADIOS,
    CHECKBOXES
  }

  public Control {
    choices = List.copyOf(choices);
    values = List.copyOf(values);
  }

  public static Control text(String name, String label) {
    return new Control(name, label, null, Kind.TEXT, List.of(), List.of());
  }

  /** One of a few choices. */
  public static Control radios(String name, String label, List<Choice> choices) {
    return new Control(name, label, null, Kind.RADIOS, choices, List.of());
  }

  /** One of many choices. */
  public static Control select(String name, String label, List<Choice> choices) {
    return new Control(name, label, null, Kind.SELECT, choices, List.of());
  }

  /** Any of a few choices. */
  public static Control checkboxes(String name, String label, List<Choice> choices) {
    return new Control(name, label, null, Kind.CHECKBOXES, choices, List.of());
  }

  /** A text, for which a few are suggested. */
  public static Control suggested(String name, String label, List<Choice> choices) {
    return new Control(name, label, null, Kind.SUGGESTED, choices, List.of());
  }

  public Control as(Kind another) {
    return new Control(name, label, hint, another, choices, values);
  }

  public Control hint(String words) {
    return new Control(name, label, words, kind, choices, values);
  }

  /** With what is on record; null if nothing is. */
  public Control value(@Nullable String onRecord) {
    return values(onRecord == null ? List.of() : List.of(onRecord));
  }

  public Control values(List<String> onRecord) {
    return new Control(name, label, hint, kind, choices, onRecord);
  }

  /** The type of its input. */
  public String type() {
    return switch (kind) {
      case EMAIL -> "email";
      case TEL -> "tel";
      case DATE -> "date";
      case TIME -> "time";
      case RADIOS -> "radio";
      case CHECKBOXES -> "checkbox";
      case TEXT, SUGGESTED, PARAGRAPH, SELECT -> "text";
    };
  }

  /** The id of the list beside its input; null if there is none. */
  public @Nullable String list() {
    return kind == Kind.SUGGESTED && !choices.isEmpty() ? name + "-list" : null;
  }

  /** What is on record, in words. */
  public String onRecord() {
    var words =
        choices.isEmpty() || kind == Kind.SUGGESTED
            ? values
            : choices.stream().filter(c -> values.contains(c.code())).map(Choice::words).toList();
    return words.isEmpty() ? say("form.nothing") : String.join(", ", words);
  }
}
