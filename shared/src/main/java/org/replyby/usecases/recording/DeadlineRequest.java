package org.replyby.usecases.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.NamedCourt;
import org.replyby.deadlines.Setting;
import org.replyby.demands.DateRules;
import org.replyby.demands.FoiaRequest;
import org.replyby.demands.FoiaTime;
import org.replyby.model.Basis;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Demand;
import org.replyby.model.HandEntry;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.MatterId;
import org.replyby.model.Violation;
import org.replyby.usecases.docket.JurisdictionFile;

/**
 * A deadline as staff enter it by hand: {@code name} is what they call it, null if they gave no
 * name, and {@code document} is the demand that it belongs to.
 */
public record DeadlineRequest(
    MatterId matter,
    DeadlineKind kind,
    Date date,
    IssuingAuthority from,
    LocalDate datedOn,
    String what,
    @Nullable String name,
    @Nullable String document,
    @Nullable String idempotencyKey,
    boolean privileged) {
  /** How its date is set. */
  public sealed interface Date {
    /** By a person, who says who fixed it, and at which court if the paper goes to one. */
    record On(DueOn due, String statedBy, boolean byOrder, @Nullable NamedCourt court)
        implements Date {}

    /** What an agency has to answer the city. */
    record Foia(FoiaRequest request) implements Date {}
  }

  List<Violation> violations(LocalDate today) {
    return DateRules.all(
        List.of(
            DateRules.within("/datedOn", datedOn(), today),
            DateRules.notFarFuture("/datedOn", datedOn(), today),
            switch (date()) {
              case Date.On(var due, var by, var ordered, var court) ->
                  DateRules.within("/due/date", due.date(), today);
              case Date.Foia foia ->
                  DateRules.notFuture("/foia/receivedOn", foia.request().receivedOn(), today);
            }));
  }

  Basis basis() {
    return switch (date()) {
      case Date.On(var due, var by, var ordered, var court) ->
          new Basis(new Setting.Fixed(due, by), place(kind(), court), ordered, document(), court);
      case Date.Foia foia ->
          new Basis(FoiaTime.of(foia.request()), Basis.Place.OFFICE, false, document(), null);
    };
  }

  /** A petition or a motion to quash opens a case of its own. */
  private static Basis.Place place(DeadlineKind kind, @Nullable NamedCourt court) {
    return switch (kind) {
      case PETITION, MOTION_TO_QUASH -> Basis.Place.NEW_CASE;
      case RESPONSE,
          PRESERVATION,
          SUBPOENA_RETURN,
          COMPLIANCE,
          APPEAL,
          OBJECTION,
          FOIA_DETERMINATION,
          ORDERED ->
          court == null ? Basis.Place.OFFICE : Basis.Place.COURT;
    };
  }

  Demand demand(JurisdictionFile file, String title) {
    return new Demand(
            file.jurisdiction().name(),
            title,
            from(),
            datedOn(),
            Demand.cut(what()),
            Set.of(),
            null)
        .entered(new HandEntry(shortName(), isOrdered()))
        .privileged(privileged);
  }

  /** What no kind names is called by the first words of what is due, unless they are privileged. */
  private @Nullable String shortName() {
    return name() == null && kind() == DeadlineKind.ORDERED && !privileged
        ? Demand.firstWords(what())
        : name();
  }

  private boolean isOrdered() {
    return switch (date()) {
      case Date.On on -> on.byOrder();
      case Date.Foia foia -> false;
    };
  }
}
