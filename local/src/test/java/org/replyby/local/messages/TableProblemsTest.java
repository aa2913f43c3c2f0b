package org.replyby.local.messages;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.replyby.local.machine.ProjectFolder;
import org.replyby.model.Violation;
import org.replyby.model.imports.ImportKind;
import org.replyby.staff.fields.PhoneNumbers;
import org.replyby.staff.importing.CsvTableReader;
import org.replyby.staff.importing.ImportColumn;
import org.replyby.staff.importing.TableTemplate;

/**
 * Whatever is found wrong with a table is said by its columns: every sentence of what checks and
 * records its lines is put into words for a table, and none of them names the API.
 */
class TableProblemsTest {
  private static final String SHARED = "shared/src/main/java/org/replyby/";
  private static final List<String> ALL = List.of("usecases/importing/work");
  private static final List<String> OF_LETTERS =
      List.of("staff/importing", "usecases/recording", "demands/DateRules.java");
  private static final List<String> OF_OFFICIALS =
      List.of("usecases/subscribing", "usecases/people/RegisterOfficial.java");

  /** A name in two halves, an address, JSON, or a word that only the API has. */
  private static final Pattern OF_THE_API =
      Pattern.compile(
          "[a-z](?<!Libre|Reply|Fed)[A-Z]|/v1/|/[a-z]+/|\": |\\{[a-z]|\\b[a-z]+\\.[a-z]+\\b"
              + "|\\b(JSON|null|true|field|object|jurisdiction|etag|body|PUT|POST|PATCH|Idempotency-Key)\\b");

  /** What no line is told: it names no time, no restriction and no other city, and has its key. */
  private static final Set<String> OF_NO_LETTER =
      Set.of(
          "this Idempotency-Key was already used for a different deadline: use another key",
          "this Idempotency-Key was already used for a different",
          "recorded under this Idempotency-Key is void: use another key",
          "the date has changed since: look at the deadline again, and give its planVersion",
          "this matter is open to everybody, so a restricted demand cannot be in it: record it in a matter of its own, or restrict this matter first (PUT /v1/matters/{matter}/disclosure)",
          "is not recorded yet: give its name, kind, state and timeZone",
          "the jurisdiction is already recorded with a different description");

  private static final Set<String> OF_NO_OFFICIAL =
      Set.of("this Idempotency-Key was already used for a different official: use another key");

  private static List<CellTexts> said(ImportKind kind) {
    var reader = new CsvTableReader(new PhoneNumbers(Set.of()));
    var columns = TableTemplate.known(kind).stream().map(ImportColumn::heading).toList();
    return sentences(kind)
        .map(
            text ->
                new CellTexts(
                    text,
                    reader
                        .problems(kind, columns, List.of(new Violation("", text)))
                        .getFirst()
                        .problem()))
        .toList();
  }

  /** A sentence of the sources, and how it is said of a table. */
  private record CellTexts(String source, String said) {}

  private static Stream<String> sentences(ImportKind kind) {
    var root = ProjectFolder.find().root().resolve(SHARED);
    var own = kind == ImportKind.LETTERS ? OF_LETTERS : OF_OFFICIALS;
    return Stream.of(ALL, own)
        .flatMap(List::stream)
        .flatMap(path -> Literals.sentences(root.resolve(path)))
        .distinct();
  }

  @ParameterizedTest
  @EnumSource(ImportKind.class)
  void noProblemOfATableNamesTheApi(ImportKind kind) {
    var ofTheApi =
        said(kind).stream()
            .filter(text -> OF_THE_API.matcher(text.said()).find())
            .map(CellTexts::source)
            .collect(toSet());
    assertThat(ofTheApi)
        .containsExactlyInAnyOrderElementsOf(
            kind == ImportKind.LETTERS ? OF_NO_LETTER : OF_NO_OFFICIAL);
    assertThat(sentences(kind)).hasSizeGreaterThan(30);
  }

  @Test
  void whatTheApiSaysIsFoundToBeOfTheApi() {
    assertThat(List.of("give responseDue.date", "send \"another\": true", "see /v1/letters"))
        .allMatch(text -> OF_THE_API.matcher(text).find());
  }
}
