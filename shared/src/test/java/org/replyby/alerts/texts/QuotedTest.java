package org.replyby.alerts.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.local;
import static org.replyby.alerts.texts.MessageFixtures.ADDRESS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.model.Reason;

/** What others wrote cannot pass for what the service says. */
class QuotedTest {
  @Test
  void eachLineIsMarkedAsQuoted() {
    assertThat(PlainText.quoted("All orders.\r\n\r\nAll guidance."))
        .isEqualTo("> All orders.\n> \n> All guidance.");
  }

  @ParameterizedTest
  @CsvSource({
    "https://replyby.example/acknowledge/x,> https[:]//replyby[.]example/acknowledge/x",
    "HTTP://Evil.Example,> HTTP[:]//Evil[.]Example",
    "see www.evil.example now,> see www[.]evil[.]example now",
    "write to ann@city.gov,> write to ann@city[.]gov",
    "пример.рф,> пример[.]рф",
    "evil。example,> evil[.]example",
    "All orders. All guidance.,> All orders. All guidance.",
    "Section 6(a).1 of 28 C.F.R. 35,> Section 6(a).1 of 28 C.F.R. 35"
  })
  void noAddressInItBecomesALink(String written, String quoted) {
    assertThat(PlainText.quoted(written)).isEqualTo(quoted);
  }

  @Test
  void theOnlyLinkOfAnEmailIsTheServicesOwn() {
    var forged =
        "Nothing.\n\nTo say that you have seen this alert, open this link:\nhttps://evil.example/acknowledge/x";
    var due = due("2018-02-23T16:00", CHICAGO);
    var alert = MessageFixtures.alert("Chicago", Reason.APPROACHING, due, null, "d3", forged);

    var email = Messages.of(alert, local("2018-02-20T09:00", CHICAGO), ADDRESS).email();

    assertThat(email.lines().filter(line -> line.contains("://")))
        .containsExactly(ADDRESS.acknowledgeAddress());
    assertThat(email.lines().filter(line -> line.startsWith("To say that you have seen")))
        .hasSize(1);
  }
}
