package org.replyby.local.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.replyby.alerts.texts.TextReply;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Acknowledgment;
import org.replyby.model.Lapse;
import org.replyby.model.Reason;

class AllMessagesTest {
  private static final Pattern DATED =
      Pattern.compile("(?m)^(Due|Safe date|Final date|The first safe date)\\b");

  private final String printed = printed();

  static String printed() {
    var bytes = new ByteArrayOutputStream();
    new AllMessages(new PrintStream(bytes, true, StandardCharsets.UTF_8)).print();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyReasonForAnAlertIsThereWithItsSubjectItsTextAndItsEmail() {
    assertThat(headings("Alert: ")).containsExactlyElementsOf(words(Reason.values()));
    assertThat(lines("Subject: ")).hasSizeGreaterThan(Reason.values().length);
    assertThat(lines("SMS:     ReplyBy: "))
        .hasSizeGreaterThan(Reason.values().length)
        .allMatch(line -> line.length() <= "SMS:     ".length() + 160);
  }

  @Test
  void everyWayToLoseAnAddressIsThere() {
    assertThat(headings("An address stopped delivering: "))
        .containsExactlyElementsOf(words(Lapse.values()));
  }

  @Test
  void everyTextToAPhoneIsThere() {
    var kinds =
        Stream.concat(
                Arrays.stream(TextReply.class.getMethods())
                    .filter(m -> m.getDeclaringClass().equals(TextReply.class)),
                Arrays.stream(TextReply.class.getFields()))
            .filter(member -> Modifier.isStatic(member.getModifiers()))
            .count();
    var partsOfTexts = 2; // Who sends, and the line about a deadline.
    var answersToStatus = 3;
    assertThat(lines("  ReplyBy: ")).hasSize((int) kinds - partsOfTexts + answersToStatus);
  }

  @Test
  void everyWayToAcknowledgeIsOnAPage() {
    assertThat(headings("Page: A link is opened, acknowledged before: "))
        .containsExactlyElementsOf(words(Acknowledgment.How.values()));
  }

  /** ReplyBy counts; what to do about a date is the city attorney's to say. */
  @Test
  void noTextTellsTheCityToSueToObjectOrToWaiveAndNoneSaysThatARightHasLapsed() {
    assertThat(printed)
        .doesNotContainPattern("(?i)\\b(sues?|suing|waives?|waived|waiving|laps(e|es|ed|ing))\\b")
        .doesNotContainPattern("(?i)\\b(must|should|can|to|please|may|you|you'll) object\\b");
  }

  @Test
  void noWordIsDoubled() {
    assertThat(printed).doesNotContainPattern("(?i)\\b([a-z]+) \\1\\b");
  }

  /** But not a list of what is wrong with a request, which sets no date. */
  @Test
  void everyTextWithADateOfADeadlineEndsWithWhoDecides() {
    assertThat(texts())
        .filteredOn(text -> DATED.matcher(text).find())
        .hasSizeGreaterThan(15)
        .allSatisfy(text -> assertThat(text.strip()).endsWith(Explanation.DISCLAIMER));
  }

  /** Emails and pages, each without its heading; of "what differs" only the start is printed. */
  private Stream<String> texts() {
    return Arrays.stream(printed.split("(?m)^==== "))
        .filter(
            text -> text.matches("(?s)(Page|Alert:|Weekly|To the operator|One of|An address).*"))
        .map(text -> text.substring(text.indexOf("\n\n") + 2));
  }

  private List<String> headings(String begin) {
    return lines("==== " + begin).stream()
        .map(line -> line.substring("==== ".length() + begin.length()))
        .toList();
  }

  private List<String> lines(String begin) {
    return printed.lines().filter(line -> line.startsWith(begin)).toList();
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .toList();
  }
}
