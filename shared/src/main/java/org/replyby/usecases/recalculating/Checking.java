package org.replyby.usecases.recalculating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Deadline;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.Matter;
import org.replyby.model.Principal;
import org.replyby.model.Rewording;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.FreeTexts;
import org.replyby.usecases.docket.JurisdictionChain;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Tokens;

/**
 * Who asks for a change, when, and the jurisdiction that it concerns; {@code matter} is null if it
 * is about the whole jurisdiction.
 */
record Checking(
    Docket docket,
    Principal principal,
    JurisdictionFile file,
    @Nullable Matter matter,
    Tokens salts,
    Instant now) {
  /**
   * A change worked out in full: what it does, what it changes in messages (null if nothing), and
   * what writes the change itself.
   */
  record CheckedChange(Preview plan, @Nullable Rewording rewording, List<Write> writes) {
    CheckedChange {
      writes = List.copyOf(writes);
    }
  }

  /** A change that can be made. {@code what} names it, with all that it changes. */
  Outcome<CheckedChange> ready(
      String what,
      String why,
      List<Fact> facts,
      List<Effect> effects,
      @Nullable Rewording rewording,
      List<Write> writes) {
    return new Outcome.Found<>(
        new CheckedChange(Preview.of(what, why, facts, effects), rewording, writes));
  }

  /** A line of a matter's docket, with the head that it moves. */
  Chain line(Matter head, EntryKind kind, Map<String, String> details) {
    return Chain.of(head).append(now, principal.subject(), kind, details);
  }

  /** The same with texts beside the line. */
  Chain line(Matter head, EntryKind kind, Map<String, String> details, FreeTexts texts) {
    return Chain.of(head).append(now, principal.subject(), kind, details, texts);
  }

  /** A change of the jurisdiction itself, with the line of its own docket. */
  List<Write> ofJurisdiction(
      Write change, EntryKind kind, Map<String, String> details, FreeTexts texts) {
    var writes = new ArrayList<Write>();
    writes.add(change);
    var by = principal.subject();
    writes.addAll(JurisdictionChain.line(file.docket(), now, by, kind, details, texts));
    return writes;
  }

  /** The head of the one matter that the change is about. */
  Matter head() {
    if (matter == null) {
      throw new IllegalStateException("a change of the whole jurisdiction");
    }
    return matter;
  }

  /** All deadlines of the matter, or of the jurisdiction if it is about the whole: one query. */
  List<Deadline> deadlines() {
    return matter == null
        ? docket.deadlines(file.jurisdiction().id())
        : docket.deadlines(matter.id());
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, file.jurisdiction().zone());
  }

  Entered entered() {
    return new Entered(now, principal.subject());
  }
}
