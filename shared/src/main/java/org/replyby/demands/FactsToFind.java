package org.replyby.demands;

import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Setting;
import org.replyby.model.Deadline;
import org.replyby.model.Disclosure;

/** What is not known about an open deadline and has to be found out. */
public final class FactsToFind {
  private static final String WHOM_TO_TELL =
      "Does an order limit whom you may tell about this? Until the answer is recorded, only city"
          + " attorneys are told.";

  private FactsToFind() {}

  /** Whether nobody knows yet whom the city may tell: it is the first thing to find out. */
  public static boolean isWhomToTell(Deadline deadline) {
    return deadline.isOpen() && deadline.demand().disclosure() instanceof Disclosure.NotKnown;
  }

  /** Whether a fact is to be found out. */
  public static boolean isAny(Deadline deadline) {
    return of(deadline) != null;
  }

  /** As sentences, whom to tell first; {@code between} says what the answers would change. */
  public static @Nullable String of(Deadline deadline) {
    var ofDate = ofDate(deadline);
    if (!isWhomToTell(deadline)) {
      return ofDate;
    }
    return ofDate == null ? WHOM_TO_TELL : WHOM_TO_TELL + " " + ofDate;
  }

  private static @Nullable String ofDate(Deadline deadline) {
    return deadline.isOpen()
            && deadline.basis().setting() instanceof Setting.Unsettled unsettled
            && (!unsettled.others().isEmpty()
                || unsettled.prevailing() instanceof Setting.Unknown
                || unsettled.prevailing() instanceof Setting.Owed)
        ? unsettled.why()
        : null;
  }
}
