package org.replyby.usecases.reading;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.Fired;
import org.replyby.alerts.plan.FiredKey;
import org.replyby.alerts.plan.PlanView;
import org.replyby.demands.ByHand;
import org.replyby.demands.SubpoenaDeadlines;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.EntryKind;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Letter;
import org.replyby.model.LetterId;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.model.Subpoena;
import org.replyby.model.SubpoenaId;
import org.replyby.model.chain.DocketEntry;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;

/** What city staff can look at: only what is theirs; anything else is missing. */
public final class ShowDocket {
  private static final int PAGE = 100;

  private static final Pattern ENTRY = Pattern.compile("[0-9]{1,8}");

  private final Docket docket;
  private final InstantSource clock;

  public ShowDocket(Docket docket, InstantSource clock) {
    this.docket = docket;
    this.clock = clock;
  }

  /** Deadlines, and whether no official of their jurisdiction has a confirmed address. */
  public record DeadlinesView(List<Deadline> deadlines, boolean nobodyConfirmed) {}

  /**
   * A matter with its demands and deadlines; {@code nobodyConfirmed} if no alert about it reaches
   * anyone.
   */
  public record MatterView(
      Matter matter,
      List<Letter> letters,
      List<Subpoena> subpoenas,
      List<Deadline> deadlines,
      boolean nobodyConfirmed) {
    /** What no law counts and nobody has entered yet. */
    public List<ByHand> missing() {
      return subpoenas.stream()
          .flatMap(s -> SubpoenaDeadlines.of(s).byHand().stream().filter(h -> !isEntered(s, h)))
          .toList();
    }

    private boolean isEntered(Subpoena subpoena, ByHand wanted) {
      return deadlines.stream()
          .anyMatch(
              d ->
                  d.kind() == wanted.kind()
                      && subpoena.id().toString().equals(d.basis().document()));
    }
  }

  public Outcome<JurisdictionFile> jurisdiction(Principal principal, JurisdictionId id) {
    return found(principal, id, docket::file, id);
  }

  public Outcome<Letter> letter(Principal principal, LetterId id) {
    return found(principal, id.jurisdiction(), docket::letter, id);
  }

  public Outcome<Subpoena> subpoena(Principal principal, SubpoenaId id) {
    return found(principal, id.jurisdiction(), docket::subpoena, id);
  }

  public Outcome<Deadline> deadline(Principal principal, DeadlineId id) {
    return found(principal, id.jurisdiction(), docket::deadline, id);
  }

  /** The deadlines of one jurisdiction, closed ones included. */
  public Outcome<DeadlinesView> deadlines(Principal principal, JurisdictionId id) {
    return found(
        principal,
        id,
        j ->
            docket
                .file(j)
                .map(file -> new DeadlinesView(docket.deadlines(j), file.isNobodyConfirmed())),
        id);
  }

  public Outcome<MatterView> matter(Principal principal, MatterId id) {
    return found(principal, id.jurisdiction(), this::view, id);
  }

  public Outcome<Page<DocketEntry>> entries(
      Principal principal, MatterId id, @Nullable String after) {
    if (after != null && !ENTRY.matcher(after).matches()) {
      return Outcome.invalid("/after", "is no line's number");
    }
    return found(
        principal, id.jurisdiction(), m -> head(m).map(head -> docket.entries(m, after, PAGE)), id);
  }

  public Outcome<Page<Alert>> alerts(Principal principal, MatterId id, @Nullable String after) {
    if (after != null && !isAlertOf(id, after)) {
      return Outcome.invalid("/after", "is no alert's id of this matter");
    }
    return found(
        principal, id.jurisdiction(), m -> head(m).map(head -> docket.alerts(m, after, PAGE)), id);
  }

  public Outcome<Alert> alert(Principal principal, AlertId id) {
    return found(principal, id.deadline().jurisdiction(), docket::alert, id);
  }

  /** The deadline's plan: one read and a query, and the matter's docket from its beginning. */
  public Outcome<PlanHistory> plan(Principal principal, DeadlineId id) {
    return found(
        principal,
        id.jurisdiction(),
        d ->
            docket
                .deadline(d)
                .flatMap(deadline -> DeadlineWithHead.of(docket, deadline))
                .map(this::plan),
        id);
  }

  private PlanHistory plan(DeadlineWithHead read) {
    var deadline = read.deadline();
    var entries = allEntries(deadline.id().matter());
    return new PlanHistory(
        deadline,
        read.file().escalation(),
        PlanView.of(deadline, fired(deadline.id(), entries), Moments.now(clock)),
        PlanHistory.steps(deadline, entries));
  }

  private static <I, T> Outcome<T> found(
      Principal principal, JurisdictionId owner, Function<I, Optional<T>> read, I id) {
    if (!principal.mayAct(owner)) {
      return new Outcome.Missing<>();
    }
    return read.apply(id).<Outcome<T>>map(Outcome.Found::new).orElseGet(Outcome.Missing::new);
  }

  private Optional<Matter> head(MatterId id) {
    return docket.file(id.jurisdiction()).flatMap(file -> file.matter(id));
  }

  private static boolean isAlertOf(MatterId matter, String text) {
    try {
      return AlertId.parse(text).deadline().matter().equals(matter);
    } catch (IllegalArgumentException notAnId) {
      return false;
    }
  }

  private Optional<MatterView> view(MatterId id) {
    return docket.file(id.jurisdiction()).flatMap(file -> file.matter(id).map(m -> view(file, m)));
  }

  private MatterView view(JurisdictionFile file, Matter matter) {
    var id = matter.id();
    return new MatterView(
        matter,
        docket.letters(id),
        docket.subpoenas(id),
        docket.deadlines(id.jurisdiction()).stream()
            .filter(d -> d.id().matter().equals(id))
            .toList(),
        file.isNobodyConfirmed());
  }

  private static Map<FiredKey, Fired> fired(DeadlineId id, List<DocketEntry> entries) {
    var fired = new HashMap<FiredKey, Fired>();
    for (var entry : entries) {
      var details = entry.details();
      if (entry.kind() == EntryKind.RUNG_FIRED
          && id.toString().equals(details.get(Details.DEADLINE))) {
        fired.put(
            new FiredKey(
                Integer.parseInt(details.getOrDefault(Details.PLAN, "1")),
                details.getOrDefault(Details.RUNG, "")),
            new Fired(
                entry.at(), Set.of(details.getOrDefault(Details.INSTEAD_OF, "").split(" ", -1))));
      }
    }
    return fired;
  }

  private List<DocketEntry> allEntries(MatterId matter) {
    var all = new ArrayList<DocketEntry>();
    String after = null;
    do {
      var page = docket.entries(matter, after, PAGE);
      all.addAll(page.items());
      after = page.next();
    } while (after != null);
    return all;
  }
}
