package org.replyby.usecases.recording;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.replyby.model.Deadline;
import org.replyby.model.Demand;
import org.replyby.model.Document;
import org.replyby.model.Terms;
import org.replyby.model.chain.RecordedJson;
import org.replyby.usecases.docket.FreeTexts;
import org.replyby.usecases.run.Tokens;

/**
 * All that was recorded of a demand, beside the docket's line: its words by themselves, so that
 * they can be withheld alone, and the rest of it, such as dates and grants.
 */
public final class RecordedTexts {
  private static final String RECORDED = "recorded";
  private static final String DEMAND = "demand";

  private RecordedTexts() {}

  public static FreeTexts of(Document document, Tokens salts) {
    var type = document.type().name().toLowerCase(Locale.ROOT);
    return new FreeTexts(salts)
        .put(RECORDED, RecordedJson.of(Map.of(type, document), Set.of(type + ".demand")), false)
        .put(DEMAND, document.demand(), document.privileged());
  }

  /** A deadline entered by hand. */
  public static FreeTexts of(Deadline deadline, Tokens salts) {
    return of(new Terms(deadline.kind(), deadline.basis(), null), deadline.demand(), salts);
  }

  public static FreeTexts of(Terms terms, Demand demand, Tokens salts) {
    var all = RecordedJson.of(Map.of("terms", terms, DEMAND, demand), Set.of("demand.text"));
    return new FreeTexts(salts)
        .put(RECORDED, all, false)
        .put(DEMAND, demand.text(), demand.privileged());
  }
}
