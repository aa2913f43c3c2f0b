package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.AlertId;
import org.replyby.model.DeadlineId;

/** Acknowledgment by the link in an alert's email: the page, its button, and the docket. */
@Tag("aws")
class AcknowledgePageTest {
  private static final Pattern LINK = Pattern.compile("https://\\S+/acknowledge/\\S+");

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String official = "";

  @BeforeEach
  void anOfficialOfChicago() {
    service.addChicago();
    official = service.officials.addUnreachable("Ann <b>&\"Example\"'");
    service.officials.addEmail(official, "ann@example.com");
  }

  @AfterEach
  void end() {
    service.close();
  }

  /** Records a subpoena, which needs an acknowledgment, and returns its deadline's id. */
  private String subpoena() {
    return TestService.deadlineOf(service.post("/v1/subpoenas", Samples.subpoena()).is(201));
  }

  /** The link in the only email that was sent since the last call. */
  private URI link() {
    service.deliverStream();
    var seen = service.watch.take();
    assertThat(seen).hasSize(1);
    var link = LINK.matcher(seen.getFirst().email());
    assertThat(link.find()).isTrue();
    return URI.create(link.group());
  }

  private boolean isUnacknowledged(String deadline) {
    return service
        .app
        .docket()
        .deadline(DeadlineId.parse(deadline))
        .orElseThrow()
        .plan()
        .isUnacknowledged();
  }

  private long linesOf(String kind) {
    return service
        .get("/v1/matters/chicago-il.byrne-jag-fy2016/docket")
        .is(200)
        .list("entries")
        .stream()
        .filter(e -> kind.equals(e.get("kind")))
        .count();
  }

  @Test
  void theButtonOfThePageEndsTheEscalationAndStandsOnTheDocketOnce() {
    var deadline = subpoena();
    var link = link();
    assertThat(isUnacknowledged(deadline)).isTrue();
    var page = service.page("GET", link).is(200);
    assertThat(page.body())
        .contains("Chicago: answer to the administrative subpoena")
        .contains("Wednesday, February 7, 2018, 9:00 AM CST")
        .contains("Ann &lt;b&gt;&amp;&quot;Example&quot;&#39;")
        .contains("<form method=\"post\">")
        .doesNotContain("<b>");
    assertThat(isUnacknowledged(deadline)).isTrue();

    var thanks = service.page("POST", link).is(200);
    assertThat(thanks.body())
        .contains("Thank you. The alert was acknowledged on Wednesday, January 24, 2018,")
        .contains("by the link sent to Ann &lt;b&gt;")
        .doesNotContain("<form");
    assertThat(isUnacknowledged(deadline)).isFalse();
    service.advance(Duration.ofDays(3));
    service.sweep();
    assertThat(linesOf("escalated")).isZero();

    var again = service.page("POST", link).is(200);
    assertThat(again.body())
        .contains("This alert was acknowledged on Wednesday, January 24, 2018,");
    assertThat(service.page("GET", link).is(200).body()).contains("This alert was acknowledged");
    assertThat(linesOf("alert-acknowledged")).isEqualTo(1);
    var alert = service.app.docket().alert(alert(link)).orElseThrow();
    assertThat(alert.acknowledgment())
        .isNotNull()
        .satisfies(
            known -> {
              assertThat(known.at()).isEqualTo(TestService.JANUARY);
              assertThat(known.by()).startsWith("the link sent to Ann ");
            });
  }

  private static AlertId alert(URI link) {
    return AlertId.parse(link.getPath().replace("/acknowledge/", ""));
  }

