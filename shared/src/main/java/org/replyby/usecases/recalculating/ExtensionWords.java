package org.replyby.usecases.recalculating;

import java.util.Map;
import java.util.stream.Collectors;
import org.replyby.deadlines.Setting;
import org.replyby.demands.ExtensionEffect;
import org.replyby.model.Basis;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineKind;
import org.replyby.usecases.docket.FreeTexts;
import org.replyby.usecases.run.Tokens;

/** How an extension changes the way a date is set, and the sentences that say why a date stays. */
final class ExtensionWords {
  private ExtensionWords() {}

  /** How the date is set after an extension that moves both dates, or only the due date. */
  static Basis basis(Deadline was, Setting anew, ExtensionEffect effect, ExtensionRequest request) {
    return switch (effect) {
      case BOTH -> was.basis().set(anew, isFixedByOrder(was, request));
      case DUE_ONLY ->
          was.basis()
              .set(new Setting.Unsettled(anew, was.basis().careful(), dueOnly(request)), false);
      case NOTHING -> was.basis().noting(agreement(was, request));
    };
  }

  /** A stay fixes no date, and takes no order's date away. */
  private static boolean isFixedByOrder(Deadline was, ExtensionRequest request) {
    return request.newDate() instanceof NewDate.LookAgain
        ? was.basis().fixedByOrder()
        : request.byOrder();
  }

  private static String dueOnly(ExtensionRequest request) {
    return "%s gave more time, citing %s. The safe date stays: a court may hold that only an order moves it."
        .formatted(request.grantedBy(), request.writing().citing());
  }

  static String agreement(Deadline deadline, ExtensionRequest request) {
    return "%s agreed to more time. The time for %s is set by law, so this agreement moves no date:"
            .formatted(request.grantedBy(), words(deadline.kind()))
        + " ask the court for an order.";
  }

  /** Why a deadline stays where it is when the return date moves. */
  static String notCovered(Deadline deadline, Deadline extendedReturn) {
    var day = extendedReturn.dueDate().day();
    return "The return date %s. That writing does not name %s, so this date stays."
        .formatted(day == null ? "was stayed" : "moved to " + day, words(deadline.kind()));
  }

  /** For the docket. */
  static void put(Map<String, String> details, ExtensionRequest request) {
    details.put("grantedBy", request.grantedBy());
    if (request.writing().citing() != null) {
      details.put("citing", request.writing().citing());
    }
    if (!request.covers().isEmpty()) {
      details.put(
          "covers",
          request.covers().stream().map(Coded::code).sorted().collect(Collectors.joining(" ")));
    }
  }

  /** For beside the docket. */
  static FreeTexts texts(Tokens salts, ExtensionRequest request) {
    return new FreeTexts(salts)
        .put("why", request.why(), request.privileged())
        .put("words", request.words(), request.privileged());
  }

  private static String words(DeadlineKind kind) {
    return switch (kind) {
      case PETITION -> "a petition";
      case OBJECTION -> "objections";
      case MOTION_TO_QUASH -> "a motion to quash";
      case RESPONSE,
          PRESERVATION,
          SUBPOENA_RETURN,
          COMPLIANCE,
          APPEAL,
          FOIA_DETERMINATION,
          ORDERED ->
          "this deadline";
    };
  }
}
