package org.replyby.local.messages;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.replyby.local.machine.ProjectFolder;

/**
 * Nothing that is written for people in the sources is left out of what is printed: a new sentence
 * has to be provoked there, or named here as one that nobody is sent.
 */
class EveryTextTest {
  private static final String SHARED = "shared/src/main/java/org/replyby/";
  private static final String PROBLEM =
      "functions/staff-api/src/main/java/org/replyby/staffapi/http/Problem.java";
  private static final List<String> PACKAGES =
      List.of(
          "functions/acknowledge/src/main/java",
          "functions/staff-api/src/main/java",
          SHARED + "staff",
          SHARED + "alerts/digest",
          SHARED + "alerts/restricted",
          SHARED + "alerts/texts",
          SHARED + "calculator",
          SHARED + "demands",
          SHARED + "usecases/acknowledging",
          SHARED + "usecases/closing",
          SHARED + "usecases/docket",
          SHARED + "alerts/people",
          SHARED + "usecases/people",
          SHARED + "usecases/reading",
          SHARED + "usecases/recalculating",
          SHARED + "usecases/recording",
          SHARED + "usecases/restricting",
          SHARED + "usecases/sharing",
          SHARED + "usecases/subscribing");

  /** In dates computed, on dockets and in answers that are no refusals. */
  private static final Set<String> ON_RECORD =
      Set.of(
          "addresses until you subscribe them.",
          "letter is recorded with its reply",
          "official will be registered",
          ", and cannot be recorded as they are.",
          "line has problems",
          ": nobody is alerted about what a reply has met.",
          "letters a day, alerts are summed up.",
          ". Nothing is sent to any of their",
          ": their officials are alerted as soon as you start. Beyond",
          "letters have open deadlines",
          "letter has an open deadline",
          "officials will be registered",
          "letters are recorded with their replies",
          "lines have problems",
          "no code came back in 10 minutes: a landline gets no texts, so check the number, or subscribe it again for a new code",
          "ask the court for an order.",
          "agreed to more time. The time for",
          "was stayed",
          "No final date is known, so more time is counted from the safe date.",
          "stayed it",
          "The return date",
          "moved to",
          "when did the proper component receive the request",
          "did the agency toll its time while it waited for the city",
          "did the agency take ten more days for unusual circumstances",
          "Find out, and record:",
          "the duty to preserve records",
          "EEEE, MMMM d, yyyy",
          ". The safe date stays: a court may hold that only an order moves it.",
          "a motion to quash",
          "gave more time, citing",
          "is set by law, so this agreement moves no date:",
          "More time is counted from the date that the deadline had, and from the day as first counted; the safe date is the earlier (cf. MPEP 710.01(a)).",
          "34 U.S.C. 10228(c)(2) gives 90 days and does not say whether a closed last day is rolled: the due date is rolled as Rule 6(a) says, the safe date is not.",
          "a court's order",
          "more time",
          ". That writing does not name",
          "The day of service is not on record. The safe date counts",
          ", so this date stays.",
          "28 CFR 18.5, which states no method of counting",
          "a day on which an order closes federal offices",
          "a day on which an order closes federal offices at noon",
          "a day on which the city's own offices are closed",
          "a day on which the court itself is closed",
          "a day that the President, Congress or a governor declared",
          "a holiday given for this court",
          "a holiday that a statute of the court's state sets",
          "a subpoena or civil investigative demand",
          "as counted",
          "as given",
          "extended to",
          "left: it has that date",
          "left: it is closed",
          "left: nobody was told of it yet, and the next sweep tells it",
          "told to those who may be told",
          "Does an order limit whom you may tell about this? Until the answer is recorded, only city attorneys are told.",
          "Nothing is left to do.",
          "this matter is restricted, and the disclosure of this demand differs: give the matter's, or record the demand in a matter of its own",
          "left: it is on record already",
          "left: it is ordered",
          "left: it is ordered, or was changed too often",
          "its date was already changed 50 times, which is the most",
          "a court's order fixed its date",
          "is not closed after all:",
          ") was recorded by mistake.",
          "corrected before anybody was told of it",
          "explained anew; its dates are the same",
          "corrected; its dates are the same",
          "ended: it is void",
          "open again,",
          "what is said about it was corrected; it is closed, so nobody is told",
          "left: its date was changed meanwhile",
          "moved from",
          "none was open",
          "goes on",
          "its date stays; its next reminder is on another day",
          "none goes on",
          "not ended: a watcher only follows",
          "receipt of the request",
          "the agency's receipt of the request",
          "the date was computed again when the deadline was reopened",
          "the date extended",
          "the event",
          "the extension",
          "More time was given from a date that was corrected since. Until the extension is recorded again, the safe date does not count on it.",
          "the letter's receipt",
          "the order",
          "the statute",
          "[link masked]",
          "[code masked]",
          "the phone ending in",

          // In the list of open deadlines.
          "Then record it, and the alerts stop.",
          "Skip to main content",
          ": the date was extended",
          "No counsel is named: an administrator has to mark an official as a city attorney, who then confirms the date.",
          "A city attorney has to confirm the date:",
          ", or another.",

          // On a jurisdiction's docket.
          "asked to confirm",
          "code sent",
          "opted out",
          "of the time left,");