  @Test
  void toLookChangesNothingAndCostsThreeReads() {
    subpoena();
    var link = link();
    service.calls.reset();
    service.page("GET", link).is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 3));
    var head = service.page("HEAD", link).is(200);
    assertThat(head.body()).isEmpty();
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 6));
    assertThat(linesOf("alert-acknowledged")).isZero();
  }

  @Test
  void theButtonCostsFiveReadsOneQueryAndOneTransactionAndAgainThreeReads() {
    subpoena();
    var link = link();
    service.calls.reset();
    service.page("POST", link).is(200);
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 5, "Query", 1, "TransactWriteItems", 1));
    service.calls.reset();
    service.page("POST", link).is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 3));
  }

  @Test
  void aLinkThatSomebodyChangedOrMadeUpReadsAndChangesNothing() {
    subpoena();
    var link = link().toString();
    service.calls.reset();
    var made =
        new String[] {
          link.replace("signature=", "signature=A"),
          link.replaceAll("signature=.*", "signature="),
          link.replaceAll("&signature=.*", ""),
          link.replaceAll("until=[0-9]+", "until=99999999999"),
          link.replaceAll("\\?.*", "?x"),
          link.replace("chicago-il", "boston-ma"),
          link.replaceAll("/acknowledge/[^?]+", "/acknowledge/nothing"),
        };
    for (var address : made) {
      for (var method : new String[] {"GET", "POST"}) {
        var page = service.page(method, URI.create(address)).is(404);
        assertThat(page.body()).contains("This link does not work").doesNotContain("<form");
      }
    }
    assertThat(service.calls.requests()).isEmpty();
  }

  @Test
  void aLinkIsOverAfter14DaysAndSaysWhatToDo() {
    subpoena();
    var link = link();
    service.advance(Duration.ofDays(14).minusSeconds(1));
    service.page("GET", link).is(200);
    service.advance(Duration.ofSeconds(1));
    assertThat(service.page("GET", link).is(410).body()).contains("link in the latest email");
    service.page("POST", link).is(410);
    assertThat(linesOf("alert-acknowledged")).isZero();
  }

  @Test
  void aChangedDateAndAClosedDeadlineAreShownAsTheyAreNow() {
    var deadline = subpoena();
    var link = link();
    service
        .post(
            "/v1/deadlines/" + deadline + "/extension",
            Map.of("due", Map.of("date", "2018-02-14"), "grantedBy", "OJP", "why", "asked"))
        .is(200);
    assertThat(service.page("GET", link).is(200).body())
        .contains("The date changed after ReplyBy sent this alert")
        .contains("February 14, 2018")
        .doesNotContain("February 7, 2018");
    service.post("/v1/deadlines/" + deadline + "/met", Samples.met("2018-01-24")).is(200);
    assertThat(service.page("GET", link).is(200).body())
        .contains(
            "Nothing is left to do: by the city's record, this deadline was met on Wednesday, January 24, 2018")
        .doesNotContain("<form", "Time left", "reminders go on");
  }

  @Test
  void noOtherMethodIsAllowedAndNoAnswerCanBeFramedKeptOrScripted() {
    subpoena();
    var link = link();
    var put = service.page("PUT", link).is(405);
    assertThat(put.headers()).containsEntry("Allow", "GET, HEAD, POST");
    for (var page : new PageAnswer[] {put, service.page("GET", link), service.page("POST", link)}) {
      assertThat(page.headers())
          .containsEntry("Content-Type", "text/html; charset=utf-8")
          .containsEntry("Referrer-Policy", "no-referrer")
          .containsEntry("Cache-Control", "no-store")
          .containsEntry("X-Robots-Tag", "noindex, nofollow")
          .containsEntry("X-Content-Type-Options", "nosniff");
      assertThat(page.headers().get("Content-Security-Policy"))
          .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe", "script");
      assertThat(page.body()).doesNotContain("<script", "http://", "https://");
    }
  }

  @Test
  void theLogHoldsNeitherTheSignatureNorTheOfficialsName() {
    subpoena();
    var link = link();
    service.page("GET", link);
    service.page("POST", link);
    var signature = link.getQuery().replaceAll(".*signature=", "");
    assertThat(service.events)
        .anyMatch(e -> e.startsWith("page "))
        .noneMatch(e -> e.contains(signature) || e.contains("Example"));
  }
}
