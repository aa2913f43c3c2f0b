package org.replyby.staffpages.change;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.texts.WhatIsDue;
import org.replyby.demands.ExtensionEffect;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.Letter;
import org.replyby.model.MatterId;
import org.replyby.model.Subpoena;
import org.replyby.staff.Desk;
import org.replyby.staff.views.DescriptionView;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.demand.DemandForm;
import org.replyby.staffpages.demand.DemandForms;
import org.replyby.staffpages.demand.Described;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.look.Choice;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.reading.ShowMatter;

/**
 * What counsel changes about one matter: each page reads the matter with all that is in it, so that
 * it can say what the change is about.
 */
public record ChangeScreen(Desk desk, Templates templates, Notices notices) {
  /** What a page does with the matter. */
  private interface Page {
    Answer of(ShowMatter.MatterView view);
  }

  public Answer extension(Turn turn) {
    var id = turn.id(DeadlineId::parse);
    return withMatter(
        turn,
        id.matter(),
        view -> {
          var deadline = find(view.deadlines().stream().filter(d -> d.id().equals(id)).findFirst());
          var title =
              say("change.more-time-for", WhatIsDue.listed(deadline.kind(), deadline.demand()));
          var lists = new ChangePage.Lists(covers(view, deadline), List.of(), List.of(), List.of());
          return steps(null, lists)
              .show(turn, subject(view, deadline, title, Form.EMPTY, new Extension(id.toString())));
        });
  }

  /** Others of the same subpoena that a law times, which a writing can name. */
  private static List<Choice> covers(ShowMatter.MatterView view, Deadline extended) {
    return view.deadlines().stream()
        .filter(d -> !d.id().equals(extended.id()) && d.isOpen())
        .filter(d -> d.basis().document() != null)
        .filter(d -> String.valueOf(d.basis().document()).equals(extended.basis().document()))
        .filter(d -> ExtensionEffect.isSetByLaw(d.kind()))
        .map(d -> new Choice(Coded.code(d.kind()), WhatIsDue.listed(d.kind(), d.demand())))
        .distinct()
        .toList();
  }

  /** Of a deadline that a person entered. */
  public Answer deadline(Turn turn) {
    var id = turn.id(DeadlineId::parse);
    return withMatter(
        turn,
        id.matter(),
        view -> {
          var deadline = find(view.deadlines().stream().filter(d -> d.id().equals(id)).findFirst());
          var before = Described.form(DescriptionView.of(deadline));
          var asking = new Correction(new HandForm(), id.toString(), before);
          return steps(null, HandLists.of(view))
              .show(
                  turn,
                  subject(view, deadline, say("change.correct-the-deadline"), before, asking));
        });
  }

  public Answer document(Turn turn) {
    var id = turn.id(DocumentId::parse);
    return withMatter(
        turn,
        id.matter(),
        view -> {
          var document = document(view, id);
          var form = form(document);
          var before = form.described(DescriptionView.of(document));
          var asking = new Correction(new PaperForm(form), id.toString(), before);
          return steps(form, ChangePage.Lists.NONE)
              .show(turn, subject(view, say("change.correct-the", form.noun()), before, asking));
        });
  }

  public Answer voiding(Turn turn) {
    var id = turn.id(DocumentId::parse);
    return withMatter(
        turn,
        id.matter(),
        view -> {
          var title = say("change.void-the", form(document(view, id)).noun());
          return steps(null, ChangePage.Lists.NONE)
              .show(turn, subject(view, title, Form.EMPTY, new Voiding(id.toString())));
        });
  }

  private Answer withMatter(Turn turn, MatterId id, Page page) {
    return new Ended(notices, turn.frame())
        .page(desk.showMatter().whole(turn.principal(), id), page::of);
  }

  private static Document document(ShowMatter.MatterView view, DocumentId id) {
    return find(view.documents().stream().filter(d -> d.id().equals(id)).findFirst());
  }

  private static <T> T find(Optional<T> found) {
    return found.orElseThrow(Turn.Lost::new);
  }

  private static DemandForm<?> form(Document document) {
    return switch (document) {
      case Letter letter -> DemandForms.LETTER;
      case Subpoena subpoena -> DemandForms.SUBPOENA;
    };
  }

  private ChangeSteps steps(@Nullable DemandForm<?> paper, ChangePage.Lists lists) {
    return new ChangeSteps(desk, notices, new ChangeView(templates, paper, lists));
  }

  private static Subject subject(
      ShowMatter.MatterView view,
      Deadline deadline,
      String title,
      Form before,
      Subject.Asking asking) {
    var matter = view.matter();
    return new Subject(
        matter.id(), matter.title(), deadline.demand().jurisdictionName(), title, before, asking);
  }

  private static Subject subject(
      ShowMatter.MatterView view, String title, Form before, Subject.Asking asking) {
    var matter = view.matter();
    var city = view.deadlines().stream().map(d -> d.demand().jurisdictionName()).findFirst();
    return new Subject(
        matter.id(),
        matter.title(),
        city.orElse(matter.id().jurisdiction().value()),
        title,
        before,
        asking);
  }
}
