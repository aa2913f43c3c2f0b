package org.replyby.staffapi.fields;

import java.util.Optional;
import java.util.function.Supplier;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Severity;
import org.replyby.model.Tier;
import org.replyby.staffapi.reading.Codes;
import org.replyby.staffapi.reading.Fields;
import org.replyby.staffapi.reading.Texts;
import org.replyby.usecases.subscribing.RegisterOfficial;

/** An official as staff describe one. */
public final class OfficialFields {
  private static final int LIMIT = 200;

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

  /** Whether the weekly digest is wanted. */
  public static Supplier<Boolean> digest(Fields body) {
    return body.required("wanted", Codes.FLAG);
  }

  /** Whether the official is a city attorney. */
  public static Supplier<Boolean> attorney(Fields body) {
    return body.required("attorney", Codes.FLAG);
  }
}
