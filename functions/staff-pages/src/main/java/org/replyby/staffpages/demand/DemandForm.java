package org.replyby.staffpages.demand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.replyby.model.Document;
import org.replyby.staff.reading.Fields;
import org.replyby.staffpages.http.Form;
import org.replyby.usecases.recording.DemandRequest;

/** A form for a kind of document, and how it says what a request of the API says. */
public interface DemandForm<D extends Document> {
  /** How it is called, such as letter. */
  String noun();

  /** Where it is recorded. */
  String path();

  /** Whether it asks if an order limits whom the city may tell. */
  boolean asksWhoMayBeTold();

  /** Its own time. */
  TimeFields time();

  /** The groups of fields that can be added, such as parts. */
  List<String> groups();

  /** Without the groups in which nothing was typed. */
  Form packed(Form form);

  /** How the page calls each field, in the order of the page. */
  Map<String, String> labels(Form form);

  /** What the form says of the document itself. */
  Map<String, Object> json(Form form);

  /** What it says besides when it is recorded: where, and who may be told. */
  Map<String, Object> newJson(Form form);

  /** The form of a document on record, by the API's JSON of it. */
  Form described(Map<?, ?> json);

  Supplier<DemandRequest<D>> reader(Optional<String> key, Fields body);
}
