package org.replyby.usecases.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DeadlineSummary;
import org.replyby.model.Deadline;
import org.replyby.model.Document;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.model.Recalculation;
import org.replyby.usecases.docket.Access;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Lists;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;

/**
 * The lists by which things are found again. A page begins after a place that an earlier page named
 * as its {@code next}; a page never names what the principal does not see.
 */
public final class ShowLists {
  /** So many heads are read for a page of those in which words are looked for: one query. */
  private static final int HEADS = 1_000;

  private final Docket docket;
  private final Lists lists;

  public ShowLists(Docket docket, Lists lists) {
    this.docket = docket;
    this.lists = lists;
  }

  /** A jurisdiction by its name; null if it is not on record. */
  public record Named(JurisdictionId id, @Nullable String name) {
    /** Its name, or its id if it has none on record. */
    public String shown() {
      return name == null ? id.value() : name;
    }
  }

  /** The principal's own jurisdictions, and of an operator all of them, by id. */
  public Page<Named> jurisdictions(Principal principal, @Nullable String after, int limit) {
    var page = ids(principal, after, limit);
    var names = lists.names(page.items());
    return new Page<>(
        page.items().stream().map(id -> new Named(id, names.get(id))).toList(), page.next());
  }

  private Page<JurisdictionId> ids(Principal principal, @Nullable String after, int limit) {
    if (principal.everywhere()) {
      return lists.jurisdictions(after, limit);
    }
    var rest =
        principal.jurisdictions().stream()
            .sorted()
            .filter(j -> after == null || j.value().compareTo(after) > 0)
            .toList();
    return first(rest, limit, JurisdictionId::value);
  }

  /**
   * The matters of a jurisdiction that the principal sees, by name; only those whose title, or the
   * offices that wrote in it, have each of the {@code words}, in capitals or not. A query reads the
   * heads of 1,000 matters, so that a page of a search can be short.
   */
  public Outcome<Page<Matter>> matters(
      Principal principal,
      JurisdictionId id,
      List<String> words,
      @Nullable String after,
      int limit) {
    return Ownership.found(
        principal,
        id,
        j -> docket.file(j).map(file -> matters(principal, file, words, after, limit)),
        id);
  }

  private Page<Matter> matters(
      Principal principal,
      JurisdictionFile file,
      List<String> words,
      @Nullable String after,
      int limit) {
    Predicate<Matter> sees = m -> Access.sees(principal, m.disclosure(), file.officials());
    var id = file.jurisdiction().id();
    var page = seen(place -> lists.matters(id, place, HEADS), sees, m -> m.id().name(), after);
    var found = page.items().stream().filter(m -> isAbout(m, words)).toList();
    return cut(found, limit, page.next(), m -> m.id().name());
  }

  /** A line between two of them, so that no word is found across them. */
  private static boolean isAbout(Matter matter, List<String> words) {
    var head = matter.title() + "\n" + String.join("\n", matter.offices());
    var text = head.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** A matter's letters or subpoenas, void ones included. */
  public <D extends Document> Outcome<Page<D>> documents(
      Principal principal, MatterId id, Class<D> type, @Nullable String after, int limit) {
    return of(
        principal,
        id,
        m -> {
          var page = lists.documents(m, after, limit);
          return new Page<>(
              page.items().stream().filter(type::isInstance).map(type::cast).toList(), page.next());
        });
  }

  /** A matter's deadlines, closed ones included. */
  public Outcome<Page<Deadline>> deadlines(
      Principal principal,
      MatterId id,
      Predicate<DeadlineSummary> wanted,
      @Nullable String after,
      int limit) {
    return of(
        principal,
        id,
        m -> {
          var page = lists.deadlines(m, after, limit);
          return new Page<>(
              page.items().stream().filter(d -> wanted.test(DeadlineSummary.of(d))).toList(),
              page.next());
        });
  }

  private <T> Outcome<Page<T>> of(
      Principal principal, MatterId id, Function<MatterId, Page<T>> read) {
    return Ownership.found(
        principal,
        id.jurisdiction(),
        m -> Access.matter(docket, principal, m).map(head -> read.apply(m)),
        id);
  }

  /**
   * The changes that moved dates in a jurisdiction, without those of a matter that the principal
   * does not see: one read for each matter on the page.
   */
  public Outcome<Page<Recalculation>> recalculations(
      Principal principal, JurisdictionId id, @Nullable String after, int limit) {
    return Ownership.found(
        principal, id, j -> docket.file(j).map(f -> ofCity(principal, f, after, limit)), id);
  }

  private Page<Recalculation> ofCity(
      Principal principal, JurisdictionFile file, @Nullable String after, int limit) {
    var seen = new HashMap<MatterId, Boolean>();
    Predicate<Recalculation> sees =
        r ->
            r.matter() == null
                || seen.computeIfAbsent(r.matter(), m -> Access.sees(docket, principal, m));
    var id = file.jurisdiction().id();
    return seen(place -> lists.recalculations(id, place, limit), sees, r -> r.id().name(), after);
  }

  /** Reads on until a page has something that is seen, so that its end is at a thing that is. */
  private static <T> Page<T> seen(
      Page.Reader<T> reader,
      Predicate<T> sees,
      Function<T, String> placeOf,
      @Nullable String after) {
    var seen = new ArrayList<T>();
    var place = after;
    do {
      var page = reader.after(place);
      page.items().stream().filter(sees).forEach(seen::add);
      place = page.next();
    } while (place != null && seen.isEmpty());
    return new Page<>(seen, place == null ? null : placeOf.apply(seen.getLast()));
  }

  private static <T> Page<T> cut(
      List<T> found, int limit, @Nullable String next, Function<T, String> place) {
    return found.size() > limit ? first(found, limit, place) : new Page<>(found, next);
  }

  private static <T> Page<T> first(List<T> rest, int limit, Function<T, String> place) {
    var shown = rest.stream().limit(limit).toList();
    return new Page<>(shown, rest.size() > limit ? place.apply(shown.getLast()) : null);
  }
}
