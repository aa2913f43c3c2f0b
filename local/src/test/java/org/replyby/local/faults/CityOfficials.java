package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.replyby.local.aws.Watch;
import org.replyby.model.AlertId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.NoticeId;
import org.replyby.model.OfficialId;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;

/** The officials of a city under test, their names, and their addresses. */
final class CityOfficials {
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

  private final FaultTestService service;
  private final JurisdictionId city;
  private final RetryingApiClient api;
  private final Watch watch;
  private final Map<OfficialId, String> names = new LinkedHashMap<>();

  /** {@code watch} sees what SNS sends to the topics of these officials. */
  CityOfficials(FaultTestService service, JurisdictionId city, RetryingApiClient api, Watch watch) {
    this.service = service;
    this.city = city;
    this.api = api;
    this.watch = watch;
  }

  Set<OfficialId> ids() {
    return names.keySet();
  }

  String nameOf(OfficialId official) {
    return Objects.requireNonNull(names.get(official));
  }

  /** An alert as plan, rung and official, such as "1 d14 Ann". */
  String nameOf(AlertId alert) {
    var rung = alert.rung();
    for (var official : names.entrySet()) {
      rung = rung.replace(official.getKey().name(), official.getValue());
    }
    return "%d %s %s".formatted(alert.planVersion(), rung, names.get(alert.official()));
  }

  /**
   * The name of an alert or of a notice. All notices of a lost address are named "lost", and those
   * of a change of addresses "people".
   */
  String nameOf(String sent) {
    if (sent.chars().filter(c -> c == '.').count() != 2) {
      return nameOf(AlertId.parse(sent));
    }
    var notice = NoticeId.parse(sent);
    var name = notice.name().replaceFirst("^(lost|people)-.*", "$1");
    return name + " " + names.get(notice.official());
  }

  /** Adds a primary official without an address. */
  OfficialId addUnreachable(String name) {
    return addUnreachable(name, "primary");
  }

  /** Adds an official without an address. */
  OfficialId addUnreachable(String name, String tier) {
    var path = "/v1/jurisdictions/" + city + "/officials";
    var body = Map.of("name", name, "role", "City attorney", "tier", tier);
    var official = OfficialId.parse(api.call("POST", path, body).is(201).text("official"));
    watch.on(service.app.docket().official(official).orElseThrow().topicArn());
    names.put(official, name);
    return official;
  }

  /** Adds a primary official with a confirmed address. */
  OfficialId addReachable(String name) {
    return addReachable(name, "primary");
  }

  /** Adds an official with a confirmed address. */
  OfficialId addReachable(String name, String tier) {
    var official = addUnreachable(name, tier);
    addAddress(official);
    return official;
  }

  /** Subscribes an address that the engine can confirm, and returns the subscription's id. */
  String addAddress(OfficialId official) {
    return FaultTestService.confirmsEmailsAtOnce() ? addEmail(official) : addPhone(official);
  }

  /** Subscribes an email address, and returns the subscription's id. */
  String addEmail(OfficialId official) {
    return addEmail(official, official.name());
  }

  /** Subscribes the email address of this mailbox, and returns the subscription's id. */
  String addEmail(OfficialId official, String mailbox) {
    var path = "/v1/officials/" + official + "/subscriptions";
    return api.call("POST", path, Map.of("email", mailbox + "@example.com")).text("subscription");
  }

  /** Subscribes and confirms an official's phone, and returns the subscription's id. */
  String addPhone(OfficialId official) {
    return addPhone(official, phoneNumber(official));
  }

  String phoneNumber(OfficialId official) {
    return "+1217555010" + List.copyOf(names.keySet()).indexOf(official);
  }

  /** Subscribes a phone, and confirms it by the code in the text that it gets. */
  String addPhone(OfficialId official, String phone) {
    var path = "/v1/officials/" + official + "/subscriptions";
    var subscription = api.call("POST", path, Map.of("phone", phone)).text("subscription");
    if (service.faults.textTo(phone).isEmpty()) {
      service.clock.set(service.clock.instant().plusSeconds(60));
      api.call("POST", path, Map.of("phone", phone)).is(200);
    }
    var text = CODE.matcher(service.faults.textTo(phone).orElseThrow());
    assertThat(text.find()).isTrue();
    service.faults.forgetText(phone);
    var confirm = "/v1/subscriptions/" + subscription + "/confirm";
    api.call("POST", confirm, Map.of("code", text.group())).is(200);
    // The text that welcomes the phone holds no code.
    service.faults.forgetText(phone);
    return subscription;
  }

  OfficialId id(String name) {
    return names.entrySet().stream()
        .filter(official -> official.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  void markAttorney(OfficialId official) {
    var path = "/v1/officials/" + official + "/attorney";
    api.call("PUT", path, Map.of("attorney", true)).is(200);
  }

  /** Until 31 January. */
  void putOnLeave(String name, String standIn) {
    var leave = Map.of("until", "2018-01-31", "standIn", id(standIn).toString());
    api.call("PUT", "/v1/officials/" + id(name) + "/leave", leave).is(200);
  }

  void cancel(String subscription) {
    api.call("DELETE", "/v1/subscriptions/" + subscription, null);
  }

  void requestDigest(OfficialId official) {
    api.call("PUT", "/v1/officials/" + official + "/digest", Map.of("wanted", true)).is(200);
  }

  /** Ends an official's subscriptions at SNS, so that the service does not learn of it. */
  void unsubscribeAtSns(OfficialId official) {
    service.app.docket().official(official).orElseThrow().subscriptions().stream()
        .map(Subscription::state)
        .filter(SubscriptionState.Confirmed.class::isInstance)
        .map(state -> ((SubscriptionState.Confirmed) state).arn())
        .forEach(arn -> service.clients.sns().unsubscribe(u -> u.subscriptionArn(arn)));
  }

  /** Makes SNS answer that the official's topic does not exist. */
  void removeTopic(OfficialId official) {
    service.faults.removeTopic(service.app.docket().official(official).orElseThrow().topicArn());
  }
}
