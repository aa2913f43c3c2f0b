package org.replyby.staffpages.members;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Coded;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MemberId;
import org.replyby.model.Membership;
import org.replyby.model.OfficialId;
import org.replyby.model.Role;
import org.replyby.staff.Desk;
import org.replyby.staff.members.MemberFields;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.ChangeForm;
import org.replyby.staffpages.form.Choice;
import org.replyby.staffpages.form.Control;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.form.FormPage;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.http.FormBody;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.members.ChangeMember;
import org.replyby.usecases.members.InviteMember;

/** What administrators do with members. */
public record MemberForms(Desk desk) {
  private static final String OFFICIAL = "official";

  public ChangeForm<InviteMember.Request, Membership> invite() {
    return new ChangeForm<>(
        turn ->
            desk.showMatter().jurisdiction(turn.principal(), turn.id(JurisdictionId::new))
                    instanceof Outcome.Found<JurisdictionFile>(var file)
                ? new Outcome.Found<>(invitation(file))
                : new Outcome.Missing<>(),
        form -> new FormBody(form).required("name", "email").lists("roles").texts(OFFICIAL).json(),
        (turn, fields) -> MemberFields.of(turn.id(JurisdictionId::new), fields),
        (turn, expected, request) -> desk.inviteMember().invite(turn.principal(), request),
        (turn, member) -> back(member, "invited"));
  }

  private static FormPage invitation(JurisdictionFile file) {
    var controls = new ArrayList<Control>();
    controls.add(Control.text("name", say("common.name")));
    controls.add(
        Control.text("email", say("common.email-address"))
            .as(Control.Kind.EMAIL)
            .hint(say("members.email.hint")));
    controls.addAll(roles(Set.of(), null, file));
    return form(file, say("members.invite-somebody"), controls, say("members.invite"));
  }

  public ChangeForm<ChangeMember.Edit, Membership> change() {
    return new ChangeForm<>(
        turn ->
            page(
                turn,
                (member, file) -> {
                  var controls = new ArrayList<Control>();
                  controls.add(Control.text("name", say("common.name")).value(member.name()));
                  controls.addAll(roles(member.roles(), member.official(), file));
                  return form(
                          file,
                          say("common.change-person", name(member)),
                          controls,
                          say("common.save"))
                      .tag(Tags.of(member));
                }),
        MemberForms::changed,
        (turn, fields) -> MemberFields.edit(fields),
        (turn, expected, edit) ->
            desk.changeMember().edit(turn.principal(), turn.id(MemberId::parse), expected, edit),
        (turn, member) -> back(member, "changed"));
  }

  /** An official who is not chosen is taken off, and without a role the reader says what to do. */
  private static Map<String, Object> changed(Form form) {
    var json = new LinkedHashMap<String, @Nullable Object>();
    json.put("name", form.text("name"));
    json.put("roles", form.all("roles"));
    json.put(OFFICIAL, form.has(OFFICIAL) ? form.text(OFFICIAL) : null);
    return new LinkedHashMap<>(json);
  }

  public ChangeForm<String, Membership> remove() {
    return new ChangeForm<>(
        turn ->
            page(
                turn,
                (member, file) ->
                    form(
                            file,
                            say("common.remove-person", name(member)),
                            List.of(),
                            say("members.remove-this-member"))
                        .intro(say("members.from-their-next-click", name(member)))
                        .tag(Tags.of(member))
                        .danger()),
        form -> new FormBody(form).json(),
        (turn, fields) -> () -> "",
        (turn, expected, none) ->
            desk.changeMember().end(turn.principal(), turn.id(MemberId::parse), expected),
        (turn, member) -> back(member, "removed"));
  }

  /**
   * Whoever waits and is invited in the same way again gets a new password if the first ran out.
   */
  public ChangeForm<String, Membership> inviteAgain() {
    return new ChangeForm<>(
        turn ->
            page(
                turn,
                (member, file) ->
                    form(
                            file,
                            say("members.invite-this-again", name(member)),
                            List.of(),
                            say("members.invite-again"))
                        .intro(say("members.a-first-password"))),
        form -> new FormBody(form).json(),
        (turn, fields) -> () -> "",
        (turn, expected, none) -> again(turn),
        (turn, member) -> back(member, "again"));
  }

  private Outcome<Membership> again(Turn turn) {
    var asker = turn.principal();
    if (!(desk.showMembers().one(asker, turn.id(MemberId::parse))
            instanceof Outcome.Found<Membership>(var member))
        || member.email() == null
        || !member.isInvited()) {
      return new Outcome.Missing<>();
    }
    return desk.inviteMember()
        .invite(
            asker,
            new InviteMember.Request(
                member.jurisdiction(),
                member.name(),
                member.email(),
                member.roles(),
                member.official()));
  }

  private Outcome<FormPage> page(
      Turn turn, BiFunction<Membership, JurisdictionFile, FormPage> page) {
    var id = turn.id(MemberId::parse);
    return desk.showMembers().one(turn.principal(), id)
                instanceof Outcome.Found<Membership>(var member)
            && desk.showMatter().jurisdiction(turn.principal(), id.jurisdiction())
                instanceof Outcome.Found<JurisdictionFile>(var file)
        ? new Outcome.Found<>(page.apply(member, file))
        : new Outcome.Missing<>();
  }

  private static List<Control> roles(
      Set<Role> held, @Nullable OfficialId official, JurisdictionFile file) {
    var officials = new ArrayList<Choice>();
    officials.add(new Choice("", say("common.none")));
    file.officials()
        .forEach(o -> officials.add(new Choice(o.id().toString(), o.name() + ", " + o.role())));
    return List.of(
        Control.checkboxes("roles", say("members.roles"), RoleWords.CHOICES)
            .values(held.stream().sorted().map(Coded::code).toList()),
        Control.select(OFFICIAL, say("members.same-person"), officials)
            .hint(say("members.same-person.hint"))
            .value(Optional.ofNullable(official).map(OfficialId::toString).orElse("")));
  }

  private static FormPage form(
      JurisdictionFile file, String title, List<Control> controls, String button) {
    var city = file.jurisdiction();
    var own = "/cities/" + city.id();
    var crumbs =
        List.of(
            new Crumb(own, city.name()),
            new Crumb(own + "/members", say("common.members-and-roles")));
    return FormPage.of(title, city.name(), crumbs, controls, button);
  }

  private static String name(Membership member) {
    return member.name().isEmpty() ? say("members.a-member-without") : member.name();
  }

  private static Answer back(Membership member, String done) {
    return Answer.seeOther("/cities/" + member.jurisdiction() + "/members?done=" + done);
  }
}
