package org.replyby.staff.fields;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.replyby.calculator.ClosingCodes;
import org.replyby.deadlines.Closing;
import org.replyby.deadlines.ClosureKind;
import org.replyby.model.DeadlineId;
import org.replyby.model.DocumentId;
import org.replyby.model.JurisdictionId;
import org.replyby.staff.reading.FieldReader;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.ReadResult;
import org.replyby.staff.reading.Texts;
import org.replyby.staff.reading.Times;
import org.replyby.usecases.recalculating.Change;

/**
 * A change that dates depend on: a closed day, added or removed; an extension; the correction of a
 * letter, a subpoena, a deadline, a matter or a jurisdiction; or a document that is void.
 */
public final class RecalculationFields {
  private static final int ID_LIMIT = 260;
  private static final Pattern TOKEN_FORM = Pattern.compile("[0-9a-f]{32}");
  private static final FieldReader<String> TOKEN =
      json ->
          json instanceof String text && TOKEN_FORM.matcher(text).matches()
              ? new ReadResult.Good<>(text)
              : new ReadResult.Bad<>("must be the token of a preview");
  private static final List<String> CHANGES =
      List.of(
          "closing",
          "removedClosing",
          "extension",
          "letter",
          "subpoena",
          "deadline",
          "matter",
          "jurisdiction",
          "void");
  private static final FieldReader<ClosureKind> CLOSING_KIND =
      json ->
          ClosingCodes.find(json instanceof String code ? code : "")
              .map(ClosingCodes::kind)
              .<ReadResult<ClosureKind>>map(ReadResult.Good::new)
              .orElseGet(() -> new ReadResult.Bad<>("must be one of: " + ClosingCodes.ALL));

  private RecalculationFields() {}

  /** A change with the token of its preview. */
  public record Applied(Change change, String token) {}

  public static Supplier<Applied> applied(Fields body) {
    var change = change(body);
    var token = body.required("token", TOKEN);
    return () -> new Applied(change.get(), token.get());
  }

  public static Supplier<Change> change(Fields body) {
    var given = CHANGES.stream().filter(body::has).toList();
    if (given.size() != 1) {
      CHANGES.forEach(body::ignore);
      body.violate("needs exactly one of: " + String.join(", ", CHANGES));
      return () -> {
        throw new IllegalStateException("a body is read in spite of violations");
      };
    }
    var change = body.object(given.getFirst());
    return switch (given.getFirst()) {
      case "closing" -> closing(change);
      case "removedClosing" -> removedClosing(change);
      case "extension" -> extension(change);
      case "void" -> voided(change);
      default -> CorrectionFields.of(given.getFirst(), change);
    };
  }

  private static Supplier<Change> closing(Fields fields) {
    var jurisdiction =
        fields.required(
            "jurisdiction",
            Texts.line(ID_LIMIT).parsed(JurisdictionId::new, "a jurisdiction's id"));
    var date = fields.required("date", Times.DATE);
    var kind = fields.required("kind", CLOSING_KIND);
    var name = fields.required("name", Texts.line(DemandFields.LINE_LIMIT));
    var authority = fields.required("authority", Texts.line(DemandFields.LINE_LIMIT));
    return () ->
        new Change.AddedClosing(
            jurisdiction.get(), new Closing(date.get(), kind.get(), name.get(), authority.get()));
  }

  private static Supplier<Change> removedClosing(Fields fields) {
    var jurisdiction = fields.required("jurisdiction", JurisdictionFields.ID);
    var date = fields.required("date", Times.DATE);
    var kind = fields.required("kind", CLOSING_KIND);
    var why = fields.required("why", DemandFields.REMARK);
    var privileged = DeadlineFields.privileged(fields, true);
    return () ->
        new Change.RemovedClosing(
            jurisdiction.get(), date.get(), kind.get(), why.get(), privileged.get());
  }

  private static Supplier<Change> voided(Fields fields) {
    var document =
        fields.required(
            "document",
            Texts.line(ID_LIMIT).parsed(DocumentId::parse, "the id of a letter or subpoena"));
    var why = fields.required("why", DemandFields.REMARK);
    var privileged = DeadlineFields.privileged(fields, true);
    return () -> new Change.VoidedDocument(document.get(), why.get(), privileged.get());
  }

  private static Supplier<Change> extension(Fields fields) {
    var id =
        fields.required(
            "deadline", Texts.line(ID_LIMIT).parsed(DeadlineId::parse, "a deadline's id"));
    var request = DeadlineFields.extension(fields);
    return () -> new Change.ExtendedDeadline(id.get(), request.get());
  }
}
