package org.replyby.staff.fields;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Leave;
import org.replyby.model.OfficialId;
import org.replyby.model.Severity;
import org.replyby.model.Tier;
import org.replyby.staff.reading.Codes;
import org.replyby.staff.reading.FieldReader;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.Texts;
import org.replyby.staff.reading.Times;
import org.replyby.usecases.people.EditOfficial;
import org.replyby.usecases.people.RegisterOfficial;

/** An official as staff describe one. */
public final class OfficialFields {
  private static final int LIMIT = 200;
  private static final List<String> EDITABLE = List.of("name", "role", "tier", "leastSeverity");
  private static final FieldReader<OfficialId> ID =
      Texts.line(LIMIT).parsed(OfficialId::parse, "an official's id");

  private OfficialFields() {}

  public static Supplier<RegisterOfficial.Request> of(
      JurisdictionId jurisdiction, Optional<String> key, Fields body) {
    var name = body.required("name", Texts.name(LIMIT));
    var role = body.required("role", Texts.name(LIMIT));
    var tier = body.optional("tier", Codes.of(Tier.class));
    var leastSeverity = body.optional("leastSeverity", Codes.of(Severity.class));
    var digest = body.optional("digest", Codes.FLAG);
    var attorney = body.optional("attorney", Codes.FLAG);
    return () ->
        new RegisterOfficial.Request(
            jurisdiction,
            name.get(),
            role.get(),
            tier.or(Tier.PRIMARY),
            leastSeverity.or(Severity.NOTICE),
            digest.or(false),
            attorney.or(false),
            key.orElse(null));
  }

  /** A JSON Merge Patch: what is left out stays, and nothing can be taken off. */
  public static Supplier<EditOfficial.Edit> edit(Fields body) {
    var name = body.optional("name", Texts.line(LIMIT));
    var role = body.optional("role", Texts.line(LIMIT));
    var tier = body.optional("tier", Codes.of(Tier.class));
    var leastSeverity = body.optional("leastSeverity", Codes.of(Severity.class));
    if (EDITABLE.stream().noneMatch(body::has)) {
      body.violate("needs at least one of: " + String.join(", ", EDITABLE));
    }
    return () ->
        new EditOfficial.Edit(name.orNull(), role.orNull(), tier.orNull(), leastSeverity.orNull());
  }

  /** An absence, and who hears meanwhile. */
  public static Supplier<Leave> leave(Fields body) {
    var until = body.required("until", Times.DATE);
    var standIn = body.required("standIn", ID);
    return () -> new Leave(until.get(), standIn.get());
  }

  /** Who gets a retired official's alerts. */
  public static Supplier<OfficialId> successor(Fields body) {
    return body.required("successor", ID);
  }

  /** Whether the weekly digest is wanted. */
  public static Supplier<Boolean> digest(Fields body) {
    return body.required("wanted", Codes.FLAG);
  }

  /** Whether the official is a city attorney. */
  public static Supplier<Boolean> attorney(Fields body) {
    return body.required("attorney", Codes.FLAG);
  }
}
