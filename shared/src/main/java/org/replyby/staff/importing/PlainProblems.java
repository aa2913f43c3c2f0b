package org.replyby.staff.importing;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.replyby.model.Violation;
import org.replyby.usecases.importing.CellProblem;
import org.replyby.usecases.recording.AlreadyRecorded;

/**
 * What the API and its use cases find wrong, for somebody who sees a table and not their fields.
 */
record PlainProblems(Heading heading) {
  private static final Map<String, String> WORDS =
      Map.of(
          "is missing: give it, or undated: true if the letter has no date",
          "is missing: give it, or write yes under \"Letter has no date\"",
          "is missing: give it, or receiptUnknown: true if nobody knows the day",
          "is missing: give it, or write yes under \"Day received is not known\"",
          "belongs to another jurisdiction",
          "belongs to another city",
          "must be true or false",
          "must be yes or no",
          "cannot be combined with a day of receipt",
          "must be empty or no, because a day is given under \"Date received\"",
          "is missing: give it, because the matter is not recorded yet",
          "is the id of no matter on record: write the matter's name in its place");

  /** What a use case says, in part, and what it means to somebody with a table. */
  private static final Map<String, String> PARTS =
      Map.of(
          "a jurisdiction", "a city",
          "this jurisdiction", "this city",
          "another tier or leastSeverity", "another tier or least severity",
          "(OptInPhoneNumber of Amazon SNS)", "");

  private static final Pattern CALLS = Pattern.compile(": [A-Z]+ /v1/.*");

  /** The API's names that say what to write, and the columns for them. */
  private static final Map<String, String> PATHS = paths();

  private static final Pattern NAMES =
      Pattern.compile("\\b(" + String.join("|", PATHS.keySet()) + ")\\b");

  private static Map<String, String> paths() {
    var paths = new LinkedHashMap<String, String>();
    for (var name :
        List.of("datedOn", "receivedOn", "mailedOn", "preserveSince", "answeredOn", "undated")) {
      paths.put(name, name);
    }
    paths.put("responseDue", "responseDue.date");
    paths.put("respondWithin", "respondWithin.count");
    paths.put("noDayGiven", "noDayGiven.says");
    return paths;
  }

  CellProblem of(Violation violation) {
    var path = violation.field().replaceFirst("^/", "").replace('/', '.');
    var column = column(path);
    var words = words(violation.detail());
    var name = column.flatMap(heading::nameOf);
    if (name.isPresent()) {
      return new CellProblem(name.get(), words);
    }
    return new CellProblem("", column.map(c -> Heading.quoted(c) + " " + words).orElse(words));
  }

  /** The column for a field; for a group of fields, one that the file has. */
  private Optional<ImportColumn> column(String path) {
    Predicate<ImportColumn> same = column -> column.path().equals(path);
    Predicate<ImportColumn> near =
        column ->
            path.startsWith(column.path() + ".")
                || (!path.isEmpty() && column.path().startsWith(path + "."));
    return any(same.and(this::isInFile))
        .or(() -> any(same))
        .or(() -> any(near.and(this::isInFile)))
        .or(() -> any(near));
  }

  private boolean isInFile(ImportColumn column) {
    return heading.nameOf(column).isPresent();
  }

  private Optional<ImportColumn> any(Predicate<ImportColumn> such) {
    return heading.columns().all().stream().filter(such).findFirst();
  }

  private String words(String detail) {
    if (detail.contains(AlreadyRecorded.IF_ANOTHER)) {
      return detail.replace(AlreadyRecorded.IF_ANOTHER, ifAnother());
    }
    if (detail.startsWith("is missing: give responseDue")) {
      return "is missing: give the day, or a period under %s and %s, or what the letter says under %s"
          .formatted(
              quoted("respondWithin.count"),
              quoted("respondWithin.unit"),
              quoted("noDayGiven.says"));
    }
    var known = WORDS.get(detail);
    return known != null
        ? known
        : NAMES
            .matcher(withoutCalls(detail))
            .replaceAll(
                name -> Matcher.quoteReplacement(quoted(requireNonNull(PATHS.get(name.group())))));
  }

  private static String withoutCalls(String detail) {
    var plain = CALLS.matcher(detail).replaceFirst("");
    for (var part : PARTS.entrySet()) {
      plain = plain.replace(part.getKey(), part.getValue());
    }
    return plain.strip();
  }

  private String ifAnother() {
    var column = heading.columns().at("another");
    var name = quoted("another");
    return isInFile(column)
        ? "If it is another letter, write yes under " + name
        : "If it is another letter, add the column " + name + ", and write yes in this line";
  }

  /** By the name that it has in the file, if it is there. */
  private String quoted(String path) {
    var column = heading.columns().at(path);
    return heading
        .nameOf(column)
        .map(name -> "\"" + name + "\"")
        .orElseGet(() -> Heading.quoted(column));
  }
}
