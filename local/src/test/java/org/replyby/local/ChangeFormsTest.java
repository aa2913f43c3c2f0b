package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changes that move dates: shown before they are made, in part or as a whole. */
@Tag("aws")
class ChangeFormsTest {
  private TestService service;
  private PageVisitor counsel;

  @BeforeEach
  void open() {
    service = TestService.startedAt(TestService.JANUARY);
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.as("chicago-il");
    counsel = new PageVisitor(service, "counsel");
  }

  @AfterEach
  void close() {
    service.close();
  }

  private String letter() {
    return String.valueOf(
        service.post("/v1/letters", Samples.letter()).is(201).map("letter").get("letter"));
  }

  private String subpoena() {
    var subpoena = Samples.subpoena("kind", "administrative-3486", "servedOn", "2018-01-24");
    return String.valueOf(
        service.post("/v1/subpoenas", subpoena).is(201).map("subpoena").get("subpoena"));
  }

  private static String answerTo(String document) {
    return document.replaceFirst("\\.l([^.]*)$", ".d$1").replaceFirst("\\.s([^.]*)$", ".r$1");
  }

  @Test
  void moreTimeIsShownAsTwoDatesBeforeItCounts() {
    var deadline = "/deadlines/" + answerTo(letter());
    counsel.get(deadline + "/extension").is(200);
    var review = counsel.send(deadline + "/extension", extension()).is(200);
    assertThat(review.html())
        .contains("<del>Due: Friday, February 23, 2018, 4:00 PM CST</del>")
        .contains("<ins>Due: Friday, March 9, 2018, 4:00 PM CST</ins>")
        .contains("Nothing is changed yet");
    assertThat(counsel.get(deadline).is(200).html()).contains("Friday, February 23, 2018");

    var apply = review.hidden();
    apply.put("step", "apply");
    var done = counsel.send(deadline + "/extension", apply).is(303);
    assertThat(done.location()).startsWith("/recalculations/chicago-il.c");
    assertThat(counsel.get(done.location()).is(200).html())
        .contains("nothing is left to do")
        .contains("extended to 2018-03-09");
    assertThat(counsel.get(deadline).is(200).html()).contains("Friday, March 9, 2018");

    assertThat(counsel.send(deadline + "/extension", apply).is(303).location())
        .isEqualTo(done.location());
  }

  @Test
  void anExtensionWithoutADayOrAGiverIsNamedAtItsFields() {
    var path = "/deadlines/" + answerTo(letter()) + "/extension";
    assertThat(counsel.send(path, Map.of("step", "show", "why", "They agreed.")).is(422).html())
        .contains("href=\"#due.date\">New day is missing")
        .contains("href=\"#grantedBy\">Who granted it is missing")
        .contains("They agreed.");
    var more = extension();
    more.put("time", "more");
    more.put("by.count", "2");
    more.put("by.unit", "weeks");
    more.put("by.from", "trigger");
    assertThat(counsel.send(path, more).is(422).html()).contains("href=\"#by\">More time is not");
  }

  @Test
  void anotherDeadlineThatTheWritingNamesCanBeLeftOutAgain() {
    var path = "/deadlines/" + answerTo(subpoena()) + "/extension";
    assertThat(counsel.get(path).is(200).html()).contains("name=\"covers\" value=\"petition\"");
    var both = extension();
    both.put("byOrder", "true");
    both.put("covers", "petition");
    var review = counsel.send(path, both).is(200);
    assertThat(review.html()).contains("name=\"ticked\" value=\"petition\"");
    assertThat(review.html().split("<del>", -1)).hasSize(3);

    var apply = review.hidden();
    apply.put("step", "apply");
    var again = counsel.send(path, apply).is(409);
    assertThat(again.html().split("<del>", -1)).hasSize(2);
    assertThat(again.html()).contains("You left something out");
    var rest = again.hidden();
    rest.put("step", "apply");
    counsel.send(path, rest).is(303);
  }

  @Test
  void whatChangedMeanwhileIsShownAgainBeforeItIsMade() {
    var deadline = answerTo(letter());
    var path = "/deadlines/" + deadline + "/extension";
    var apply = counsel.send(path, extension()).is(200).hidden();
    service
        .post(
            "/v1/deadlines/" + deadline + "/extension",
            Samples.map(
                "due", Samples.map("date", "2018-03-01"), "grantedBy", "Jane", "why", "Agreed."))
        .is(200);
    apply.put("step", "apply");
    var again = counsel.send(path, apply).is(409);
    assertThat(again.html())
        .contains("Something changed since you looked")
        .contains("<del>Due: Thursday, March 1, 2018");
    var second = again.hidden();
    second.put("step", "apply");
    counsel.send(path, second).is(303);
  }

