package org.replyby.staff.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.replyby.json.MergePatch;
import org.replyby.model.DeadlineId;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.Letter;
import org.replyby.model.MatterId;
import org.replyby.model.Subpoena;
import org.replyby.staff.reading.DecodedBody;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.Texts;
import org.replyby.staff.views.DescriptionView;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.recalculating.Change;
import org.replyby.usecases.recalculating.Fact;
import org.replyby.usecases.recalculating.Rewriting.Rewritten;
import org.replyby.usecases.recording.DeadlineRequest;
import org.replyby.usecases.recording.DemandRequest;

/**
 * What was typed wrongly: the fields with which it was recorded, as far as they are wrong. They are
 * put into what is on record, and the whole is read as if it were recorded now.
 */
final class CorrectionFields {
  private static final int ID_LIMIT = 260;
  private static final String ANOTHER = "another";
  private static final String COURT = "court";
  private static final String COURTHOUSE = "courthouse";

  /** Of these, giving one takes the others off. */
  private static final List<Set<String>> ALTERNATIVES =
      List.of(
          Set.of(
              "responseDue",
              "respondWithin",
              "returnDate",
              "returnWithin",
              "noDayGiven",
              "preserveSince"),
          Set.of("datedOn", "undated"),
          Set.of("receivedOn", "receiptUnknown"),
          Set.of("alsoReceivedOn", "receiptUnknown"),
          Set.of("due", "foia"));

  /** These only say that another field is not given, so they are no facts of their own. */
  private static final Set<String> FLAGS = Set.of("undated", "receiptUnknown");

  private CorrectionFields() {}

  /** {@code within} is the field of the body: what is corrected, and the name of its id. */
  static Supplier<Change> of(String within, Fields fields) {
    return switch (within) {
      case "letter" -> document(within, fields, Letter.class, CorrectionFields::letter);
      case "subpoena" -> document(within, fields, Subpoena.class, CorrectionFields::subpoena);
      case "deadline" -> deadline(within, fields);
      case "matter" -> matter(fields);
      default -> jurisdiction(within, fields);
    };
  }

  private static <D extends Document> Supplier<Change> document(
      String within,
      Fields fields,
      Class<D> type,
      Function<Fields, Supplier<DemandRequest<D>>> reader) {
    var id =
        fields.required(
            within, Texts.line(ID_LIMIT).parsed(DocumentId::parse, "a " + within + "'s id"));
    var patch = patch(within, fields, "jurisdiction", "matter");
    return () ->
        new Change.CorrectedDocument<>(
            id.get(), type, was -> corrected(within, patch, DescriptionView.of(was), reader));
  }

  private static Supplier<DemandRequest<Letter>> letter(Fields body) {
    var read = LetterFields.of(Optional.empty(), body);
    return read::get;
  }

  private static Supplier<DemandRequest<Subpoena>> subpoena(Fields body) {
    var read = SubpoenaFields.corrected(body);
    return read::get;
  }

  private static Supplier<Change> deadline(String within, Fields fields) {
    var id =
        fields.required(within, Texts.line(ID_LIMIT).parsed(DeadlineId::parse, "a deadline's id"));
    var patch = patch(within, fields, "matter");
    Function<Fields, Supplier<DeadlineRequest>> reader =
        body -> SetDeadlineFields.of(Optional.empty(), body);
    return () ->
        new Change.CorrectedDeadline(
            id.get(), was -> corrected(within, patch, DescriptionView.of(was), reader));
  }

  private static Supplier<Change> matter(Fields fields) {
    var id =
        fields.required("matter", Texts.line(ID_LIMIT).parsed(MatterId::parse, "a matter's id"));
    var title = fields.required("title", MatterFields.TITLE);
    return () -> new Change.CorrectedTitle(id.get(), title.get());
  }

  private static Supplier<Change> jurisdiction(String within, Fields fields) {
    var id = fields.required(within, JurisdictionFields.ID);
    var patch = patch(within, fields);
    return () ->
        new Change.CorrectedJurisdiction(
            id.get(),
            was ->
                corrected(
                    within,
                    patch,
                    DescriptionView.of(was),
                    body -> JurisdictionFields.corrected(was.id(), body)));
  }

  /** What is in the wrong matter is void there, and recorded again in the right one. */
  private static Map<String, @Nullable Object> patch(
      String within, Fields fields, String... fixed) {
    var given = fields.others(within);
    if (given.containsKey(DisclosureFields.NAME)) {
      fields.violate(
          DisclosureFields.NAME,
          "cannot be corrected: PUT /v1/matters/{matter}/disclosure changes it");
    }
    if (given.containsKey(ANOTHER)) {
      fields.violate(ANOTHER, "is for a new record: leave it out");
    }
    for (var name : fixed) {
      if (given.containsKey(name)) {
        fields.violate(
            name, "cannot be corrected: void what is in the wrong place, and record it again");
      }
    }
    return given;
  }

  /** The whole description with the corrections in it, read as if it were new. */
  private static <R> Outcome<Rewritten<R>> corrected(
      String within,
      Map<String, @Nullable Object> patch,
      Map<String, ?> was,
      Function<Fields, Supplier<R>> reader) {
    var kept = new LinkedHashMap<>(was);
    ALTERNATIVES.stream()
        .filter(group -> group.stream().anyMatch(name -> patch.get(name) != null))
        .forEach(group -> group.stream().filter(n -> patch.get(n) == null).forEach(kept::remove));
    if (patch.get(COURT) != null && patch.get(COURTHOUSE) == null) {
      kept.remove(COURTHOUSE);
    }
    var is = MergePatch.merged(kept, patch);
    return switch (Fields.decode(Map.of(within, is), body -> reader.apply(body.object(within)))) {
      case DecodedBody.Valid<R>(var description) ->
          new Outcome.Found<>(new Rewritten<>(description, facts(was, is)));
      case DecodedBody.Invalid<R>(var violations) -> new Outcome.Invalid<>(violations);
    };
  }

  private static List<Fact> facts(Map<String, ?> was, Map<String, ?> is) {
    return MergePatch.differences(was, is).stream()
        .filter(d -> !FLAGS.contains(d.name()))
        .map(d -> new Fact(d.name(), shown(d.was()), shown(d.is())))
        .toList();
  }

  private static String shown(@Nullable String value) {
    return value == null ? Fact.NONE : value;
  }
}
