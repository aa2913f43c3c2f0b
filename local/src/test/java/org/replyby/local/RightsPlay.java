package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.replyby.alerts.links.KeyRing;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.json.Json;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.LocalSecret;
import org.replyby.local.lambda.Invocation;
import org.replyby.local.signin.TestPool;
import org.replyby.secrets.StoredKeys;

/**
 * A few days in which every function does all that it may do at AWS: the least that uses each right
 * of template.yaml.
 */
final class RightsPlay implements AutoCloseable {
  private static final Pattern LINK = Pattern.compile("https://\\S+/acknowledge/\\S+");
  private static final Pattern TO_ACK = Pattern.compile("ACK [A-Z0-9]{5}");
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

  private final TestService service = TestService.signingWith(RightsPlay::stored);
  private final PlayedAddresses addresses = new PlayedAddresses(service);
  private final PagesPlay pages = new PagesPlay(service, addresses);

  /**
   * The keys, read from Secrets Manager whenever they are needed: each function must do so once.
   */
  private static SigningKeys stored(Clients clients) {
    var name = TestAws.freshName();
    LocalSecret.create(clients.secrets(), name);
    return new SigningKeys() {
      @Override
      public KeyRing ring() {
        return new StoredKeys(clients.secrets(), name, Instant::now, (event, fields) -> {}).ring();
      }

      @Override
      public KeyRing again() {
        return ring();
      }
    };
  }

  /** Each function in its turn. */
  void play() {
    service.addChicago();
    staffInviteAMember();
    service.get("/v1/jurisdictions").is(200);
    staffSubscribeAnOfficial();
    var letter = staffRecordDemands();
    theStreamTellsAndProves();
    anOfficialAnswers();
    theSweepTellsAndProves();
    theHourIsReconciled();
    aTextIsReported();
    new CalendarProgram(service).ask(new CalendarProgram(service).open("titles")).is(200);
    new FilesPlay(service).play();
    aWebhookIsTold();
    new ImportPlay(service, addresses).tablesComeIn(letter);
    pages.staffUseThePage();
    PageRights.play(service);
    assertThat(service.get("/v1/letters/" + letter).is(200).body()).isNotEmpty();
    service.get("/v1/deadlines?jurisdiction=chicago-il").is(200);
    service.get("/v1/deadlines?on=2018-02-23").is(200);
  }

  /** In a stack that has made its own user pool; and a stranger, whose address it is asked for. */
  private void staffInviteAMember() {
    try (var pool = new TestPool(URI.create("http://localhost:8080"))) {
      var signIns = pool.signIns(InstantSource.system(), FunctionRights::asksCognito);
      var stack = service.withSignIns(signIns, pool.pool.page());
      var staffApi = stack.staffApi();
      var member = Map.of("name", "Cleo", "email", "cleo@example.com", "roles", List.of("clerk"));
      var path = "/v1/jurisdictions/chicago-il/members";
      var invite = ApiEvents.event("POST", path, Json.write(member), null, "operator", "*");
      Answer.of(Invocation.of(staffApi, invite)).is(201);
      var stranger = ApiEvents.event("GET", path, null, null, "stranger", "");
      Answer.of(Invocation.of(staffApi, stranger)).is(403);
      pages.membersOnThePage(stack, pool.pool.page().site());
    }
  }

  private void staffSubscribeAnOfficial() {
    var ann = service.officials.addReachable("Ann Example");
    var path = "/v1/officials/" + ann + "/subscriptions";
    var phone = service.post(path, Map.of("phone", addresses.phone())).is(201).text("subscription");
    var code = CODE.matcher(EmulatorState.lastText());
    assertThat(code.find()).isTrue();
    service.post("/v1/subscriptions/" + phone + "/confirm", Map.of("code", code.group())).is(200);
    var pat = addresses.pendingEmail("Pat Example");
    // Whatever the emulator thinks of it.
    service.post("/v1/subscriptions/" + pat + ".s1/confirm", Map.of("link", addresses.link(pat)));
    staffTestAnEmail(path);
    service
        .get("/v1/officials/" + addresses.withEveryAddress("Abe Example") + "/subscriptions")
        .is(200);
  }

  private void staffTestAnEmail(String path) {
    var email = service.get(path).list("subscriptions").getFirst().get("subscription");
    service.post("/v1/subscriptions/" + email + "/test", Map.of()).is(200);
  }

