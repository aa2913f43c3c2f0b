package org.replyby.dynamodb.items;

import org.replyby.model.Rewording;

/** The map that records what a correction changes in what messages say. */
final class RewordingParts {
  private static final String SORT = "sort";

  private RewordingParts() {}

  static Row row(Rewording rewording) {
    return switch (rewording) {
      case Rewording.Named(var name) -> Row.map().text(SORT, "named").text("name", name);
      case Rewording.Titled(var title) -> Row.map().text(SORT, "titled").text("title", title);
      case Rewording.Restated(var demand) ->
          Row.map().text(SORT, "restated").map("demand", DemandParts.row(demand));
    };
  }

  static Rewording read(Stored s) {
    return switch (s.text(SORT)) {
      case "named" -> new Rewording.Named(s.text("name"));
      case "titled" -> new Rewording.Titled(s.text("title"));
      case "restated" -> new Rewording.Restated(DemandParts.demand(s.map("demand")));
      default -> throw new IllegalStateException("a rewording has an unknown sort");
    };
  }
}