  private static final Set<String> NEVER_SENT =
      Set.of(
          // Only to counsel of a restricted matter, whom the sample does not have.
          "the matter is restricted, and a restricted matter is never shared: once no order limits whom the city may tell, say so first (PUT /v1/matters/{matter}/disclosure)",
          // Of a cursor that somebody made up, with the digest that belongs to it.
          "must be the next value of an earlier page",
          // The page says it in its own words.
          "the link has expired: it was valid for 14 days",
          // A text in memory can always be read.
          "the body cannot be read",
          // No address is lost without a reason.
          "the address is no longer confirmed.",
          // Of a letter with parts, which the sample does not have.
          "must keep the parts in their places: change a part, add one at the end, or remove the last; to end another part, record its deadline as withdrawn",
          // Of more than 90 deadlines or copies of a text, which the sample does not have.
          "deadlines of the matter have the new answer already, and the others do not yet",
          "some of the places that repeat the words no longer do, and the entry still has them",
          // Of a key that was used before, with another tier, which the sample does not have.
          "this official is registered with another tier or leastSeverity: edit the official",
          "least severity",
          // Of a matter larger than one answer, or with a forged docket, which the sample does not
          // have.
          "/exports), which can be of any length",
          "/docket?verify=true, which names it",
          "File too large for one answer",
          "the docket has an entry that cannot be read: get /v1/matters/",
          "the file of this matter is larger than one answer can be: ask for an export of it (POST /v1/matters/",
          // Of exceptions.
          "SNS is unavailable",
          "subscriptions of the phone could not be ended",
          // Parts of offices' names, by which their short names are found.
          "civil rights division",
          "community oriented policing",
          "department of education",
          "department of labor",
          "department of the treasury",
          "department of transportation",
          "environmental protection",
          "federal highway",
          "health and human services",
          "homeland security",
          "housing and urban development");

  private static final Pattern OF_A_KIND = Pattern.compile("\\sof\\(\"([a-z-]+)\"");
  private static final Pattern STYLE = Pattern.compile(":?[a-z][a-z0-9 .:-]* \\{ .*}");

  /** With the columns of tables, which TablesPageTest holds against the code. */
  private final String printed =
      Literals.inOneLine(
          AllMessagesTest.printed() + Literals.read(root().resolve("docs/tables.md")));

  @Test
  void everySentenceOfTheSourcesIsPrintedUnlessNobodyIsSentIt() {
    var unsent =
        Stream.of(ON_RECORD, NEVER_SENT, MatterFileTexts.ALL, TableTexts.ALL)
            .flatMap(Set::stream)
            .collect(toSet());
    var sentences = sentences().collect(toSet());
    assertThat(sentences).hasSizeGreaterThan(200).containsAll(unsent);
    sentences.removeIf(printed::contains);
    sentences.removeAll(unsent);
    assertThat(sentences).isEmpty();
  }

  @Test
  void everyTypeOfProblemIsPrinted() {
    var kinds =
        OF_A_KIND.matcher(Literals.read(root().resolve(PROBLEM))).results().map(m -> m.group(1));
    assertThat(kinds.toList()).hasSizeGreaterThan(10).allMatch(this::isPrinted);
  }

  private boolean isPrinted(String kind) {
    return printed.contains("(/reference#problem-" + kind + ")");
  }

  private static Path root() {
    return ProjectFolder.find().root();
  }

  private static Stream<String> sentences() {
    return PACKAGES.stream()
        .flatMap(folder -> Literals.sentences(root().resolve(folder)))
        .filter(text -> !STYLE.matcher(text).matches());
  }
}
