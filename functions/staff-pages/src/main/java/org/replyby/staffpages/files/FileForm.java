package org.replyby.staffpages.files;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.texts.WhatIsDue;
import org.replyby.model.MatterId;
import org.replyby.staff.Desk;
import org.replyby.staff.attachments.AttachmentFields;
import org.replyby.staffpages.Forms;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.ChangeForm;
import org.replyby.staffpages.form.Choice;
import org.replyby.staffpages.form.Control;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.form.FormPage;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.look.Words;
import org.replyby.staffpages.matter.DocumentWords;
import org.replyby.usecases.attaching.AddAttachment;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.reading.ShowMatter;

/** What a clerk says of a paper before its file is sent. */
public record FileForm(Desk desk) {
  private static final String PAPER = "paper";
  private static final String DEMAND = "demand ";
  private static final String REPLY = "replyTo ";

  public ChangeForm<AddAttachment.Request, AddAttachment.Added> add() {
    return new ChangeForm<>(
        turn -> {
          var id = turn.id(MatterId::parse);
          return desk.showMatter().whole(turn.principal(), id)
                  instanceof Outcome.Found<ShowMatter.MatterView>(var view)
              ? new Outcome.Found<>(page(turn, view))
              : new Outcome.Missing<>();
        },
        FileForm::json,
        (turn, fields) -> AttachmentFields.of(key(turn.visit().form()), fields, null),
        (turn, expected, request) ->
            desk.attachments().add().add(turn.principal(), turn.id(MatterId::parse), request),
        (turn, added) -> Answer.seeOther("/files/" + added.attachment().id() + "/form"));
  }

  private static Optional<String> key(Form form) {
    return Optional.of(form.text(Forms.KEY)).filter(key -> !key.isEmpty());
  }

  private static FormPage page(Turn turn, ShowMatter.MatterView view) {
    var named = turn.visit().query().getOrDefault(PAPER, "");
    var papers = papers(view);
    var chosen =
        Stream.of(DEMAND + named, REPLY + named)
            .filter(code -> papers.stream().anyMatch(paper -> paper.code().equals(code)))
            .findFirst()
            .orElse("");
    var own = "/matters/" + view.matter().id();
    var controls =
        List.of(
            Control.text("title", say("files.title"))
                .hint(say("files.title.hint"))
                .value(title(view, named)),
            Control.select(PAPER, say("files.which-paper"), papers).value(chosen),
            Control.select("type", say("files.type"), FileWords.TYPES)
                .hint(say("files.type.hint")));
    return FormPage.of(
            say("files.add-a-document"),
            "",
            List.of(
                new Crumb(own, view.matter().title()),
                new Crumb(own + "/files", say("files.documents"))),
            controls,
            say("files.go-on"))
        .intro(say("files.the-file-comes-next"))
        .key(turn.visit().requestId());
  }

  /** What a letter or a subpoena is usually called; null for anything else. */
  private static @Nullable String title(ShowMatter.MatterView view, String named) {
    return view.documents().stream()
        .filter(document -> document.id().toString().equals(named))
        .findFirst()
        .map(DocumentWords::title)
        .filter(title -> title.length() <= AttachmentFields.TITLE_LIMIT)
        .orElse(null);
  }

  private static List<Choice> papers(ShowMatter.MatterView view) {
    var papers = new ArrayList<Choice>();
    view.documents().stream()
        .filter(document -> document.voided() == null)
        .forEach(d -> papers.add(new Choice(DEMAND + d.id(), DocumentWords.of(d).what())));
    view.deadlines()
        .forEach(
            d ->
                papers.add(
                    new Choice(
                        REPLY + d.id(),
                        say(
                            "files.reply-to",
                            Words.capital(WhatIsDue.listed(d.kind(), d.demand()))))));
    papers.add(new Choice("", say("files.another-paper")));
    return papers;
  }

  private static Map<String, Object> json(Form form) {
    var json = new LinkedHashMap<String, Object>();
    json.put("title", form.text("title"));
    json.put("type", form.text("type"));
    var paper = form.text(PAPER);
    for (var kind : List.of(DEMAND, REPLY)) {
      if (paper.startsWith(kind)) {
        json.put(kind.strip(), paper.substring(kind.length()));
      }
    }
    return json;
  }
}
