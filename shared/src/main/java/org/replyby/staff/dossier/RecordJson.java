package org.replyby.staff.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Attachment;
import org.replyby.model.Deadline;
import org.replyby.model.Document;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.chain.LastLine;
import org.replyby.staff.attachments.AttachmentView;
import org.replyby.staff.views.AlertView;
import org.replyby.staff.views.DeadlineView;
import org.replyby.staff.views.DocketView;
import org.replyby.staff.views.DocumentView;
import org.replyby.staff.views.JsonObject;
import org.replyby.staff.views.MatterView;
import org.replyby.staff.views.RungView;
import org.replyby.usecases.reading.ShowPlan;

/** A matter as one JSON object, in the fields of the API's own answers. */
final class RecordJson {
  private final Dossier dossier;

  RecordJson(Dossier dossier) {
    this.dossier = dossier;
  }

  /** All of it. */
  Map<String, ?> whole() {
    var json = new LinkedHashMap<String, @Nullable Object>(matter());
    json.put("letters", documents(Document.Type.LETTER));
    json.put("subpoenas", documents(Document.Type.SUBPOENA));
    json.put("deadlines", deadlines());
    json.put("alerts", alerts());
    json.put("documents", papers());
    json.put("docket", lines());
    return json;
  }

  /** What is not in files of its own. */
  Map<String, ?> withoutFiles() {
    var json = new LinkedHashMap<String, @Nullable Object>(matter());
    json.put("deadlines", deadlines());
    json.put("alerts", alerts());
    json.put("documents", papers());
    return json;
  }

  private Map<String, ?> matter() {
    var leftOut = dossier.leftOut();
    return new JsonObject()
        .put("matter", leftOut(MatterView.head(dossier.matter())))
        .put("city", dossier.file().jurisdiction().name())
        .put("asOf", dossier.asOf())
        .put("asOfLocal", DeadlineView.local(dossier.asOf(), dossier.file().jurisdiction().zone()))
        .put("privileged", leftOut.leavesOut() ? "left-out" : "included")
        .put("leftOut", counted(dossier.count()))
        .put("check", DocketView.of(dossier.verdict()))
        .map();
  }

  private static Map<String, ?> counted(LeftOut.Count count) {
    return new JsonObject().put("texts", count.texts()).put("entries", count.entries()).map();
  }

  private List<Map<String, ?>> documents(Document.Type type) {
    return dossier.documents().stream()
        .filter(d -> d.type() == type)
        .<Map<String, ?>>map(this::document)
        .toList();
  }

  Map<String, ?> document(Document document) {
    return leftOut(DocumentView.of(document));
  }

  private List<Map<String, ?>> deadlines() {
    return dossier.deadlines().stream().<Map<String, ?>>map(this::deadline).toList();
  }

  private Map<String, ?> deadline(Deadline deadline) {
    var plan = ShowPlan.of(dossier.file(), deadline, dossier.entries(), dossier.asOf());
    var json =
        new LinkedHashMap<String, @Nullable Object>(DeadlineView.of(deadline, dossier.asOf()));
    json.put("plan", RungView.of(plan));
    return leftOut(json);
  }

  private List<Map<String, ?>> alerts() {
    return dossier.alerts().stream().<Map<String, ?>>map(a -> leftOut(AlertView.of(a))).toList();
  }

  private List<Map<String, ?>> papers() {
    return dossier.papers().all().stream().<Map<String, ?>>map(this::paper).toList();
  }

  private Map<String, ?> paper(Attachment paper) {
    var json =
        new LinkedHashMap<String, @Nullable Object>(AttachmentView.of(dossier.leftOut().in(paper)));
    json.put("file", dossier.papers().name(paper));
    return leftOut(json);
  }

  /** Exactly as an export writes them, so that each can be hashed. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    dossier.entries().stream().map(DocketEntry::json).forEach(lines::add);
    lines.add(LastLine.json(dossier.verdict().head()));
    return lines;
  }

  private Map<String, ?> leftOut(Map<String, ?> view) {
    return dossier.leftOut().in(view);
  }
}
