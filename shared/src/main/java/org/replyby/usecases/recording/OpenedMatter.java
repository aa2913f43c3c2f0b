package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Jurisdiction;
import org.replyby.model.Matter;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;

/**
 * The jurisdiction and the matter that a demand goes to, as they are or as the same transaction
 * opens them.
 */
record OpenedMatter(JurisdictionFile file, Chain chain, String title, List<Write> opening) {
  /** Reads the file once; gives an outcome instead if the request does not fit the record. */
  sealed interface Result {
    record Ready(OpenedMatter opened) implements Result {}

    record Unfit(String field, String detail, boolean contradicts) implements Result {
      <T> Outcome<T> outcome() {
        return contradicts
            ? new Outcome.Contradicted<>(field.substring(1) + " " + detail)
            : Outcome.invalid(field, detail);
      }
    }
  }

  Jurisdiction jurisdiction() {
    return file.jurisdiction();
  }

  ZoneId zone() {
    return jurisdiction().zone();
  }

  /** The writes that open the jurisdiction and the matter, and the docket's lines. */
  List<Write> writes() {
    var writes = new ArrayList<>(opening);
    writes.addAll(chain.writes());
    return writes;
  }

  static Result read(Docket docket, JurisdictionRef ref, MatterRef matter, String by, Instant now) {
    var file = docket.file(ref.id());
    if (file.isPresent() && !ref.agreesWith(file.get().jurisdiction())) {
      return new Result.Unfit(
          "/jurisdiction",
          "differs from the record: give its id alone, or the description on record",
          true);
    }
    var jurisdiction = file.map(JurisdictionFile::jurisdiction).or(ref::description);
    if (jurisdiction.isEmpty()) {
      return new Result.Unfit(
          "/jurisdiction", "is not recorded yet: give its name, kind, state and timeZone", false);
    }
    var head = file.flatMap(f -> f.matter(matter.id()));
    if (head.isEmpty() && matter.title() == null) {
      return new Result.Unfit(
          "/matter/title", "is missing: give it, because the matter is not recorded yet", false);
    }
    var opening = new ArrayList<Write>();
    if (file.isEmpty()) {
      opening.addAll(OpenJurisdiction.opening(jurisdiction.get(), by, now));
    }
    return new Result.Ready(
        new OpenedMatter(
            file.orElseGet(
                () ->
                    new JurisdictionFile(
                        jurisdiction.get(),
                        EscalationPolicy.DEFAULT,
                        List.of(),
                        List.of(),
                        List.of(),
                        null)),
            chain(head, matter),
            title(head, matter),
            opening));
  }

  private static Chain chain(Optional<Matter> head, MatterRef matter) {
    return head.map(Chain::of)
        .orElseGet(() -> Chain.begin(new Matter(matter.id(), title(head, matter), 0, "")));
  }

  private static String title(Optional<Matter> head, MatterRef matter) {
    return head.map(Matter::title).orElseGet(() -> matter.title() == null ? "" : matter.title());
  }
}
