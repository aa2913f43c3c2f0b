package org.replyby.usecases.importing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Principal;
import org.replyby.model.Right;
import org.replyby.model.imports.ActingFor;
import org.replyby.model.imports.Checked;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportKind;
import org.replyby.usecases.members.Caller;
import org.replyby.usecases.members.KnowPrincipal;
import org.replyby.usecases.members.Members;

/**
 * Who may do what with a table. Letters are recorded by who may record letters, and officials
 * registered by administrators. A table that says that letters were answered is counsel's to start:
 * an answer ends a deadline.
 */
public final class ImportRights {
  private ImportRights() {}

  /** What opening an import takes. */
  public static Right toOpen(ImportKind kind) {
    return switch (kind) {
      case LETTERS -> Right.RECORD;
      case OFFICIALS -> Right.ADMINISTER;
    };
  }

  /** What starting it takes. */
  public static Right toStart(Import started) {
    return switch (started.kind()) {
      case OFFICIALS -> Right.ADMINISTER;
      case LETTERS -> answered(started.checked()) > 0 ? Right.DECIDE : Right.RECORD;
    };
  }

  private static int answered(@Nullable Checked checked) {
    return checked == null ? 0 : checked.answered();
  }

  static boolean mayOpen(Principal principal, JurisdictionId jurisdiction, ImportKind kind) {
    return may(principal, toOpen(kind), jurisdiction);
  }

  static boolean may(Principal principal, Right right, JurisdictionId jurisdiction) {
    return principal.within(right).mayAct(jurisdiction);
  }

  /** Whether they see how far it has come: who could open it or start it. */
  static boolean maySee(Principal principal, Import seen) {
    var jurisdiction = seen.id().jurisdiction();
    return may(principal, toOpen(seen.kind()), jurisdiction)
        || (seen.kind() == ImportKind.LETTERS && may(principal, Right.DECIDE, jurisdiction));
  }

  /** The person whom a request is from, for what is done after its answer. */
  static ActingFor acting(Caller caller) {
    return new ActingFor(caller.subject(), caller.person(), caller.isOperator());
  }

  /** The same person with the rights that they have now; empty if this one is not among them. */
  public static Optional<Principal> now(Members members, ActingFor person, Right right, Import of) {
    var caller = new Caller(person.subject(), person.person(), person.isOperator(), null);
    var principal = KnowPrincipal.principal(caller, members.of(person.person())).within(right);
    return Optional.of(principal).filter(p -> p.mayAct(of.id().jurisdiction()));
  }
}
