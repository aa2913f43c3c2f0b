package org.replyby.local.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.replyby.local.machine.ProjectFolder;
import org.replyby.staffpages.words.PageTexts;

/** A text of a page is in a file, and not in a source; and whoever reads the texts finds all. */
class StaffPageTextsTest {
  private static final Path SOURCES =
      ProjectFolder.find().root().resolve("functions/staff-pages/src/main/java");

  private static final Set<String> NOT_ON_A_PAGE =
      Set.of(
          // What the API says, which a form says in its own words.
          "If it is another one, .*",
          "cannot be combined with a day of receipt",
          "cannot be combined with datedOn",
          "is missing: give",
          "is missing: give it, or receiptUnknown: true if nobody knows the day",
          "is missing: give it, or undated: true if the letter has no date",
          "must name at least one topic, or be left out for all of them",
          "needs at least one role: DELETE ends the membership",
          "needs one of",

          // Of exceptions, and in the log.
          ".properties in the jar",
          "an unknown error",
          "in the jar",
          "is not an https address",
          "it has expired",
          "it has no subject",
          "it is from a later time: compare the clocks",
          "it is not an ID token",
          "it is not valid yet: compare the clocks",
          "it names nobody",
          "its audience is another",
          "its authorized party is another",
          "its issuer is another",
          "its nonce is another",
          "its signature is not good",
          "no such attempt",
          "the answer is of another issuer",
          "the discovery document is of another issuer",
          "the issuer answered",
          "there is no ID token",
          "to the code",

          // What is asked of the issuer.
          "openid email");

  private static final Set<String> HEADERS =
      Set.of("Accept", "Allow", "Authorization", "Location", "Refresh", "Vary");

  @Test
  void noSentenceIsLeftInTheSources() {
    var left = Literals.sentences(SOURCES).collect(Collectors.toCollection(TreeSet::new));
    assertThat(left).containsExactlyElementsOf(new TreeSet<>(NOT_ON_A_PAGE));
  }

  @Test
  void noWordThatBeginsATextIsLeftInTheSources() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      var left =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(file -> Literals.texts(Literals.read(file)).stream())
              .filter(text -> text.matches("[A-Z][a-z]+[:.]?"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(left).containsExactlyElementsOf(new TreeSet<>(HEADERS));
    }
  }

  @Test
  void everyTextIsPrinted() {
    assertThat(AllMessagesTest.printed().lines())
        .containsAll(
            PageTexts.all().entrySet().stream()
                .map(text -> text.getKey() + ": " + text.getValue())
                .toList());
  }
}
