package org.replyby.local;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A letter to Chicago with a primary official, a deputy and a watcher, who were told of it. */
abstract class EscalationFixture {
  static final String MATTER = "/v1/matters/chicago-il.byrne-jag-fy2016";

  /** Three days before the safe date, at 9:00 in Chicago. */
  static final String D3 = "2018-02-20T15:00:00Z";

  final TestService service = TestService.startedAt(TestService.JANUARY);
  String primary = "";
  String deputy = "";
  String deadline = "";

  @BeforeEach
  void aLetterWithAPrimaryADeputyAndAWatcher() {
    service.addChicago();
    primary = service.officials.addReachable("Ann Example");
    deputy = service.officials.addReachable("Dee Example", "deputy");
    service.officials.addReachable("Wes Example", "watcher");
    deadline = service.recordLetter();
    service.deliverStream();
    service.sweep();
    service.takePublished();
  }

  @AfterEach
  void end() {
    service.close();
  }

  List<String> at(String moment) {
    service.runAt(moment);
    return service.takePublished();
  }

  List<String> told(String rung, String... officials) {
    return java.util.Arrays.stream(officials)
        .map(o -> deadline + ".1." + rung + "." + o.substring(o.indexOf('.') + 1))
        .toList();
  }

  static String suffix(String official) {
    return official.substring(official.indexOf('.') + 1);
  }
}