  @Test
  void aLetterIsCorrectedAndOneOfTheFactsIsLeftAsItWas() {
    var letter = letter();
    var path = "/documents/" + letter + "/correction";
    var form = counsel.get(path).is(200);
    assertThat(form.html())
        .contains("value=\"Office of Justice Programs\"")
        .contains("value=\"2016-DJ-BX-0001\"")
        .contains("value=\"2018-02-23\"");
    var typed = form.typed();
    assertThat(counsel.send(path, typed).is(422).html()).contains("says nothing that differs");

    typed.put("responseDue.date", "2018-02-26");
    typed.put("from.signatory", "Somebody else");
    var review = counsel.send(path, typed).is(200);
    assertThat(review.html())
        .contains("<del>Due: Friday, February 23, 2018, 4:00 PM CST</del>")
        .contains("<ins>Due: Monday, February 26, 2018, 4:00 PM CST</ins>")
        .contains("<del>Director, BJA</del>")
        .contains("<ins>Somebody else</ins>");
    var apply = review.hidden();
    apply.put("step", "apply");
    apply.put("ticked", "noDayGiven");
    var again = counsel.send(path, apply).is(409);
    assertThat(again.html()).contains("Monday, February 26, 2018").doesNotContain("Somebody else");
    var rest = again.hidden();
    rest.put("step", "apply");
    var done = counsel.send(path, rest).is(303);
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    assertThat(counsel.get(done.location()).is(200).html()).contains("nothing is left to do");
    assertThat(counsel.get("/deadlines/" + answerTo(letter)).is(200).html())
        .contains("Monday, February 26, 2018");
    assertThat(counsel.get(path).is(200).html()).contains("value=\"Director, BJA\"");
  }

  @Test
  void aSubpoenaIsCorrectedByWhatIsWrongInIt() {
    var path = "/documents/" + subpoena() + "/correction";
    var form = counsel.get(path).is(200);
    assertThat(form.html()).doesNotContain("disclosure.limited");
    var typed = form.typed();
    typed.put("servedOn", "2018-01-23");
    assertThat(counsel.send(path, typed).is(200).html())
        .contains("<del>Wednesday, January 24, 2018</del>")
        .contains("<ins>Tuesday, January 23, 2018</ins>");
    typed.put("servedOn", "yesterday");
    assertThat(counsel.send(path, typed).is(422).html())
        .contains("href=\"#servedOn\">Day on which it was served must be a date");
  }

  @Test
  void aPaperThatWasRecordedTwiceIsVoided() {
    var letter = letter();
    var path = "/documents/" + letter + "/void";
    counsel.get(path).is(200);
    assertThat(counsel.send(path, Map.of("step", "show")).is(422).html())
        .contains("href=\"#why\">Reason is missing");
    var review = counsel.send(path, Map.of("step", "show", "why", "recorded twice")).is(200);
    assertThat(review.html()).contains("Ends, because it should never have been on record");
    var apply = review.hidden();
    apply.put("step", "apply");
    counsel.send(path, apply).is(303);
    assertThat(counsel.get("/matters/chicago-il.byrne-jag-fy2016").is(200).html())
        .contains("<strong>Void:</strong> recorded twice");
    assertThat(counsel.send(path, apply).is(303).location()).startsWith("/recalculations/");
    assertThat(counsel.send("/documents/" + letter + "/correction", Map.of("step", "show")).html())
        .contains("void");
  }

  @Test
  void aDateThatNoLawSetsIsEnteredAndCorrected() {
    letter();
    var matter = "chicago-il.byrne-jag-fy2016";
    counsel.get("/deadlines/new?matter=" + matter + "&kind=ordered").is(200);
    counsel.get("/deadlines/new").is(404);
    var form = byHand(matter);
    form.put("due.date", "");
    form.remove("kind");
    assertThat(counsel.send("/deadlines/new", form).is(422).html())
        .contains("href=\"#kind\">What is due is missing")
        .contains("href=\"#due.date\">Day on which it is due is missing")
        .contains("Produce the emails.");
    var entered = counsel.send("/deadlines/new", byHand(matter)).is(303).location();
    assertThat(counsel.send("/deadlines/new", byHand(matter)).is(303).location())
        .isEqualTo(entered);
    assertThat(counsel.get(entered).is(200).html()).contains("Thursday, March 1, 2018");
    var other = byHand(matter);
    other.put("due.date", "2018-03-02");
    assertThat(counsel.send("/deadlines/new", other).is(409).html()).contains("was sent before");

    var typed = counsel.get(entered + "/correction").is(200).typed();
    typed.put("due.date", "2018-03-06");
    assertThat(counsel.send(entered + "/correction", typed).is(200).html())
        .contains("<del>Due: Thursday, March 1, 2018")
        .contains("<ins>Due: Tuesday, March 6, 2018");
  }

  @Test
  void thePagesOfTheFormsReadTheMatterOnce() {
    var letter = letter();
    counsel.get("/");
    service.calls.reset();
    counsel.get("/documents/" + letter + "/correction").is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 2, "Query", 3));
    service.calls.reset();
    counsel.get("/deadlines/" + answerTo(letter) + "/extension").is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 2, "Query", 3));
    service.calls.reset();
    counsel.get("/deadlines/new?matter=chicago-il.byrne-jag-fy2016").is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 2, "Query", 3));
    service.calls.reset();
    counsel.send("/deadlines/" + answerTo(letter) + "/extension", extension()).is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 4, "Query", 5));
  }

  private static Map<String, String> byHand(String matter) {
    var form = new LinkedHashMap<String, String>();
    form.put("matter", matter);
    form.put("key", "by-hand");
    form.put("kind", "ordered");
    form.put("from.office", "District Court");
    form.put("datedOn", "2018-01-24");
    form.put("demand", "Produce the emails.");
    form.put("due.date", "2018-03-01");
    form.put("statedBy", "order of January 24");
    form.put("byOrder", "true");
    return form;
  }

  static Map<String, String> extension() {
    var form = new LinkedHashMap<String, String>();
    form.put("step", "show");
    form.put("time", "date");
    form.put("due.date", "2018-03-09");
    form.put("grantedBy", "Jane Roe, OJP");
    form.put("why", "They agreed.");
    return form;
  }
}
