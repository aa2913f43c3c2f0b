package org.replyby.staffpages.look;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Principal;
import org.replyby.model.Right;
import org.replyby.staffpages.signin.Session;

/**
 * What is around a page's own content. {@code title} is the page's, without the service's name.
 * {@code city} is the city that the page is about, null if it is about several or none. {@code
 * person} is who is signed in, null for nobody; {@code formToken} is in each form, empty then.
 * {@code here} is the page's own address, to mark its link. {@code rights} are those that the
 * visitor has in any city, as far as they are known; {@code isOfficial} is whether they are an
 * official of a city at which they may look.
 */
public record Frame(
    String title,
    @Nullable String city,
    @Nullable String person,
    String formToken,
    String here,
    String style,
    Set<Right> rights,
    boolean isOfficial) {
  /** Around a page whose visitor is not known yet. */
  public static Frame at(String address, String style) {
    return new Frame("", null, null, "", address, style, Set.of(), false);
  }

  /** The same for somebody with these roles: only what they may open is in the menu. */
  public Frame of(Principal visitor) {
    var held =
        Arrays.stream(Right.values())
            .filter(right -> right != Right.SIGNED_IN && visitor.within(right).isMember())
            .collect(Collectors.toUnmodifiableSet());
    var looking = visitor.within(Right.LOOK);
    var official = visitor.officials().stream().anyMatch(o -> looking.mayAct(o.jurisdiction()));
    return new Frame(title, city, person, formToken, here, style, held, official);
  }

  /** Whether the visitor has the right in any city. */
  public boolean may(Right right) {
    return rights.contains(right);
  }

  /** The same around a page about a city. */
  public Frame of(String named) {
    return new Frame(title, named, person, formToken, here, style, rights, isOfficial);
  }

  /** The same for somebody who is signed in. */
  public Frame signedIn(Session session) {
    return new Frame(
        title, city, session.name(), session.formToken(), here, style, rights, isOfficial);
  }

  /** The same with the page's title. */
  public Frame titled(String named) {
    return new Frame(named, city, person, formToken, here, style, rights, isOfficial);
  }

  /** The service's name, with the city's where the page is about one. */
  public String name() {
    return city == null ? say("look.name") : say("look.name-for-city", city);
  }

  public boolean isSignedIn() {
    return person != null;
  }

  /** What marks the link of the page that is open; null for any other. */
  public @Nullable String current(String address) {
    return here.equals(address) ? "page" : null;
  }
}
