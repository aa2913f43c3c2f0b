package org.replyby.usecases.acknowledging;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.replyby.model.Acknowledgment;
import org.replyby.model.AlertId;
import org.replyby.model.Disclosure;
import org.replyby.model.Official;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Access;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Expected;

/**
 * Who acknowledges, how, in which words, and whether this person may know of the matter: by what
 * was read for the change, or by one read of its own where nothing changes; and in which state they
 * saw the alert.
 */
record Person(
    Acknowledgment.How how,
    Function<Official, String> by,
    BiPredicate<Disclosure, List<Official>> sees,
    BooleanSupplier looks,
    Expected expected) {
  static Person staff(Docket docket, Principal principal, AlertId id, Expected expected) {
    return new Person(
        Acknowledgment.How.API,
        official -> principal.subject(),
        (disclosure, officials) -> Access.sees(principal, disclosure, officials),
        () -> Access.sees(docket, principal, id.deadline().matter()),
        expected);
  }

  /** Whoever has what was sent to the alert's official. */
  static Person official(AlertId id, Acknowledgment.How how, Function<Official, String> by) {
    return new Person(
        how,
        by,
        (disclosure, officials) ->
            disclosure.among(officials).stream().anyMatch(o -> o.id().equals(id.official())),
        () -> true,
        new Expected.Anything());
  }
}
