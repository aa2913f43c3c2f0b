package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Disclosure;
import org.replyby.model.Jurisdiction;
import org.replyby.model.Matter;
import org.replyby.model.Principal;
import org.replyby.model.Violation;
import org.replyby.usecases.docket.Access;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.DisclosureRules;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;

/**
 * The jurisdiction and the matter that a demand goes to, as they are or as the same transaction
 * opens them.
 */
record OpenedMatter(JurisdictionFile file, Chain chain, String title, List<Write> opening) {
  /**
   * Reads the head, then the file; gives an outcome instead if the request does not fit the record.
   */
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

  static final Result.Unfit NO_TITLE =
      new Result.Unfit(
          "/matter/title", "is missing: give it, because the matter is not recorded yet", false);

  /** Somebody who opens a matter sees it until its first line is on the docket. */
  boolean isSeenBy(Principal principal) {
    return chain.head().entries() == 0 || Access.sees(principal, disclosure(), file.officials());
  }

  /** A restriction belongs to the matter with every demand in it. */
  boolean isToldOtherwise(@Nullable Disclosure wanted) {
    return wanted != null && !wanted.equals(disclosure());
  }

  String whyToldOtherwise() {
    return disclosure().isRestricted()
        ? "this matter is restricted, and the disclosure of this demand differs: give the matter's,"
            + " or record the demand in a matter of its own"
        : "this matter is open to everybody, so a restricted demand cannot be in it: record it in a"
            + " matter of its own, or restrict this matter first (PUT"
            + " /v1/matters/{matter}/disclosure)";
  }

  Stream<Violation> counselViolations() {
    return chain.head().entries() > 0
        ? Stream.empty()
        : DisclosureRules.violations(disclosure(), file.officials()).stream();
  }

  Jurisdiction jurisdiction() {
    return file.jurisdiction();
  }

  Disclosure disclosure() {
    return chain.head().disclosure();
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

  /** {@code disclosure} is for a matter that is not on record yet. */
  static Result read(
      Docket docket,
      JurisdictionRef ref,
      MatterRef matter,
      @Nullable Disclosure disclosure,
      String by,
      Instant now) {
    var head = docket.matter(matter.id());
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
    if (head.isEmpty() && matter.title() == null) {
      return NO_TITLE;
    }
    var opening = new ArrayList<Write>();
    if (file.isEmpty()) {
      opening.addAll(OpenJurisdiction.opening(jurisdiction.get(), by, now));
    }
    var chain = chain(head, matter, disclosure);
    var city = file.orElseGet(() -> JurisdictionFile.opened(jurisdiction.get()));
    return new Result.Ready(
        new OpenedMatter(
            head.isPresent() ? city : city.opening(chain.head().disclosure()),
            chain,
            title(head, matter),
            opening));
  }

  private static Chain chain(
      Optional<Matter> head, MatterRef matter, @Nullable Disclosure disclosure) {
    var told = disclosure == null ? new Disclosure.Open() : disclosure;
    return head.map(Chain::of)
        .orElseGet(() -> Chain.begin(new Matter(matter.id(), title(head, matter), 0, "", told)));
  }

  private static String title(Optional<Matter> head, MatterRef matter) {
    return head.map(Matter::title).orElseGet(() -> matter.title() == null ? "" : matter.title());
  }
}
