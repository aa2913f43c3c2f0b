package org.replyby.staffpages.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTextsTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/replyby/staffpages/words");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  /** What of a line of a template a visitor does not read. */
  private static final Pattern UNSEEN =
      Pattern.compile("<%--.*--%>|<!DOCTYPE html>|<[^>]*>|&[a-z]+;");

  private static final Pattern VALUE = Pattern.compile("\\$\\{(?:[^{}\"]|\"[^\"]*\")*}");
  private static final Pattern SEEN_ATTRIBUTE =
      Pattern.compile("\\b(?:aria-label|title|alt|placeholder|data-label)=\"[^\"$]*[a-zA-Z]");

  private static final Pattern SEEN_PARAMETER =
      Pattern.compile("\\b(?:label|hint|blank|things) = \"|new Choice\\(\"[^\"]*\", \"");

  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"");

  private static final Predicate<String> WORDS = Pattern.compile("[A-Za-z] [A-Za-z]").asPredicate();

  private final List<Call> calls = Call.all();

  @Test
  void everyKeyThatIsUsedHasATextAndEveryTextIsUsed() {
    var used = calls.stream().flatMap(call -> call.keys().stream()).collect(Collectors.toSet());
    assertThat(calls).hasSizeGreaterThan(300).noneMatch(call -> call.keys().isEmpty());
    assertThat(new TreeSet<>(used)).containsExactlyElementsOf(PageTexts.all().keySet());
  }

  @Test
  void everyCallPutsInWhatItsTextHasPlacesFor() {
    var wrong = new ArrayList<String>();
    for (var call : calls) {
      var wanted = IntStream.range(0, call.values()).boxed().collect(Collectors.toSet());
      call.keys().stream()
          .filter(key -> !places(PageTexts.all().get(key)).equals(wanted))
          .forEach(key -> wrong.add(key + " in " + call.file()));
    }
    assertThat(wrong).isEmpty();
  }

  private static Set<Integer> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(place -> Integer.parseInt(place.group(1)))
        .collect(Collectors.toSet());
  }

  /** Each key once, in the order of the alphabet, in the file that it begins with. */
  @Test
  void everyFileHoldsItsOwnTextsInOrder() {
    for (var room : PageTexts.ROOMS) {
      var keys =
          Call.read(FOLDER.resolve(room + ".properties"))
              .lines()
              .map(line -> line.split("=", 2)[0])
              .toList();
      assertThat(keys).hasSizeBetween(1, 199).doesNotHaveDuplicates().isSorted();
      assertThat(keys).allMatch(key -> key.startsWith(room + "."));
    }
    assertThat(FOLDER.toFile().list()).hasSameSizeAs(PageTexts.ROOMS);
  }

  @Test
  void noTextIsLeftInATemplate() {
    var left = new ArrayList<String>();
    Call.files("jte")
        .forEach(
            file ->
                Call.read(file)
                    .lines()
                    .map(PageTextsTest::textIn)
                    .filter(text -> !text.isBlank())
                    .forEach(text -> left.add(file.getFileName() + ": " + text)));
    assertThat(left).isEmpty();
  }

  private static String textIn(String line) {
    var isCode = line.startsWith("@") || line.startsWith("!{");
    var literals = LITERAL.matcher(isCode ? line : values(line)).results().map(l -> l.group());
    var words = literals.filter(WORDS).findFirst();
    if (words.isPresent()) {
      return words.get();
    }
    var markup = VALUE.matcher(line).replaceAll("0");
    var attribute = (isCode ? SEEN_PARAMETER : SEEN_ATTRIBUTE).matcher(markup);
    if (attribute.find()) {
      return attribute.group();
    }
    return isCode ? "" : UNSEEN.matcher(markup).replaceAll("").replaceAll("@.*|[^A-Za-z]", "");
  }

  private static String values(String line) {
    return VALUE.matcher(line).results().map(value -> value.group()).collect(Collectors.joining());
  }

  /** What a native reader stumbles over. */
  @Test
  void everyTextIsPlainEnglish() {
    var stumbles =
        Pattern.compile(
            "(?i)\\b(whoever|whomever|whatever|all the same|held against|passed over|counted again"
                + "|(is|are) no (?!longer|date)[a-z]|stands? (for|more)"
                + "|some seconds|before you press)\\b");
    assertThat(PageTexts.all().entrySet())
        .filteredOn(text -> stumbles.matcher(text.getValue()).find())
        .isEmpty();
  }

  @Test
  void theTextForOneIsNotTheTextForMany() {
    assertThat(PageTexts.counted("today.more", 1)).startsWith("1 more deadline after");
    assertThat(PageTexts.counted("today.more", 2)).startsWith("2 more deadlines after");
    assertThat(PageTexts.counted("today.more", 0)).startsWith("0 more deadlines after");
  }

  @Test
  void aValueStaysAsItIsWhateverItHolds() {
    assertThat(PageTexts.say("common.as-of", "{0} $1 \\ '")).isEqualTo("As of {0} $1 \\ '.");
  }

  @Test
  void aNumberHasCommas() {
    assertThat(PageTexts.say("imports.done-of-lines", 400, 10_000)).isEqualTo("400 of 10,000");
    assertThat(PageTexts.counted("today.more", 1_000)).startsWith("1,000 more deadlines");
  }

  @Test
  void aKeyWithoutATextIsNamed() {
    assertThatThrownBy(() -> PageTexts.say("today.none-such"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("today.none-such");
  }
}