  private String staffRecordDemands() {
    var letter = service.post("/v1/letters", Samples.letter()).is(201).map("letter").get("letter");
    service.post("/v1/letters", Samples.letter("follows", letter)).is(201);
    return String.valueOf(letter);
  }

  /** And then asks about each address of a city whose topic has nobody. */
  private void theStreamTellsAndProves() {
    service.deliverStream();
    unreachable("Evanston");
    nobody("Aurora");
    service.deliverStream();
  }

  private void anOfficialAnswers() {
    var email = service.watch.take().stream().filter(s -> s.email().contains("/acknowledge/"));
    var link = LINK.matcher(email.findFirst().orElseThrow().email());
    assertThat(link.find()).isTrue();
    service.page("POST", URI.create(link.group())).is(200);
    var bob = service.officials.addUnreachable("Bob Example");
    var phone = addresses.phone();
    service.officials.addPhone(bob, phone);
    service.post("/v1/subpoenas", Samples.subpoena()).is(201);
    service.deliverStream();
    var code = TO_ACK.matcher(service.watch.take().getLast().sms());
    assertThat(code.find()).isTrue();
    service.receiveText(phone, code.group());
    service.receiveText(phone, "STOP");
  }

  private void theSweepTellsAndProves() {
    unreachable("Springfield");
    nobody("Joliet");
    for (int minute = 0; minute < 4; minute++) {
      service.advance(Duration.ofMinutes(2));
      service.sweep();
    }
  }

  private void theHourIsReconciled() {
    addresses.withEveryAddress("Rex Example");
    var unwanted = service.officials.find(service.officials.addUnreachable("Uma Example"));
    service
        .clients
        .sns()
        .subscribe(
            s ->
                s.topicArn(unwanted.topicArn()).protocol("email").endpoint("stranger@example.com"));
    // Opted out, to the emulator; of two officials.
    service.officials.addPhone(service.officials.addUnreachable("Ned Example"), "+13125557099");
    service.officials.addPhone(service.officials.addUnreachable("Nan Example"), "+13125557099");
    service.advance(Duration.ofDays(1));
    service.reconcile();
  }

  /** One that did not arrive, so that all is written that a line can change. */
  private void aTextIsReported() {
    var tim = service.officials.addUnreachable(added("Peoria"), "Tim Example", "primary");
    var phone = addresses.phone();
    service.officials.addPhone(tim, phone);
    record("Peoria");
    service.deliverStream();
    var sent =
        service.get("/v1/matters/peoria-il.byrne-jag-fy2016/alerts").list("alerts").stream()
            .map(a -> String.valueOf(a.get("messageId")))
            .toList();
    assertThat(sent).isNotEmpty();
    service.advance(Duration.ofMinutes(1));
    var failed = StatusLines.failed(sent.getLast(), phone, StatusLines.INVALID);
    StatusLines.report(service, StatusLines.sentAt(failed, service.clock.instant()));
  }

  /** To a host without an address, so that the attempt is kept and repeated. */
  private void aWebhookIsTold() {
    var city = added("Moline");
    var url = Map.of("url", "https://cases.invalid/hooks");
    service.post("/v1/jurisdictions/" + city + "/webhooks", url).is(201);
    record("Moline");
    var machinery = new Machinery(service.app);
    machinery.tellWebhooks(service.clock.instant());
  }

  /** A city with a letter and one official whom SNS reaches by none of the addresses on record. */
  private void unreachable(String city) {
    addresses.withEveryAddress(added(city), "Eve Example");
    record(city);
  }

  /** A city with a letter and nobody to tell, so that the operator is told. */
  private void nobody(String city) {
    service.officials.addUnreachable(added(city), "Moe Example", "primary");
    record(city);
  }

  private String added(String city) {
    var described = Samples.chicago();
    described.put("name", city);
    service.put("/v1/jurisdictions/" + id(city), described).is(201);
    return id(city);
  }

  private void record(String city) {
    service.post("/v1/letters", Samples.letter("jurisdiction", id(city))).is(201);
  }

  private static String id(String city) {
    return city.toLowerCase(Locale.ROOT) + "-il";
  }

  @Override
  public void close() {
    service.close();
  }
}
