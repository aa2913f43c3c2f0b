package org.replyby.staff.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Address;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Violation;
import org.replyby.staff.fields.OfficialFields;
import org.replyby.staff.fields.PhoneNumbers;
import org.replyby.staff.fields.SubscriptionFields;
import org.replyby.staff.reading.DecodedBody;
import org.replyby.staff.reading.Fields;
import org.replyby.usecases.importing.TableLine;

/** Rows of a table of officials, read as the API reads an official and each address. */
record OfficialRows(RowReader reader, PhoneNumbers phones) {
  private static final String EMAIL = "email";
  private static final String PHONE = "phone";

  TableLine read(
      JurisdictionId jurisdiction, String key, int line, List<String> cells, RowReader.Row row) {
    var violations = new ArrayList<Violation>();
    var own = new HashMap<>(row.values());
    own.remove(EMAIL);
    own.remove(PHONE);
    var official =
        decoded(
            own, fields -> OfficialFields.of(jurisdiction, Optional.of(key), fields), violations);
    var email = address(EMAIL, row.values(), violations);
    var phone = address(PHONE, row.values(), violations);
    return official == null || !violations.isEmpty() || !row.problems().isEmpty()
        ? reader.bad(line, cells, row, violations)
        : new TableLine.OfOfficial(
            line,
            cells,
            official,
            email instanceof Address.Email one ? one : null,
            phone instanceof Address.Phone one ? one : null);
  }

  private @Nullable Address address(
      String name, Map<String, Object> values, List<Violation> violations) {
    var given = values.get(name);
    return given == null
        ? null
        : decoded(
            Map.of(name, given), fields -> SubscriptionFields.address(fields, phones), violations);
  }

  private static <T> @Nullable T decoded(
      Map<String, Object> body, Function<Fields, Supplier<T>> read, List<Violation> violations) {
    return switch (Fields.decode(body, read)) {
      case DecodedBody.Valid<T>(var value) -> value;
      case DecodedBody.Invalid<T>(var found) -> {
        violations.addAll(found);
        yield null;
      }
    };
  }
}
