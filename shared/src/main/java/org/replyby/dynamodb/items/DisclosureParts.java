package org.replyby.dynamodb.items;

import java.util.stream.Collectors;
import org.replyby.model.Disclosure;
import org.replyby.model.OfficialId;

/** Whom the city may tell, as a map: what a claim checks on a deadline. */
public final class DisclosureParts {
  public static final String DISCLOSURE = "disclosure";
  public static final String ANSWER = "answer";
  public static final String COUNSEL = "counsel";

  private DisclosureParts() {}

  static Row row(Disclosure disclosure) {
    return Row.map()
        .text(ANSWER, disclosure.answer())
        .texts(COUNSEL, disclosure.namedCounsel())
        .text(
            "basis",
            disclosure instanceof Disclosure.Restricted(var counsel, var basis) ? basis : null);
  }

  static Disclosure read(Stored s) {
    return switch (s.text(ANSWER)) {
      case "no" -> Disclosure.OPEN;
      case "yes" ->
          new Disclosure.Restricted(
              s.texts(COUNSEL).stream().map(OfficialId::parse).collect(Collectors.toSet()),
              s.textOrNull("basis"));
      case "not-known" -> new Disclosure.NotKnown();
      default -> throw new IllegalStateException("nobody knows such an answer");
    };
  }
}
