package org.replyby.staff.members;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.replyby.model.Address;
import org.replyby.model.Coded;
import org.replyby.model.JurisdictionId;
import org.replyby.model.OfficialId;
import org.replyby.model.Role;
import org.replyby.staff.reading.Codes;
import org.replyby.staff.reading.Field;
import org.replyby.staff.reading.FieldReader;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.ReadResult;
import org.replyby.staff.reading.Texts;
import org.replyby.usecases.members.ChangeMember;
import org.replyby.usecases.members.InviteMember;
import org.replyby.usecases.subscribing.Addresses;

/** A member as an administrator describes one. */
public final class MemberFields {
  private static final int LIMIT = 200;
  private static final int ADDRESS_LIMIT = 320;
  private static final String ROLES = "roles";
  private static final String OFFICIAL = "official";
  private static final List<String> EDITABLE = List.of("name", ROLES, OFFICIAL);
  private static final FieldReader<OfficialId> OFFICIAL_ID =
      Texts.line(LIMIT).parsed(OfficialId::parse, "an official's id");
  private static final FieldReader<Address.Email> EMAIL =
      Texts.line(ADDRESS_LIMIT)
          .then(
              text ->
                  Addresses.email(text)
                      .filter(Address.Email.class::isInstance)
                      .map(Address.Email.class::cast)
                      .<ReadResult<Address.Email>>map(ReadResult.Good::new)
                      .orElseGet(() -> new ReadResult.Bad<>("must be an email address")));

  private MemberFields() {}

  public static Supplier<InviteMember.Request> of(JurisdictionId jurisdiction, Fields body) {
    var name = body.required("name", Texts.name(LIMIT));
    var email = body.required("email", EMAIL);
    var roles = roles(body);
    var official = body.optional(OFFICIAL, OFFICIAL_ID);
    if (!body.hasElements(ROLES)) {
      body.violate("needs roles, at least one of: " + Coded.codes(Role.class));
    }
    return () ->
        new InviteMember.Request(
            jurisdiction, name.get(), email.get(), set(roles), official.orNull());
  }

  /** A JSON Merge Patch: what is left out stays, and null takes the official off. */
  public static Supplier<ChangeMember.Edit> edit(Fields body) {
    var name = body.optional("name", Texts.name(LIMIT));
    var given = body.hasElements(ROLES);
    var roles = roles(body);
    var official = body.optional(OFFICIAL, OFFICIAL_ID);
    var unlinked = body.isNull(OFFICIAL);
    if (EDITABLE.stream().noneMatch(body::has) && !unlinked) {
      body.violate("needs at least one of: " + String.join(", ", EDITABLE));
    } else if (body.has(ROLES) && !given) {
      body.violate("needs at least one role: DELETE ends the membership");
    }
    return () ->
        new ChangeMember.Edit(
            name.orNull(), given ? set(roles) : null, official.orNull(), unlinked);
  }

  private static List<Field<Role>> roles(Fields body) {
    return body.values(ROLES, Role.values().length, Codes.of(Role.class));
  }

  private static Set<Role> set(List<Field<Role>> roles) {
    return roles.stream().map(Field::get).collect(Collectors.toSet());
  }
}
