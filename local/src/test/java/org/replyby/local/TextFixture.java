package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.replyby.local.aws.SentTexts;
import org.replyby.local.aws.Watch;

/** An official of Chicago with a phone, which can get alerts and send texts. */
abstract class TextFixture {
  private static final Pattern CODE = Pattern.compile(" Reply ACK ([A-Z0-9]{5})\\.$");

  /** Even numbers, because moto treats a number that ends in 99 as opted out. */
  private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

  final TestService service = TestService.startedAt(TestService.JANUARY);

  /** A number that no other test uses, because the emulator keeps all texts of the run. */
  final String phone = "+1312555" + NUMBERS.getAndAdd(2);

  final String stranger = phone.replace("+1312", "+1773");
  String ann = "";
  private int answersBefore;

  @BeforeEach
  void anOfficialWithAPhone() {
    assumeTrue(
        TestAws.engine() == TestAws.Engine.EMULATORS,
        "only moto shows the texts that it was asked to send");
    service.addChicago();
    ann = service.officials.addUnreachable("Ann Example");
    service.officials.addPhone(ann, phone);
    answersBefore = sent(phone).size();
  }

  @AfterEach
  void end() {
    service.close();
  }

  String subpoena() {
    return TestService.deadlineOf(service.post("/v1/subpoenas", Samples.subpoena()).is(201));
  }

  /** The only alert that was sent since the last call. */
  Watch.Seen alert() {
    service.deliverStream();
    var seen = service.watch.take();
    assertThat(seen).hasSize(1);
    return seen.getFirst();
  }

  static String code(Watch.Seen alert) {
    var code = CODE.matcher(alert.sms());
    assertThat(code.find()).as(alert.sms()).isTrue();
    return code.group(1);
  }

  static List<String> sent(String phone) {
    return new SentTexts(TestAws.endpoints().sns())
        .all().stream().filter(t -> t.phone().equals(phone)).map(SentTexts.Text::message).toList();
  }

  /** The answers to this phone since the test began. */
  List<String> answers() {
    var all = sent(phone);
    return all.subList(answersBefore, all.size());
  }
}
