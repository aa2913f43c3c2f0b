package org.replyby.staffpages.officials;

import static org.replyby.staffpages.officials.OfficialPages.crumbs;

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
                                "Add an address of " + o.name(),
                                file.jurisdiction().name(),
                                crumbs(o, file),
                                List.of(
                                    Control.text("email", "Email address")
                                        .as(Control.Kind.EMAIL)
                                        .hint(
                                            "Amazon SNS sends it an email, in which the person has to click"
                                                + " a link within 48 hours."),
                                    Control.text("phone", "Phone for texts")
                                        .as(Control.Kind.TEL)
                                        .hint(
                                            "Such as 312-555-0123. The phone gets a code by text, which you"
                                                + " enter on the next page.")),
                                "Add the address")
                            .intro("Fill in one of the two, for one address at a time.")),
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
            ? Control.text("code", "Code").hint("The six digits that the phone got by text")
            : Control.text("link", "Link")
                .hint(
                    "The whole address behind \"Confirm subscription\" in the email from Amazon SNS");
    return FormPage.of(
            "Confirm " + subscription.address().endpoint(),
            file.jurisdiction().name(),
            crumbs(o, file),
            List.of(control),
            "Confirm the address")
        .intro(
            isPhone
                ? "A text with a code went to this phone. Ask " + o.name() + " for it."
                : "The person can click the link alone. If they send it to you instead, paste it here:"
                    + " then nobody can unsubscribe the address by a link in an email.")
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
                              "Send a test to " + subscription.address().endpoint(),
                              file.jurisdiction().name(),
                              crumbs(o, file),
                              List.of(),
                              "Send the test")
                          .intro(
                              subscription.address() instanceof Address.Phone
                                  ? "The test goes to this phone alone."
                                  : "An email test goes to every confirmed address of "
                                      + o.name()
                                      + ", because Amazon SNS sends to all of them at once.",
                              "It says that it is a test, and that nothing has to be done.");
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
                              "Remove " + subscription.address().endpoint(),
                              file.jurisdiction().name(),
                              crumbs(o, file),
                              List.of(),
                              "Remove the address")
                          .intro(
                              "Alerts to " + o.name() + " no longer go to this address.",
                              "The primaries and the deputies are told.")
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
