package org.replyby.staffpages;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.replyby.assembly.CalendarParts;
import org.replyby.assembly.Deployment;
import org.replyby.assembly.FileAssembly;
import org.replyby.assembly.ImportAssembly;
import org.replyby.assembly.WebhookAssembly;
import org.replyby.settings.Settings;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.PhoneNumbers;
import org.replyby.staffpages.look.SignInNotice;
import org.replyby.staffpages.signin.Doorkeeper;
import org.replyby.staffpages.signin.OidcDoorkeeper;
import org.replyby.staffpages.signin.SignInSettings;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.sessions.KeepForms;

/** Reads the environment and builds what the function needs, once per process. */
record Wiring(
    Desk desk, Doorkeeper door, KeepForms forms, String site, boolean isHeld, Telemetry telemetry) {
  static Wiring ofProcess() {
    return of(System.getenv());
  }

  static Wiring of(Map<String, String> environment) {
    var deployment = Deployment.of(environment);
    var clock = Clock.systemUTC();
    var telemetry = deployment.telemetry(clock, System.out);
    var assembly = deployment.assembly(clock, new SecureRandom(), telemetry.journal());
    var desk =
        Desk.of(
            assembly.docket(),
            assembly.lists(),
            assembly.campaigns(),
            assembly.members(),
            new WebhookAssembly(assembly).webhooks(),
            assembly.sessions(),
            deployment.signIns(clock),
            new CalendarParts(assembly).keep(deployment.settings().publicUrl()),
            assembly.answerOnce(),
            new FileAssembly(assembly).files(deployment.files(clock)),
            new ImportAssembly(assembly).uses(deployment.tables(clock), deployment.demandsADay()),
            deployment.subscriptionsWhenNeeded(),
            assembly.clock(),
            assembly.tokens(),
            assembly.backoff(),
            assembly.journal(),
            new Desk.Limits(
                new PhoneNumbers(deployment.textCountries()), deployment.demandsADay()));
    var signIn = signIn(deployment.settings());
    var door =
        new OidcDoorkeeper(
            signIn,
            deployment.clientSecret(),
            assembly.sessions(),
            clock,
            assembly.tokens(),
            assembly.journal(),
            new SignInNotice());
    var sealer = deployment.sealer(clock, telemetry.journal());
    return new Wiring(
        desk, door, assembly.keepForms(sealer), signIn.site(), deployment.isHeld(), telemetry);
  }

  private static SignInSettings signIn(Settings settings) {
    var issuer = settings.oidcIssuer();
    return new SignInSettings(
        issuer,
        settings.oidcClient(),
        settings.oidcDiscovery().map(URI::create).orElseGet(() -> SignInSettings.discovery(issuer)),
        settings.publicUrl(),
        settings.signInOrigin().orElseGet(() -> SignInSettings.origin(URI.create(issuer))));
  }
}
