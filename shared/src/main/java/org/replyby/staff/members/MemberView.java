package org.replyby.staff.members;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Address;
import org.replyby.model.Coded;
import org.replyby.model.Membership;
import org.replyby.model.Principal;
import org.replyby.model.Role;
import org.replyby.staff.views.JsonObject;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.reading.ShowLists;

/** Who may do what. Addresses are masked. */
public final class MemberView {
  private MemberView() {}

  public static Map<String, ?> of(Membership member) {
    return new JsonObject()
        .put("member", member.id())
        .put("etag", Tags.of(member))
        .put("name", member.name().isEmpty() ? null : member.name())
        .put("email", masked(member.email()))
        .put("roles", codes(member.roles()))
        .put("official", member.official())
        .put("state", state(member))
        .put("since", member.entered().at())
        .put("by", member.entered().by())
        .map();
  }

  public static List<Map<String, ?>> of(List<Membership> members) {
    return members.stream().<Map<String, ?>>map(MemberView::of).toList();
  }

  /** What the caller may do where, by jurisdiction. */
  public static Map<String, ?> me(Principal me) {
    return new JsonObject()
        .put("subject", me.subject())
        .put("operator", me.everywhere())
        .put(
            "jurisdictions",
            me.roles().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                    held ->
                        new JsonObject()
                            .put("jurisdiction", held.getKey())
                            .put("roles", codes(held.getValue()))
                            .map())
                .toList())
        .put("officials", me.officials().stream().map(Object::toString).sorted().toList())
        .map();
  }

  /** One of the caller's jurisdictions, and the roles there; an operator needs none. */
  public static Map<String, ?> mine(Principal me, ShowLists.Named mine) {
    return new JsonObject()
        .put("jurisdiction", mine.id())
        .put("name", mine.name())
        .put("roles", codes(me.roles().getOrDefault(mine.id(), Set.of())))
        .map();
  }

  private static List<String> codes(Set<Role> roles) {
    return roles.stream().sorted().map(Coded::code).toList();
  }

  private static @Nullable String masked(Address.@Nullable Email email) {
    return email == null ? null : email.masked();
  }

  private static String state(Membership member) {
    return member.isEnded() ? "ended" : member.isInvited() ? "invited" : "member";
  }
}
