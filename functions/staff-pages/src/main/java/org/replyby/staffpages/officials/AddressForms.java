package org.replyby.staffpages.officials;

import static org.replyby.staffpages.officials.OfficialPages.crumbs;
import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import org.replyby.model.Address;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.SubscriptionFields;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.ChangeForm;
import org.replyby.staffpages.form.Control;
import org.replyby.staffpages.form.FormPage;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.FormBody;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.trying.TestSent;

/** What administrators do with an official's addresses. */
public record AddressForms(Desk desk) {
  public ChangeForm<Address, Subscription> subscribe() {
    return new ChangeForm<>(
        turn ->
            new OfficialPages(desk)
                .of(
                    turn,
                    (o, file) ->
                        FormPage.of(
                                say("officials.add-an-address-of", o.name()),
                                file.jurisdiction().name(),
                                crumbs(o, file),
                                List.of(
                                    Control.text("email", say("common.email-address"))
                                        .as(Control.Kind.EMAIL)
                                        .hint(say("officials.email.hint")),
                                    Control.text("phone", say("officials.phone"))
                                        .as(Control.Kind.TEL)
                                        .hint(say("officials.phone.hint"))),
                                say("officials.add-the-address"))
                            .intro(say("officials.fill-in-one"))),
        form -> new FormBody(form).texts("email", "phone").json(),
        (turn, fields) -> SubscriptionFields.address(fields, desk.phones()),
        (turn, expected, address) ->
            desk.subscribe().subscribe(turn.principal(), turn.id(OfficialId::parse), address),
        (turn, subscription) ->
            subscription.state() instanceof SubscriptionState.CodeSent
                ? Answer.seeOther("/addresses/" + subscription.id() + "/confirmation")
                : back(subscription.id(), "address"));
  }

  public ChangeForm<SubscriptionFields.Proof, Subscription> confirm() {
    return new ChangeForm<>(
        turn ->
            new OfficialPages(desk)
                .ofAddress(turn, (o, file) -> confirmation(o, file, found(turn, o))),
        form -> new FormBody(form).texts("code", "link").json(),
        (turn, fields) -> SubscriptionFields.proof(fields),
        (turn, expected, proof) -> {
          var id = turn.id(SubscriptionId::parse);
          return switch (proof) {
            case SubscriptionFields.Proof.Code(var digits) ->
                desk.confirmSubscription().byCode(turn.principal(), id, expected, digits);
            case SubscriptionFields.Proof.Link(var link) ->
                desk.confirmSubscription().byLink(turn.principal(), id, expected, link);
          };
        },
        (turn, subscription) -> back(subscription.id(), "confirmed"));
  }

  private static FormPage confirmation(
      Official o, JurisdictionFile file, Subscription subscription) {
    var isPhone = subscription.address() instanceof Address.Phone;
    var control =
        isPhone
            ? Control.text("code", say("officials.code")).hint(say("officials.code.hint"))
            : Control.text("link", say("officials.link")).hint(say("officials.link.hint"));
    return FormPage.of(
            say("officials.confirm-this", subscription.address().endpoint()),
            file.jurisdiction().name(),
            crumbs(o, file),
            List.of(control),
            say("officials.confirm-the-address"))
        .intro(isPhone ? say("officials.a-text", o.name()) : say("officials.the-person-can-click"))
        .tag(Tags.of(subscription));
  }

  public ChangeForm<String, TestSent> test() {
    return new ChangeForm<>(
        turn ->
            new OfficialPages(desk)
                .ofAddress(
                    turn,
                    (o, file) -> {
                      var subscription = found(turn, o);
                      return FormPage.of(
                              say("officials.send-a-test-to", subscription.address().endpoint()),
                              file.jurisdiction().name(),
                              crumbs(o, file),
                              List.of(),
                              say("officials.send-the-test"))
                          .intro(
                              subscription.address() instanceof Address.Phone
                                  ? say("officials.the-test-goes")
                                  : say("officials.an-email-test-goes", o.name()),
                              say("officials.it-says"));
                    }),
        form -> new FormBody(form).json(),
        (turn, fields) -> () -> "",
        (turn, expected, none) ->
            desk.sendTest().send(turn.principal(), turn.id(SubscriptionId::parse)),
        (turn, sent) ->
            Answer.seeOther(
                "/officials/"
                    + sent.asked().id().official()
                    + "?done=test&to="
                    + sent.asked().id().name()
                    + "&message="
                    + sent.messageId()));
  }

  public ChangeForm<String, Subscription> remove() {
    return new ChangeForm<>(
        turn ->
            new OfficialPages(desk)
                .ofAddress(
                    turn,
                    (o, file) -> {
                      var subscription = found(turn, o);
                      return FormPage.of(
                              say("common.remove-person", subscription.address().endpoint()),
                              file.jurisdiction().name(),
                              crumbs(o, file),
                              List.of(),
                              say("officials.remove-the-address"))
                          .intro(
                              say("officials.alerts-to-no-longer", o.name()),
                              say("officials.the-primaries"))
                          .tag(Tags.of(subscription))
                          .danger();
                    }),
        form -> new FormBody(form).json(),
        (turn, fields) -> () -> "",
        (turn, expected, none) ->
            desk.cancelSubscription()
                .cancel(turn.principal(), turn.id(SubscriptionId::parse), expected),
        (turn, subscription) -> back(subscription.id(), "removed"));
  }

  private static Subscription found(Turn turn, Official official) {
    return official.subscription(turn.id(SubscriptionId::parse)).orElseThrow(Turn.Lost::new);
  }

  private static Answer back(SubscriptionId id, String done) {
    return Answer.seeOther("/officials/" + id.official() + "?done=" + done);
  }
}
