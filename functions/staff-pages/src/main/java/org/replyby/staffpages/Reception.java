package org.replyby.staffpages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.replyby.model.JurisdictionId;
import org.replyby.model.PersonId;
import org.replyby.model.Principal;
import org.replyby.model.Right;
import org.replyby.staff.Desk;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Visit;
import org.replyby.staffpages.kept.KeptScreen;
import org.replyby.staffpages.look.Asset;
import org.replyby.staffpages.look.Frame;
import org.replyby.staffpages.look.Templates;
import org.replyby.staffpages.signin.Doorkeeper;
import org.replyby.staffpages.signin.Session;
import org.replyby.usecases.members.Caller;
import org.replyby.usecases.sessions.KeepForms;

/**
 * Every visit comes in here. Finds out who it is and what they may see, and writes one line to the
 * log. A change is made only by a form of the visitor's own session, sent from this site.
 */
final class Reception {
  private final Desk desk;
  private final Doorkeeper door;
  private final String site;
  private final boolean isHeld;
  private final Asset assets = new Asset();
  private final Notices notices;
  private final List<PageRoute> routes;
  private final KeptScreen kept;
  private final OpenPages open;

  Reception(Desk desk, Doorkeeper door, KeepForms forms, String site, boolean isHeld) {
    var templates = new Templates();
    this.desk = desk;
    this.door = door;
    this.site = site;
    this.isHeld = isHeld;
    this.notices = new Notices(templates);
    this.kept = new KeptScreen(forms, templates, notices);
    this.routes = Routes.of(desk, door, templates, notices, kept, site);
    this.open = new OpenPages(door, templates, notices, desk.clock());
  }

  /** Everything that somebody who is signed in can open. */
  List<PageRoute> routes() {
    return routes;
  }

  /** The answer, and a line of the log: never the query, and nothing that was typed. */
  @SuppressWarnings("CatchingUnchecked") // Any exception: its text stays inside.
  Answer receive(Visit visit) {
    var frame = Frame.at(visit.path(), assets.style());
    var template = "none";
    Answer answer;
    try {
      var known = find(visit.path());
      template = known.map(found -> found.route().template()).orElse(template);
      answer = assets.at(visit.path()).or(() -> open.at(visit, frame)).orElse(null);
      if (answer == null) {
        answer = known.map(found -> guarded(visit, found, frame)).orElse(notices.missing(frame));
      }
    } catch (Turn.Lost nothingThere) {
      answer = notices.missing(frame);
    } catch (RuntimeException fault) {
      note(visit, "page.failed", Map.of("fault", fault.getClass().getName()));
      answer = notices.fault(frame, visit.requestId());
    }
    note(
        visit,
        "page",
        Map.of("method", visit.method(), "route", template, "status", answer.status()));
    return answer;
  }

  /** Reads and renders the start page of a city that does not exist, for nobody. */
  void rehearse() {
    var nobody = Principal.ofAllRoles("rehearsal", Set.of(new JurisdictionId("rehearsal")));
    var visit = new Visit("rehearsal", "GET", "/", "", Map.of(), Map.of(), "");
    var frame = Frame.at(visit.path(), assets.style());
    var known = find(visit.path()).orElseThrow();
    var now = desk.clock().instant();
    var caller = new Caller("rehearsal", PersonId.of("", "rehearsal"), false, null);
    known.route().screen().show(new Turn(visit, caller, nobody, Right.LOOK, "", frame, now));
  }

  private record Found(PageRoute route, String named) {}

  private Optional<Found> find(String path) {
    return routes.stream()
        .flatMap(r -> r.match(path).map(named -> new Found(r, named)).stream())
        .findFirst();
  }

  private Answer guarded(Visit visit, Found found, Frame plain) {
    var session = door.session(visit);
    if (session.isEmpty()) {
      return visit.isReading()
          ? door.signIn(visit, visit.address())
          : signInAgain(visit, found, plain);
    }
    var frame = plain.signedIn(session.get());
    if (!found.route().methods().contains(visit.method())) {
      return notices.otherMethod(frame, found.route().methods());
    }
    if (!visit.isReading() && !isOwn(visit, session.get())) {
      return notices.foreign(frame);
    }
    if (!visit.isReading() && isHeld) {
      return notices.held(frame);
    }
    var caller = session.get().caller();
    var asker = desk.knowPrincipal().of(caller);
    return asked(visit, found, frame.of(asker), caller, asker);
  }

  /** A form of this site, from a browser that had a session, is kept until somebody signs in. */
  private Answer signInAgain(Visit visit, Found found, Frame plain) {
    var isKept =
        found.route().methods().contains(visit.method())
            && found.route().right() != Right.SIGNED_IN
            && isFromHere(visit)
            && door.knew(visit);
    return (isKept ? kept.keep(visit) : Optional.<String>empty())
        .map(
            cookie ->
                notices.signInAgainKept(plain, "/sign-in?to=" + KeptScreen.PATH).withCookie(cookie))
        .orElseGet(() -> notices.signInAgain(plain));
  }

  /** From this site, by a browser that says so, in a form that this session was given. */
  private boolean isOwn(Visit visit, Session session) {
    return isFromHere(visit) && visit.form().text(Forms.TOKEN).equals(session.formToken());
  }

  private boolean isFromHere(Visit visit) {
    var origin = visit.header("origin");
    var fetched = visit.header("sec-fetch-site");
    return origin.map(site::equals).orElse(false)
        && fetched.map("same-origin"::equals).orElse(true);
  }

  /** What is not the asker's is not looked for. */
  private Answer asked(Visit visit, Found found, Frame frame, Caller caller, Principal asker) {
    var right = found.route().right();
    if (right != Right.SIGNED_IN && !asker.isMember()) {
      return notices.noMember(frame);
    }
    var owner = found.named().split("\\.", 2)[0];
    if (!owner.isEmpty() && !right.isOfNoJurisdiction()) {
      if (!JurisdictionId.isValid(owner) || !asker.mayAct(new JurisdictionId(owner))) {
        return notices.missing(frame);
      }
      if (!asker.within(right).mayAct(new JurisdictionId(owner))) {
        return notices.forbidden(frame, right);
      }
    } else if (right != Right.SIGNED_IN && !asker.within(right).isMember()) {
      return visit.path().equals("/")
          ? Answer.seeOther("/campaigns") // All that an observer can see.
          : notices.forbidden(frame, right);
    }
    var now = desk.clock().instant();
    var turn = new Turn(visit, caller, asker, right, found.named(), frame, now);
    return found.route().screen().show(turn);
  }

  private void note(Visit visit, String event, Map<String, ?> fields) {
    var line = new LinkedHashMap<String, Object>(fields);
    line.put("requestId", visit.requestId());
    line.put("correlationId", visit.requestId());
    desk.journal().note(event, line);
  }
}
