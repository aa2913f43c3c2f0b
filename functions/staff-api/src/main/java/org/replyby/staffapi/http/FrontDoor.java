package org.replyby.staffapi.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Right;
import org.replyby.model.Sha256;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.members.Caller;
import org.replyby.usecases.members.KnowPrincipal;
import org.replyby.usecases.members.SignIns;
import org.replyby.usecases.repeating.AnswerOnce;
import org.replyby.usecases.run.Attempt;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.subscribing.Subscriptions;

/**
 * Every request comes in here. Works out who is asking and for what, and writes one line to the log
 * when the request is answered. A caller without a subject gets no further.
 */
public final class FrontDoor {
  /** What an issuer gives out as an id; a phone number has digits only, or a plus sign. */
  private static final Pattern IDENTIFIER = Pattern.compile("(?=.*[A-Za-z])[\\w|:.-]{1,128}");

  private final RouteTable routes;
  private final KnowPrincipal know;
  private final Repeats repeats;
  private final boolean isHeld;
  private final Backoff backoff;
  private final Journal journal;

  /** {@code isHeld} is whether nothing may be changed for now. */
  public FrontDoor(
      List<Route> routes,
      KnowPrincipal know,
      AnswerOnce once,
      boolean isHeld,
      Backoff backoff,
      Journal journal) {
    this.routes = new RouteTable(routes);
    this.know = know;
    this.repeats = new Repeats(once);
    this.isHeld = isHeld;
    this.backoff = backoff;
    this.journal = journal;
  }

  /** API Gateway's answer to a request. */
  public Map<String, ?> answer(Request request) {
    var page = PublicPage.at(request.path());
    if (page.isPresent()) {
      var reply = Attempt.of(() -> page.get().reply(request), fault -> problem(fault, request));
      log(request, page.get().path(), reply, Optional.empty());
      return GatewayAnswer.of(reply, request);
    }
    var caller = AccessToken.caller(request.claims());
    var match = routes.find(request.method(), request.path());
    var reply = caller.map(c -> attempt(c, request, match)).orElse(Problem.NO_PRINCIPAL);
    log(request, match.template(), reply, caller);
    return GatewayAnswer.of(reply, request);
  }

  private Reply attempt(Caller caller, Request request, RouteTable.Match match) {
    return Attempt.of(
        () -> reply(caller, request, match), exception -> problem(exception, request));
  }

  /** The exception's text stays inside: the log has its classes, the answer has the id. */
  private Problem problem(RuntimeException exception, Request request) {
    if (exception instanceof Refused refused) {
      return refused.problem();
    }
    if (exception instanceof Subscriptions.Unavailable
        || exception instanceof SignIns.Unavailable) {
      return Problem.busy(backoff.untilAskedAgain(), "");
    }
    journal.note(
        "request.failed",
        Map.of(
            "requestId", request.id(),
            "correlationId", request.id(),
            "faults", Faults.of(exception)));
    return Problem.FAULT;
  }

  private Reply reply(Caller caller, Request request, RouteTable.Match match) {
    return switch (match) {
      case RouteTable.Match.Known(var route, var named) ->
          unfit(route, request)
              .or(() -> held(request))
              .orElseGet(() -> asked(caller, route, request, named));
      case RouteTable.Match.OtherMethod(var template, var problem) -> problem;
      case RouteTable.Match.Unknown() -> Problem.NOT_FOUND;
    };
  }

  /** Refused here if the asker has no such right in the jurisdiction of the path, or in any. */
  private Reply asked(Caller caller, Route route, Request request, String named) {
    var asker = know.of(caller);
    if (route.right() != Right.SIGNED_IN && !asker.isMember()) {
      return Problem.NO_MEMBER;
    }
    var call = new Call(caller, asker, route.right(), request, named);
    if (isOfNoJurisdiction(call) && !call.isAllowedAnywhere()) {
      return Problem.forbidden(route.right(), asker.allRoles());
    }
    if (isMissing(call)) {
      return Problem.NOT_FOUND;
    }
    var isBlind =
        route.condition() == Route.Condition.IF_MATCH && call.expected() instanceof Expected.Unsaid;
    return isBlind ? Problem.UNCONDITIONAL : repeats.answer(route, call);
  }

  private static boolean isOfNoJurisdiction(Call call) {
    return call.named().isEmpty() || call.right().isOfNoJurisdiction();
  }

  /** What is not the asker's is not looked for, whatever the request says of it. */
  private static boolean isMissing(Call call) {
    if (isOfNoJurisdiction(call)) {
      return false;
    }
    var owner = call.named().split("\\.", 2)[0];
    return !JurisdictionId.isValid(owner)
        || !call.within(new JurisdictionId(owner)).mayAct(new JurisdictionId(owner));
  }

  /** What is recorded now could be ended with what must not go out twice. */
  private Optional<Reply> held(Request request) {
    return isHeld && !request.method().equals("GET") ? Optional.of(Problem.HELD) : Optional.empty();
  }

  /** A misspelled parameter must not be lost silently: the request would do something else. */
  private static Optional<Reply> unfit(Route route, Request request) {
    for (var parameter : request.query().entrySet()) {
      if (!route.parameters().contains(parameter.getKey())) {
        return Optional.of(
            Problem.invalidQuery(parameter.getKey(), "is not a parameter of this path"));
      }
      if (parameter.getValue().size() > 1) {
        return Optional.of(
            Problem.invalidQuery(parameter.getKey(), "is given more than once: give it once"));
      }
    }
    return Optional.empty();
  }

  private void log(Request request, String route, Reply reply, Optional<Caller> caller) {
    var line = new LinkedHashMap<String, Object>();
    line.put("requestId", request.id());
    line.put("correlationId", request.id());
    line.put("method", request.method());
    line.put("route", route);
    line.put("status", reply.status());
    caller.ifPresent(c -> line.put("sub", loggable(c.subject())));
    journal.note("request", line);
  }

  /** A subject that is an address must not be in the log: its hash is the same on each line. */
  private static String loggable(String subject) {
    return IDENTIFIER.matcher(subject).matches() ? subject : "sha256:" + Sha256.of(subject);
  }
}
