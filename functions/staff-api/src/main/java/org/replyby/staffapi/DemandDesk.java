package org.replyby.staffapi;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.staff.Desk;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.views.DocumentView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Reply;
import org.replyby.usecases.recording.DemandRequest;

/** What staff ask about letters and subpoenas. */
record DemandDesk(Desk desk) {
  /** {@code reader} reads the Idempotency-Key and the body. */
  <D extends Document> Reply record(
      Call call,
      BiFunction<Optional<String>, Fields, ? extends Supplier<? extends DemandRequest<D>>> reader) {
    var key = call.idempotencyKey();
    DemandRequest<D> request = Bodies.read(call, body -> reader.apply(key, body)::get);
    return Outcomes.reply(
        desk.recordDemand().record(call.within(request.jurisdiction().id()), request),
        recorded -> DocumentView.recorded(recorded, desk.clock().instant()),
        recorded -> DocumentView.path(recorded.document()));
  }

  <D extends Document> Reply show(Call call, Class<D> type) {
    var id = call.id(DocumentId::parse);
    return Outcomes.reply(desk.showMatter().document(call.principal(), id, type), DocumentView::of);
  }
}
