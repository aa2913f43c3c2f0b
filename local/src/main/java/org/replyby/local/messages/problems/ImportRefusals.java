package org.replyby.local.messages.problems;

import java.util.stream.Stream;
import org.replyby.local.messages.samples.SampleDocket;

/** Requests about imports that are refused because of how far the import has come. */
final class ImportRefusals {
  private static final String IMPORT = "/v1/imports/chicago-il.";

  private ImportRefusals() {}

  static Stream<RefusedRequest> all(SampleDocket docket) {
    return Stream.of(
            start("waiting", "good"),
            start("checking", "good"),
            start("refused", "good"),
            start("worst", "good"),
            start("bad", "all"),
            start("running", "good"),
            start("done", "good"),
            "POST " + IMPORT + "bad/stop {}",
            "POST " + IMPORT + "bad/subscribe {}",
            "POST " + IMPORT + "officials/subscribe {}",
            "GET " + IMPORT + "waiting/table",
            "GET " + IMPORT + "checking/table",
            "GET " + IMPORT + "refused/table")
        .map(line -> new RefusedRequest(docket, line));
  }

  private static String start(String name, String lines) {
    return "POST %s%s/start {\"lines\": \"%s\"}".formatted(IMPORT, name, lines);
  }
}
