package org.replyby.local.messages;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.people.PeopleChange;
import org.replyby.alerts.people.PeopleChange.Subject;
import org.replyby.alerts.texts.Message;
import org.replyby.alerts.texts.Messages;
import org.replyby.alerts.texts.Remarks;
import org.replyby.local.messages.samples.Sample;
import org.replyby.model.Address;
import org.replyby.model.Contact;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Leave;
import org.replyby.model.Reason;
import org.replyby.model.SecondPerson;

/** What people are told when it changes who hears what. */
final class PeopleSamples {
  private PeopleSamples() {}

  static Map<String, Message> all() {
    var ada = Sample.ada();
    var leave = new Leave(LocalDate.of(2018, 2, 20), ada.id());
    var email = new Address.Email("ada@example.com");
    var phone = new Address.Phone("+13125550123");
    var quick = new EscalationPolicy(2, Duration.ofMinutes(10), Duration.ofHours(1));
    var all = new LinkedHashMap<String, Message>();
    all.put(
        "An official was edited", changed(PeopleChange.edited(ada, "tier", "deputy", "primary")));
    all.put(
        "A role was edited", changed(PeopleChange.edited(ada, "role", "Clerk", "City attorney")));
    all.put(
        "An official only follows now",
        changed(PeopleChange.edited(ada, "tier", "primary", "watcher")));
    all.put(
        "An official's least severity was edited",
        changed(PeopleChange.edited(ada, PeopleChange.LEAST_SEVERITY, "notice", "warning")));
    all.put("An address was added", changed(PeopleChange.added(ada, phone)));
    all.put("The last message to a removed address", changed(PeopleChange.removed(ada, email)));
    all.put("A leave began", changed(PeopleChange.away(ada, leave, ada)));
    all.put("A leave ended early", changed(PeopleChange.back(ada)));
    all.put("An official retired", changed(PeopleChange.retired(ada, ada)));
    all.put(
        "The escalation was changed",
        changed(PeopleChange.escalation(EscalationPolicy.DEFAULT, quick)));
    all.put("A second person is required", closing(SecondPerson.REQUIRED));
    all.put("A second person is no longer required", closing(SecondPerson.NOT_REQUIRED));
    var jo = new Contact("Jo Example", "+13125550123");
    all.put("The contact was named", contact(null, jo));
    all.put("The contact is another", contact(new Contact("Al Example", "+13125550124"), jo));
    all.put("There is no contact any more", contact(jo, null));
    all.put("Somebody signs in as an official", access("Cleo Example"));
    all.put("An alert to a stand-in", handedOver(leave));
    return all;
  }

  private static Message handedOver(Leave leave) {
    var remark = Remarks.handedOver(Sample.ada(), leave.until());
    return Messages.of(
        Sample.alert(Sample.letter(), "d7", Reason.HANDED_OVER, List.of(remark)),
        Sample.NOW,
        Sample.LINKS);
  }

  private static Message closing(SecondPerson is) {
    return message(Subject.CLOSING, null, PeopleChange.secondPerson(is));
  }

  private static Message contact(@Nullable Contact was, @Nullable Contact is) {
    return message(Subject.CONTACT, null, PeopleChange.contact(was, is));
  }

  private static Message access(String member) {
    var ada = Sample.ada();
    return message(Subject.ACCESS, ada.role(), PeopleChange.access(ada, member));
  }

  private static Message changed(String sentence) {
    return message(Subject.ALERTS, Sample.ada().role(), sentence);
  }

  private static Message message(Subject subject, @Nullable String about, String sentence) {
    return PeopleChange.message(
        subject, "Chicago", about, List.of(sentence), "clerk", Sample.NOW, Sample.ZONE);
  }
}
